// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is written otherwise
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/**
 * Text as a terminal may be given it: a paper’s title or a file’s name can hold characters that a terminal obeys, such as
 * those that clear its screen, or that turn the direction of writing. They are written as JSON escapes, so that JSON stays the same JSON.
 */
export function terminalText(text: string): string {
  return text.replace(ACTING, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
