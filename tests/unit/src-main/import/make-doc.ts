const SECTOR = 512
const MINI = 64
const CUTOFF = 4096
const END = -2

/** An OLE2 container with these streams at its top: the small ones lie together in one, as their programs write them. */
export function makeContainer(streams: Readonly<Record<string, Buffer>>): Buffer {
  const sectors: Buffer[] = []
  const table: number[] = []
  const put = (bytes: Buffer): number => {
    const first = sectors.length
    const count = Math.ceil(bytes.byteLength / SECTOR)
    for (let index = 0; index < count; index += 1) {
      const sector = Buffer.alloc(SECTOR)
      bytes.copy(sector, 0, index * SECTOR)
      sectors.push(sector)
      table.push(index + 1 < count ? first + index + 1 : END)
    }
    return count > 0 ? first : END
  }
  const small: Buffer[] = []
  const minis: number[] = []
  const places = Object.entries(streams).map(([name, bytes]) => {
    if (bytes.byteLength >= CUTOFF) return { name, first: put(bytes), size: bytes.byteLength }
    const first = minis.length
    const count = Math.ceil(bytes.byteLength / MINI)
    for (let index = 0; index < count; index += 1) minis.push(index + 1 < count ? first + index + 1 : END)
    small.push(bytes, Buffer.alloc(count * MINI - bytes.byteLength))
    return { name, first: count > 0 ? first : END, size: bytes.byteLength }
  })
  const together = Buffer.concat(small)
  const root = { name: 'Root Entry', first: put(together), size: together.byteLength }
  const entries = [
    entry(root, 5, -1, places.length > 0 ? 1 : -1),
    ...places.map((place, index) => entry(place, 2, index + 1 < places.length ? index + 2 : -1, -1)),
  ]
  const directory = put(Buffer.concat(entries))
  const miniTable = put(numbers(minis))
  const own = Math.ceil((sectors.length + 2) / (SECTOR / 4))
  const at = sectors.length
  for (let index = 0; index < own; index += 1) table.push(-3)
  const padded = [...table, ...Array<number>(own * (SECTOR / 4) - table.length).fill(-1)]
  const header = Buffer.alloc(SECTOR)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeInt32LE(own, 44)
  header.writeInt32LE(directory, 48)
  header.writeInt32LE(CUTOFF, 56)
  header.writeInt32LE(miniTable, 60)
  header.writeInt32LE(END, 68)
  for (let index = 0; index < 109; index += 1)
    header.writeInt32LE(index < own ? at + index : -1, 76 + index * 4)
  return Buffer.concat([header, ...sectors, numbers(padded)])
}

function entry(
  { name, first, size }: { readonly name: string; readonly first: number; readonly size: number },
  type: number,
  right: number,
  child: number,
): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE(name.length * 2 + 2, 64)
  bytes.writeUInt8(type, 66)
  bytes.writeInt32LE(-1, 68)
  bytes.writeInt32LE(right, 72)
  bytes.writeInt32LE(child, 76)
  bytes.writeInt32LE(first, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeInt32LE(value, index * 4)
  return bytes
}

/** What can hold for text, as the bytes of the change of layout that says so. */
const CHARACTERS = {
  deleted: '000801',
  inserted: '010801',
  bold: '350801',
  italic: '360801',
  struck: '370801',
  hidden: '3c0801',
  raised: '482a01',
  lowered: '482a02',
} as const
const PARAGRAPHS = { inTable: '162401', rowEnd: '172401' } as const
type Look = keyof typeof CHARACTERS | keyof typeof PARAGRAPHS

/** Text with Word's own signs in it, and what holds for it. */
export type Run = string | { readonly text: string; readonly is: readonly Look[] }

/** What the body of a Word file refers to, in the order of its signs. */
export interface DocParts {
  readonly footnotes?: readonly string[]
  readonly endnotes?: readonly string[]
  readonly comments?: readonly string[]
  readonly boxes?: readonly string[]
  /** Stories at the edges of the pages. */
  readonly edges?: readonly string[]
  /** Places of notes whose mark is plain text. */
  readonly ownMarks?: readonly number[]
  /** Write a byte for each character. */
  readonly narrow?: boolean
  /** More bits in the head's word of switches. */
  readonly switches?: number
}

/** A row of a table as Word writes it. */
export function docRow(cells: readonly string[]): Run[] {
  return [
    { text: cells.map(cell => `${cell}\u0007`).join(''), is: ['inTable'] },
    { text: '\u0007', is: ['inTable', 'rowEnd'] },
  ]
}

const TEXT_AT = 1024

/** A Word file from 1997 with this body. A note's sign is `\u0002`, a comment's `\u0005`, a box's `\u0008`. */
export function makeDoc(runs: readonly Run[], parts: DocParts = {}): Buffer {
  return makeContainer(docStreams(runs, parts))
}

