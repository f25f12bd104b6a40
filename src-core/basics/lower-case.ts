/**
 * A text in lower case as patterns fold it, unit for unit: an offset in it is one in the text. A pattern without capitals and
 * without the flag `i` finds in it what it finds with that flag in the text, and several times as fast.
 */
export function lowerCase(text: string): string {
  // Of all letters only this one has a lower case of two units, and `ſ` is an `s` to patterns.
  return text.replaceAll('İ', 'ı').toLowerCase().replaceAll('ſ', 's')
}
