/** A way to write a text paper down that changes nothing of what it says. */
export interface Transformation {
  readonly name: string
  /** The bytes of the text in its other form, or null where it cannot be written so. */
  apply(text: string): Buffer | null
  /** Only for papers of which each line is a paragraph. */
  readonly paragraphs?: boolean
}

/** Code points of Windows-1252 between 0x80 and 0x9F, in their order; 0 where none is. */
const WINDOWS = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e,
  0x178,
]

function windows1252(text: string): Buffer | null {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const own = WINDOWS.indexOf(code)
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes.push(code)
    else if (own >= 0) bytes.push(0x80 + own)
    else return null
  }
  return Buffer.from(bytes)
}

/** UTF-8 that was taken for Windows-1252 and written as UTF-8 once more. */
function encodedTwice(text: string): Buffer {
  const taken = [...Buffer.from(text)].map(byte =>
    String.fromCodePoint(byte >= 0x80 && byte < 0xa0 ? WINDOWS[byte - 0x80] || byte : byte),
  )
  return Buffer.from(taken.join(''))
}

/** Lines longer than the width, in UTF-16 units, broken at spaces; a mark such as `2)` stays with its word, as in print. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap(line => {
      const lines = ['']
      for (const word of line.split(/ (?!\d{1,2}\)$)/)) {
        const last = lines.length - 1
        const longer = lines[last] === '' ? word : `${lines[last]} ${word}`
        if (longer.length > width && lines[last] !== '') lines.push(word)
        else lines[last] = longer
      }
      return lines
    })
    .join('\n')
}

const eachLine = (text: string, change: (line: string) => string) => text.split('\n').map(change).join('\n')

export const TRANSFORMATIONS: readonly Transformation[] = [
  { name: 'CRLF', apply: text => Buffer.from(text.replaceAll('\n', '\r\n')) },
  { name: 'CR', apply: text => Buffer.from(text.replaceAll('\n', '\r')) },
  { name: 'a byte order mark', apply: text => Buffer.from(`\uFEFF${text}`) },
  { name: 'UTF-16, little end first', apply: text => Buffer.from(`\uFEFF${text}`, 'utf16le') },
  { name: 'UTF-16, big end first', apply: text => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16() },
  { name: 'Windows-1252', apply: windows1252 },
  { name: 'UTF-8 encoded twice', apply: encodedTwice },
  { name: 'letters and accents apart', apply: text => Buffer.from(text.normalize('NFD')) },
  {
    name: 'an indent of four spaces',
    apply: text => Buffer.from(eachLine(text, line => (line.trim() === '' ? line : `    ${line}`))),
  },
  { name: 'a tab before each line', apply: text => Buffer.from(eachLine(text, line => `\t${line}`)) },
  { name: 'spaces behind each line', apply: text => Buffer.from(eachLine(text, line => `${line}   `)) },
  {
    name: 'non-breaking spaces in labels',
    apply: text => Buffer.from(text.replace(/^(Vraag|Antwoord) (?=\d)/gm, '$1\u00A0')),
  },
  { name: 'lines broken at 100 characters', apply: text => Buffer.from(wrap(text, 100)) },
  {
    name: 'lines broken at 72 characters',
    // Printed lines would be broken once more, into long and short ones by turns, as nobody prints.
    paragraphs: true,
    apply: text => Buffer.from(wrap(text, 72)),
  },
]
