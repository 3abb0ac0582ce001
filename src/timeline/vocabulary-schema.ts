import { z } from 'zod';
import { isTimeZone, timeZones } from './codes.ts';
import { country, day, inBoth, language, list, oneOf, text } from './fields.ts';
import { outletKinds, sides } from './terms.ts';

const aliases = list(text).default([]);

const rolePeriod = z.strictObject(
  { from: day.optional(), until: day.optional(), vi: text, en: text },
  { error: 'a role held for a time: { from: 2025-11-22, until: 2025-11-28, vi: …, en: … }, days included' },
);

const timeZoneRule = 'the name of a time zone (IANA), such as Europe/Kyiv';
const timeZone = z
  .string({ error: timeZoneRule })
  .refine(isTimeZone, { error: timeZoneRule, params: { rule: 'bad-time-zone', known: timeZones } });

/** Tells of every role that ends before it begins, or begins before an earlier one in the list has ended. */
function oneAtATime(roles: readonly z.output<typeof rolePeriod>[], context: z.RefinementCtx): void {
  const tell = (path: (string | number)[], message: string) => {
    context.addIssue({ code: 'custom', path, message, params: { rule: 'overlapping-roles' } });
  };
  for (const [index, { from = '', until = '9' }] of roles.entries()) {
    if (until < from) tell([index, 'until'], `a day no earlier than ${from}, the first of this role`);
    const held = roles.slice(0, index).find((other) => from <= (other.until ?? '9') && (other.from ?? '') <= until);
    if (until >= from && held) {
      const hint = held.until === undefined ? 'an `until` for the earlier role' : `a day after ${held.until}`;
      tell(
        [index, ...(roles[index]?.from === undefined ? [] : ['from'])],
        `${hint}, while the role \`${held.en}\` is held: one role at a time`,
      );
    }
  }
}

/** Degrees up to a number on either side, with a point for the decimals. */
function degrees(most: number) {
  const error = `a number of degrees from -${most} to ${most}, with a point, such as 25.98`;
  return z.number({ error }).min(-most, { error }).max(most, { error });
}

/** A person, or a delegation whose members no source names. `role` is the office in general, `roles` what it was from day to day where it changed. */
export const personSchema = z.strictObject(
  {
    names: inBoth,
    short: inBoth.optional(),
    kind: oneOf(['person', 'delegation']).default('person'),
    side: oneOf(sides),
    role: inBoth.optional(),
    roles: list(rolePeriod).superRefine(oneAtATime).optional(),
    aliases,
  },
  { error: 'the facts of a person: names, side, role, aliases' },
);

/** A place where people met. Coordinates are in degrees (WGS 84), as exact as `precision` says. */
export const venueSchema = z.strictObject(
  {
    names: inBoth,
    city: inBoth,
    country,
    coordinates: z.strictObject(
      {
        latitude: degrees(90),
        longitude: degrees(180),
      },
      { error: '{ latitude: …, longitude: … } in degrees' },
    ),
    timezone: timeZone,
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
    country: country.nullable(),
    languages: list(language),
    kind: oneOf(outletKinds),
    state: country.nullable(),
    note: inBoth.nullable().default(null),
  },
  { error: 'the facts of an outlet: name, country, languages, kind, state' },
);

export type PersonFacts = z.output<typeof personSchema>;
export type VenueFacts = z.output<typeof venueSchema>;
export type IssueFacts = z.output<typeof issueSchema>;
export type OutletFacts = z.output<typeof outletSchema>;
