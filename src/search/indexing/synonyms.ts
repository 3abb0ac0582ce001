import type { Kind } from '../../timeline/model.ts';
import type { Lang } from '../../site.ts';

/** Words of each language that mean the same here. */
export type Synonyms = Readonly<Record<Lang, readonly string[]>>;

/**
 * For those who type one word where a page has another. The names of people, places and issues, and their aliases,
 * stand in the vocabulary.
 */
export const synonyms: readonly Synonyms[] = [
  { vi: ['Mỹ', 'Hoa Kỳ'], en: ['US', 'American', 'United States', 'USA', 'America'] },
  { vi: ['Nga'], en: ['Russia', 'Russian', 'Russians'] },
  { vi: ['châu Âu', 'EU', 'Liên minh châu Âu'], en: ['Europe', 'European', 'EU', 'European Union'] },
  { vi: ['Anh', 'Vương quốc Anh'], en: ['UK', 'British', 'Britain', 'United Kingdom'] },
  { vi: ['Pháp'], en: ['France', 'French'] },
  { vi: ['Đức'], en: ['Germany', 'German'] },
  { vi: ['Trung Quốc'], en: ['China', 'Chinese'] },
  { vi: ['Thổ Nhĩ Kỳ'], en: ['Türkiye', 'Turkish', 'Turkey'] },
  { vi: ['Ba Lan'], en: ['Poland', 'Polish'] },
  { vi: ['Ấn Độ'], en: ['India', 'Indian'] },
  { vi: ['Ireland', 'Ai Len'], en: ['Ireland', 'Irish'] },
  { vi: ['Hà Lan'], en: ['Netherlands', 'Dutch'] },
  { vi: ['Bỉ'], en: ['Belgium', 'Belgian'] },
  { vi: ['Tây Ban Nha'], en: ['Spain', 'Spanish'] },
  { vi: ['điện đàm', 'gọi điện', 'điện thoại'], en: ['call', 'phone', 'phone call', 'telephone'] },
  { vi: ['đàm phán', 'hòa đàm', 'thương lượng'], en: ['talks', 'negotiations', 'negotiate'] },
  { vi: ['gặp', 'cuộc gặp', 'hội kiến', 'hội đàm'], en: ['meets', 'meeting', 'met'] },
  { vi: ['Giáng sinh', 'Noel'], en: ['Christmas', 'Xmas'] },
  { vi: ['tù binh', 'tù nhân'], en: ['prisoner', 'prisoners', 'captives', 'POW', 'POWs'] },
  { vi: ['từ chức', 'mất chức', 'rời chức'], en: ['resignation', 'resigns', 'quits', 'steps down'] },
  { vi: ['ngừng bắn', 'ngưng bắn', 'đình chiến'], en: ['ceasefire', 'truce', 'armistice'] },
  { vi: ['Giáo hoàng'], en: ['Pope', 'pontiff'] },
  { vi: ['hạn chót', 'thời hạn', 'tối hậu thư'], en: ['deadline', 'ultimatum'] },
  { vi: ['hạt nhân'], en: ['nuclear', 'atomic'] },
  { vi: ['cho vay', 'khoản vay', 'vay'], en: ['loan', 'lend'] },
  { vi: ['ba bên'], en: ['trilateral', 'three-way'] },
  { vi: ['liên minh thiện chí', 'liên minh tự nguyện'], en: ['Coalition of the Willing'] },
  { vi: ['tự nguyện', 'thiện chí'], en: ['willing'] },
  { vi: ['binh sĩ', 'quân', 'binh lính'], en: ['troops', 'soldiers', 'boots'] },
  { vi: ['Hội đồng An ninh và Quốc phòng', 'NSDC'], en: ['National Security and Defence Council', 'NSDC'] },
  { vi: ['đất', 'lãnh thổ'], en: ['land', 'territory', 'territorial'] },
  { vi: ['đại diện', 'nhà đàm phán', 'đặc phái viên'], en: ['envoy', 'negotiator', 'envoys', 'negotiators'] },
];

/** What people call the kinds of entries, beside the names the pages give them. */
export const kindWords: Readonly<Record<Kind | 'article', readonly string[]>> = {
  meeting: ['hội đàm', 'gặp', 'họp', 'đàm phán', 'meeting', 'talks', 'meets'],
  call: ['điện đàm', 'gọi điện', 'điện thoại', 'phone call'],
  visit: ['chuyến thăm', 'thăm', 'visit', 'visits'],
  statement: ['tuyên bố', 'phát biểu', 'nói', 'statement', 'says'],
  plan: ['kế hoạch', 'dự thảo', 'đề xuất', 'văn bản', 'plan', 'draft', 'proposal', 'document'],
  article: ['bài báo', 'tin', 'article', 'news'],
};
