// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g

/**
 * Text as a page for people shows it: without control characters, which can break a page, and without those that turn
 * the direction of writing, which can make a quote read as something else. The JSON export keeps them.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
}
