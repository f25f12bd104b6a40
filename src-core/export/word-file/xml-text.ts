import { ownValue } from '../../basics/own-value'

/**
 * What a Word file must not or should not hold: what XML 1.0 has no way to write, other control characters, and those that
 * turn the direction of what stands around them, which can make a quote read as something else. The marks that only tell to
 * which side a comma or a bracket belongs in Arabic and Hebrew stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
const LEFT_OUT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as a Word file can hold it: line ends are `\n`, what is left out is described above, half a character is `\ufffd`. */
export function wordText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // Before anything goes: two halves that something stood between are no character.
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
      .replace(LEFT_OUT, '')
  )
}

/** Any text as XML that reads back as what `wordText` makes of it. */
export function xmlText(text: string): string {
  return wordText(text).replace(/[&<>"]/g, sign => ownValue(ENTITIES, sign) ?? '')
}

/** Any text as the value of an attribute in double quotes: on one line, as XML reads attributes. */
export function xmlValue(text: string): string {
  return xmlText(text.replace(/\s+/g, ' '))
}
