import { absolute, pathTo } from '../i18n/routes.ts';

/**
 * The version of the structure of all data files (Semantic Versioning): the first number grows when something goes or changes its meaning,
 * the second when something is added, the third when only its description is mended.
 */
export const dataVersion = '1.0.0';

/** The licence of texts and data, CC BY 4.0, by its address. */
export const dataLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** What every JSON file of ours says of itself. */
export const fileFacts = () => ({ $schema: absolute(pathTo.timelineSchema), version: dataVersion, license: dataLicence });

/** Data as a JSON file to be read by people, too. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
