import type { TextRange } from '../document/model'

/** Everywhere some words stand in a text, whatever their case, accents or kind of quotes; UTF-16 offsets, in order. */
export function findText(text: string, words: string): TextRange[] {
  const needle = foldWithOffsets(words.trim()).folded
  if (needle === '') return []
  const { folded, offsets } = foldWithOffsets(text)
  const found: TextRange[] = []
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
    found.push({ start: offsets[at] ?? 0, end: offsets[at + needle.length] ?? text.length })
  }
  return found
}

/** Folded text with, for each of its units, the offset in the text it came from. */
function foldWithOffsets(text: string): { folded: string; offsets: number[] } {
  const offsets: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const plain = foldCharacter(character)
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at)
    folded += plain
    at += character.length
  }
  offsets.push(at)
  return { folded, offsets }
}

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' '
  if (/[‘’]/.test(character)) return "'"
  if (/[“”]/.test(character)) return '"'
  return character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
