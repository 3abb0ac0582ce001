import type { Lang } from '../site.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { vi } from './vi.ts';

/** The texts of the interface in a language. */
export function t(lang: Lang): Messages {
  return { vi, en }[lang];
}
