import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { textLoader, vocabularyLoader } from './data/content-loader.ts';
import { textSchema } from './data/text.ts';
import { articleSchema, meetingSchema, milestoneSchema, pageSchema } from './timeline/schema.ts';
import { issueSchema, outletSchema, personSchema, venueSchema } from './timeline/vocabulary-schema.ts';

const documents = <Facts extends z.ZodType>(facts: Facts) =>
  z.object({ facts, titles: z.record(z.string(), z.string()), texts: z.record(z.string(), textSchema) });

export const collections = {
  articles: defineCollection({ loader: textLoader('articles'), schema: documents(articleSchema) }),
  meetings: defineCollection({ loader: textLoader('meetings'), schema: documents(meetingSchema) }),
  milestones: defineCollection({ loader: textLoader('milestones'), schema: documents(milestoneSchema) }),
  pages: defineCollection({ loader: textLoader('pages'), schema: documents(pageSchema) }),
  people: defineCollection({ loader: vocabularyLoader('people'), schema: personSchema }),
  venues: defineCollection({ loader: vocabularyLoader('venues'), schema: venueSchema }),
  issues: defineCollection({ loader: vocabularyLoader('issues'), schema: issueSchema }),
  outlets: defineCollection({ loader: vocabularyLoader('outlets'), schema: outletSchema }),
};
