/** A colour by day and by night. */
export interface SchemeColours {
  readonly light: string;
  readonly dark: string;
}

/**
 * The two colours of a token of a style sheet; throws if it has none.
 * @example schemeColours(':root { --paper: light-dark(#fff, #000); }', 'paper') // { light: '#fff', dark: '#000' }
 */
export function schemeColours(tokens: string, name: string): SchemeColours {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(tokens) ?? [];
  if (!light || !dark) throw new Error(`The style sheet has no token --${name} with a light and a dark colour.`);
  return { light, dark };
}
