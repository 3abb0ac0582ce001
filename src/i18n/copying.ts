import type { Lang } from '../site.ts';

/** What is said of copying; its script brings it along. */
export interface CopyingMessages {
  readonly copy: string;
  readonly copied: string;
  readonly copiedLink: string;
  readonly refused: string;
}

/** The texts of copying in every language. */
export const copying: Readonly<Record<Lang, CopyingMessages>> = {
  vi: {
    copy: 'Chép',
    copied: 'Đã chép trích dẫn',
    copiedLink: 'Đã chép liên kết',
    refused: 'Hãy nhấn Ctrl-C hoặc ⌘C để chép:',
  },
  en: {
    copy: 'Copy',
    copied: 'Citation copied',
    copiedLink: 'Link copied',
    refused: 'Press Ctrl-C or ⌘C to copy:',
  },
};
