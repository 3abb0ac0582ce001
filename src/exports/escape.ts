/** A text as it stands in HTML or XML, also between quotes; what XML cannot hold at all is left out. */
export function escaped(text: string): string {
  return inXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A text without the characters that XML 1.0 does not allow, escaped or not. */
export function inXml(text: string): string {
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
