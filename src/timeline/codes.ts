/** The officially assigned codes of countries in ISO 3166-1 alpha-2 (249, as of 2025). */
export const countryCodes: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK ' +
  'CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS ' +
  'GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV ' +
  'LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM ' +
  'PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR ' +
  'TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** The country that was probably meant: by its English name, in small letters, or by a code that is no country’s own. */
export function countryAdvice(found: unknown): string | undefined {
  const text = String(found).trim();
  const usual: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', USA: 'US', UAE: 'AE' };
  const code =
    usual[text.toUpperCase()] ??
    countryCodes.find((each) => each === text.toUpperCase() || regionNames.of(each)?.toLowerCase() === text.toLowerCase());
  return code === undefined ? undefined : `\`${code}\``;
}

/** The language that was probably meant: by its English name, or the main language of the country whose code was written. */
export function languageAdvice(found: unknown): string | undefined {
  const text = String(found).trim();
  const region = text.toUpperCase();
  const spoken = countryCodes.includes(region) ? new Intl.Locale(`und-${region}`).maximize().language : undefined;
  const code = spoken ?? commonLanguages().find((each) => languageNames.of(each)?.toLowerCase() === text.toLowerCase());
  return code === undefined ? undefined : `\`${code}\``;
}

/** The main languages of all countries. */
const commonLanguages = () => ['en', ...countryCodes.map((code) => new Intl.Locale(`und-${code}`).maximize().language)];

/** Whether a text is the tag of a language that exists, in its usual spelling (BCP 47): `en`, `zh-Hant`; neither `english` nor `ua`. */
export function isLanguage(tag: string): boolean {
  const read = languagesRead.get(tag) ?? isInRegistry(tag);
  languagesRead.set(tag, read);
  return read;
}

/** What has been looked up already: the look-up is slow, and sources are in few languages. */
const languagesRead = new Map<string, boolean>();

function isInRegistry(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a text is the name of a time zone in the IANA database, as it is spelt there: `Europe/Kyiv`. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_+-]+)+$/.test(name)) return name === 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The names of time zones that this machine knows, for near misses. */
export const timeZones = (): readonly string[] => ['Europe/Kyiv', ...Intl.supportedValuesOf('timeZone')];
