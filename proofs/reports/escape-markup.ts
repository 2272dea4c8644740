const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 has no way to say: control characters, surrogates without their partner, two non-characters. */
const unspeakable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it may stand in XML, HTML and their quoted attributes; characters that XML cannot hold become U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(unspeakable, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign]!);
}
