import { defineLiveCollection } from 'astro:content';
import { documentLoader, vocabularyLoader } from './data/live-loaders.ts';

export const collections = {
  articles: defineLiveCollection({ loader: documentLoader('articles') }),
  meetings: defineLiveCollection({ loader: documentLoader('meetings') }),
  milestones: defineLiveCollection({ loader: documentLoader('milestones') }),
  pages: defineLiveCollection({ loader: documentLoader('pages') }),
  people: defineLiveCollection({ loader: vocabularyLoader('people') }),
  venues: defineLiveCollection({ loader: vocabularyLoader('venues') }),
  issues: defineLiveCollection({ loader: vocabularyLoader('issues') }),
  outlets: defineLiveCollection({ loader: vocabularyLoader('outlets') }),
};