/** The streams of such a file. */
export function docStreams(
  runs: readonly Run[],
  { footnotes = [], endnotes = [], comments = [], boxes = [], edges = [], ...more }: DocParts = {},
): Record<string, Buffer> {
  const { ownMarks = [], narrow = false, switches = 0 } = more
  const body = runs.map(run => (typeof run === 'string' ? run : run.text)).join('')
  const stories = (texts: readonly string[]) => (texts.length > 0 ? `${texts.join('')}\r` : '')
  const heads = edges.length > 0 ? ['', '', '', '', '', '', ...edges] : []
  const parted = [body, ...[footnotes, heads, comments, endnotes, boxes].map(stories)]
  const text = `${parted.join('')}\r`
  const size = narrow ? 1 : 2
  const bytes = Buffer.from(text, narrow ? 'latin1' : 'utf16le')
  const main = Buffer.alloc(TEXT_AT)
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(0x200 | switches, 0xa)
  for (const [index, at] of [0x4c, 0x50, 0x54, 0x5c, 0x60, 0x64].entries())
    main.writeUInt32LE(parted[index]?.length ?? 0, at)
  const pages: Buffer[] = []
  const tables: Buffer[] = []
  let used = 0
  const name = (at: number, table: Buffer) => {
    main.writeUInt32LE(used, at)
    main.writeUInt32LE(table.byteLength, at + 4)
    tables.push(table)
    used += table.byteLength
  }
  const textPages = Math.ceil((TEXT_AT + bytes.byteLength) / 512)
  const layout = (at: number, of: Readonly<Record<string, string>>, page: typeof characterPage) => {
    const placed = placeRuns(runs, of, size)
    const places: number[] = []
    const own: number[] = []
    for (let index = 0; index < placed.length; index += 12) {
      const group = placed.slice(index, index + 12)
      places.push(group[0]?.from ?? 0)
      own.push(textPages + pages.length)
      pages.push(page(group))
    }
    name(at, Buffer.concat([numbers([...places, placed.at(-1)?.to ?? 0]), numbers(own)]))
  }
  layout(0xfa, CHARACTERS, characterPage)
  layout(0x102, PARAGRAPHS, paragraphPage)
  const signs = (sign: string) => [...body].flatMap((own, at) => (own === sign ? [at] : []))
  const marks = [...signs('\u0002'), ...ownMarks].sort((one, other) => one - other)
  const refer = (
    at: number,
    texts: number,
    places: readonly number[],
    data: number,
    own: readonly string[],
  ) => {
    if (own.length === 0) return
    const values = places.map(place => {
      const value = Buffer.alloc(data)
      if (!ownMarks.includes(place)) value.writeUInt16LE(1, 0)
      return value
    })
    name(at, Buffer.concat([numbers([...places, body.length]), ...values]))
    name(texts, numbers(ends(own)))
  }
  refer(0xaa, 0xb2, marks.slice(0, footnotes.length), 2, footnotes)
  refer(0x20a, 0x212, marks.slice(footnotes.length), 2, endnotes)
  refer(0xba, 0xc2, signs('\u0005'), 30, comments)
  if (heads.length > 0) name(0xf2, numbers(ends(heads)))
  if (boxes.length > 0) {
    const shapes = signs('\u0008').map((_, index) => shape(26, 0, index + 1))
    name(0x1da, Buffer.concat([numbers([...signs('\u0008'), body.length]), ...shapes]))
    const own = boxes.map((_, index) => shape(22, 14, index + 1))
    name(0x25a, Buffer.concat([numbers(ends(boxes).slice(0, boxes.length + 1)), ...own]))
  }
  const piece = Buffer.alloc(8)
  piece.writeUInt32LE(narrow ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT, 2)
  name(0x1a2, Buffer.concat([Buffer.from([2]), numbers([16, 0, text.length]), piece]))
  const padding = Buffer.alloc(textPages * 512 - TEXT_AT - bytes.byteLength)
  const whole = Buffer.concat([main, bytes, padding, ...pages])
  const least = Buffer.alloc(Math.max(0, CUTOFF - whole.byteLength))
  return { WordDocument: Buffer.concat([whole, least]), '1Table': Buffer.concat(tables) }
}

/** Where texts begin, where the last ends, and where the paragraph that ends them all does. */
function ends(texts: readonly string[]): number[] {
  let at = 0
  const begins = texts.map(text => {
    at += text.length
    return at - text.length
  })
  return [...begins, at, at + 1]
}

function shape(size: number, at: number, id: number): Buffer {
  const bytes = Buffer.alloc(size)
  bytes.writeUInt32LE(id, at)
  return bytes
}

interface PlacedRun {
  readonly from: number
  readonly to: number
  readonly changes: Buffer
}

function placeRuns(runs: readonly Run[], of: Readonly<Record<string, string>>, size: number): PlacedRun[] {
  let at = TEXT_AT
  return runs.map(run => {
    const { text, is } = typeof run === 'string' ? { text: run, is: [] } : run
    const from = at
    at += text.length * size
    return { from, to: at, changes: Buffer.from(is.map(look => of[look] ?? '').join(''), 'hex') }
  })
}

function characterPage(runs: readonly PlacedRun[]): Buffer {
  const page = begin(runs)
  let end = 510
  for (const [index, { changes }] of runs.entries()) {
    if (changes.byteLength === 0) continue
    end = (end - changes.byteLength - 1) & ~1
    page.writeUInt8(end / 2, (runs.length + 1) * 4 + index)
    page.writeUInt8(changes.byteLength, end)
    changes.copy(page, end + 1)
  }
  return page
}

function paragraphPage(runs: readonly PlacedRun[]): Buffer {
  const page = begin(runs)
  let end = 510
  for (const [index, { changes }] of runs.entries()) {
    // The number of the style and the changes, in words of two bytes.
    const words = Math.ceil((changes.byteLength + 2) / 2)
    end = (end - 2 - words * 2) & ~1
    page.writeUInt8(end / 2, (runs.length + 1) * 4 + index * 13)
    page.writeUInt8(words, end + 1)
    changes.copy(page, end + 4)
  }
  return page
}

function begin(runs: readonly PlacedRun[]): Buffer {
  const page = Buffer.alloc(512)
  for (const [index, { from, to }] of runs.entries()) {
    page.writeUInt32LE(from, index * 4)
    page.writeUInt32LE(to, index * 4 + 4)
  }
  page.writeUInt8(runs.length, 511)
  return page
}
