import { z } from 'zod';
import { day, inBoth, list, oneOf, text } from './fields.ts';
import { outletKinds, sides } from './terms.ts';

const aliases = list(text).default([]);

const rolePeriod = z.strictObject(
  { from: day.optional(), until: day.optional(), vi: text, en: text },
  { error: 'a role held for a time: { from: 2025-11-22, until: 2025-11-28, vi: …, en: … }, days included' },
);

/** A person, or a delegation whose members no source names. `role` is the office in general, `roles` what it was from day to day where it changed. */
export const personSchema = z.strictObject(
  {
    names: inBoth,
    short: inBoth.optional(),
    kind: oneOf(['person', 'delegation']).default('person'),
    side: oneOf(sides),
    role: inBoth.optional(),
    roles: list(rolePeriod).optional(),
    aliases,
  },
  { error: 'the facts of a person: names, side, role, aliases' },
);

/** A place where people met. Coordinates are in degrees (WGS 84), as exact as `precision` says. */
export const venueSchema = z.strictObject(
  {
    names: inBoth,
    city: inBoth,
    country: text.regex(/^[A-Z]{2}$/, { error: 'an ISO 3166-1 code of two letters, such as US' }),
    coordinates: z.strictObject(
      {
        latitude: z.number({ error: 'a number of degrees' }).min(-90, { error: '-90 to 90' }).max(90, { error: '-90 to 90' }),
        longitude: z.number({ error: 'a number of degrees' }).min(-180, { error: '-180 to 180' }).max(180, { error: '-180 to 180' }),
      },
      { error: '{ latitude: …, longitude: … } in degrees' },
    ),
    timezone: text,
    precision: oneOf(['building', 'site', 'city']),
    aliases,
  },
  { error: 'the facts of a venue: names, city, country, coordinates, timezone, precision, aliases' },
);

/** A subject negotiated. */
export const issueSchema = z.strictObject(
  { names: inBoth, about: inBoth, aliases },
  { error: 'the facts of an issue: names, about, aliases' },
);

/** A newspaper, agency, broadcaster or office that publishes sources. `state` is the country whose state owns it, if it is state media. */
export const outletSchema = z.strictObject(
  {
    name: text,
    country: text.regex(/^[A-Z]{2}$/, { error: 'an ISO 3166-1 code of two letters, or null' }).nullable(),
    languages: list(text),
    kind: oneOf(outletKinds),
    state: text.regex(/^[A-Z]{2}$/, { error: 'an ISO 3166-1 code of two letters, or null' }).nullable(),
    note: inBoth.nullable().default(null),
  },
  { error: 'the facts of an outlet: name, country, languages, kind, state' },
);

export type PersonFacts = z.output<typeof personSchema>;
export type VenueFacts = z.output<typeof venueSchema>;
export type IssueFacts = z.output<typeof issueSchema>;
export type OutletFacts = z.output<typeof outletSchema>;
