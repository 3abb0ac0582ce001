import type { Side } from '../timeline/model.ts';

/** The short code of a side, for marks and tight places: ISO 3166-1 where it has one. */
export const sideCodes: Readonly<Record<Side, string>> = {
  ukraine: 'UA',
  usa: 'US',
  russia: 'RU',
  eu: 'EU',
  uk: 'UK',
  france: 'FR',
  germany: 'DE',
  nato: 'NATO',
  other: '…',
};
