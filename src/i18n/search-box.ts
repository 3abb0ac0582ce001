import type { Lang } from '../site.ts';

/** What the search box says before anything of search is loaded; its script brings it along. */
export interface SearchBoxMessages {
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
  readonly title: string;
  readonly close: string;
  readonly failed: string;
}

/** The texts of the search box in every language. */
export const searchBox: Readonly<Record<Lang, SearchBoxMessages>> = {
  vi: {
    label: 'Tìm trong mọi cuộc đàm phán',
    placeholder: 'Tên người, địa điểm, vấn đề…',
    button: 'Tìm',
    title: 'Tìm kiếm',
    close: 'Đóng',
    failed: 'Không tải được chỉ mục tìm kiếm. Hãy thử tải lại trang.',
  },
  en: {
    label: 'Search all the talks',
    placeholder: 'A name, a place, an issue…',
    button: 'Search',
    title: 'Search',
    close: 'Close',
    failed: 'The search index could not be loaded. Try reloading the page.',
  },
};
