import { expect, test } from 'vitest'
import { decodePdf } from '../../../../src-main/import/pdf/decode-pdf'
import { at, fileOf, makePdf } from './make-files'

const read = async (...pages: string[]) => (await decodePdf(fileOf('stuk.pdf', makePdf(pages)))).lines
const words = (lines: Awaited<ReturnType<typeof read>>) => lines.map(({ text }) => text)
const column = (x: number, top: number, name: string) =>
  Array.from({ length: 8 }, (_, row) =>
    at(x, top - row * 12, `${name} regel ${row + 1} van deze lange kolom tekst`),
  ).join('')

test('columns are read one after the other', async () => {
  const lines = words(await read(column(50, 700, 'links') + column(320, 700, 'rechts'))).filter(Boolean)
  expect(lines[0]).toBe('links regel 1 van deze lange kolom tekst')
  expect(lines.indexOf('rechts regel 1 van deze lange kolom tekst')).toBe(8)
})

/** Lines of one width, so that the strip between two columns of them has one too: `links` makes 196 points at size 10. */
const even = (x: number, top: number, name: string, rows = 8) =>
  Array.from({ length: rows }, (_, row) =>
    at(x, top - row * 12, `${name} kolomtekst kolomtekst kolomtekst tekst`),
  ).join('')
const starts = (lines: Awaited<ReturnType<typeof read>>) =>
  words(lines).flatMap(text => (text === '' ? [] : [/^\S+/.exec(text)?.[0] ?? '']))
const times = (word: string, count: number) => Array.from({ length: count }, () => word)

test('columns may stand as close as the letters are high', async () => {
  expect(starts(await read(even(50, 700, 'links') + even(255.7, 700, 'rechts')))).toEqual([
    ...times('links', 8),
    ...times('rechts', 8),
  ])
})

test('a page number in the margin and a head over all columns do not keep them together', async () => {
  const three = even(40, 700, 'een') + even(250, 702, 'twee') + even(462, 705, 'drie')
  const head = at(
    40,
    760,
    'Dit hoofd staat boven alle kolommen van deze bladzijde, en is dus breder dan elk van de drie',
  )
  const found = starts(await read(head + three + at(8, 10, '7')))
  expect(found.filter(word => /een|twee|drie/.test(word))).toEqual([
    ...times('een', 8),
    ...times('twee', 8),
    ...times('drie', 8),
  ])
})

test('a heading above one column does not hold the first line of the other', async () => {
  const author =
    at(230, 760, 'Anna Bertha Schrijver') +
    at(225, 745, 'Algemene Universiteit') +
    at(230, 730, 'Nederland en Vlaanderen')
  const found = starts(
    await read(
      author + at(50, 702, 'Samenvatting', 11, 'B') + even(50, 680, 'links') + even(300, 702, 'rechts', 10),
    ),
  )
  expect(found.slice(3)).toEqual(['Samenvatting', ...times('links', 8), ...times('rechts', 10)])
})

test('the labels of a figure above a column do not make a table of the page', async () => {
  const figure = Array.from({ length: 30 }, (_, row) => at(60, 700 - row * 6, `label ${row}`, 4)).join('')
  const found = starts(await read(figure + even(50, 500, 'links', 20) + even(300, 702, 'rechts', 40)))
  expect(found.slice(-40)).toEqual(times('rechts', 40))
})

test('fields of a form are lines, not rows of a table', async () => {
  const fields = ['Zaak:', 'Besluit:', 'Volgcommissie:', 'Noot:']
    .map(
      (field, row) => at(50, 700 - row * 14, field) + at(150, 700 - row * 14, 'Voor kennisgeving aannemen.'),
    )
    .join('')
  const lines = await read(fields)
  expect(lines.filter(({ role }) => role === 'table-row')).toEqual([])
  expect(words(lines).filter(Boolean)[1]).toBe('Besluit: Voor kennisgeving aannemen.')
})

test('a table is one although the heading above it leaves a strip free too', async () => {
  const row = (y: number, ...cells: string[]) =>
    cells.map((cell, index) => at(50 + index * 120, y, cell)).join('')
  const lines = await read(
    at(50, 720, 'De uitgaven aan wegen, spoor en water in miljoenen euro') +
      at(50, 706, 'van dit jaar, en wat daarvan in het vorige jaar al was, met') +
      at(50, 692, 'voorzien, zoals de begroting het toen opgaf voor elk van') +
      row(670, 'Wegen', '12', '13', '14') +
      row(656, 'Spoor', '22', '23', '24') +
      row(642, 'Water', '32', '33', '34'),
  )
  expect(words(lines.filter(({ role }) => role === 'table-row')).slice(-3)).toEqual([
    'Wegen\t12\t13\t14',
    'Spoor\t22\t23\t24',
    'Water\t32\t33\t34',
  ])
})

test('a gap between lines is an empty line, and bold words are spans', async () => {
  const lines = await read(
    at(50, 700, 'Vraag 1', 10, 'B') + at(50, 670, 'Kan de minister dit') + at(50, 658, 'toelichten?'),
  )
  expect(words(lines)).toEqual(['Vraag 1', '', 'Kan de minister dit', 'toelichten?'])
  expect(lines[0]?.spans).toEqual([{ kind: 'bold', start: 0, end: 7 }])
})

test('what repeats at the edge of pages is furniture, question numbers there are not', async () => {
  const page = (number: number) =>
    at(50, 780, 'Tweede Kamer, vergaderjaar 2024-2025') +
    at(50, 700, `Vraag ${number * 2}`) +
    column(50, 660, `p${number}`) +
    at(300, 20, String(number))
  const lines = await read(page(1), page(2), page(3), page(4))
  const furniture = lines.filter(({ role }) => role === 'furniture')
  expect(new Set(words(furniture))).toEqual(
    new Set(['Tweede Kamer, vergaderjaar 2024-2025', '1', '2', '3', '4']),
  )
})

test('a footer whose parts run together on a page goes as those that stand apart do', async () => {
  const apart = (number: number) =>
    column(50, 700, `l${number}`) +
    column(320, 700, `r${number}`) +
    at(50, 30, 'Zitting Bruggen') +
    at(320, 30, `TK 4 4-6-${number}`)
  const together = column(50, 700, 'slot') + at(50, 30, 'Zitting Bruggen TK 4 4-6-4')
  const lines = await read(apart(1), apart(2), apart(3), together)
  expect(
    lines.filter(({ role, page }) => role === 'furniture' && page === 4).map(({ text }) => text),
  ).toEqual(['Zitting Bruggen TK 4 4-6-4'])
})

test('a running foot that counts with the pages is no note, though its number is raised in the text', async () => {
  const page = (number: number) =>
    at(50, 700, `Blad${number} zegt`) +
    at(110, 704, String(number), 6) +
    column(50, 660, `p${number}`) +
    at(50, 200 - number * 20, `${number} OVER BRUGGEN`, 7)
  const lines = await read(page(2), page(3), page(4), page(5))
  expect(lines.filter(({ role }) => role === 'footnote')).toEqual([])
})

test('a raised number is told, and small print at the foot that opens with it is its note', async () => {
  const text =
    at(50, 700, 'Dit is bekend') +
    at(112, 704, '1', 6) +
    at(120, 700, 'bij het kabinet.') +
    column(50, 660, 'p')
  const lines = await read(`${text}${at(50, 60, '1', 5)}${at(56, 57, 'Kamerstuk 28 844, nr. 266.', 8)}`)
  expect(lines[0]?.spans).toContainEqual(expect.objectContaining({ kind: 'raised' }))
  expect(lines.at(-1)).toMatchObject({ role: 'footnote', mark: '1' })
})

test('each column ends with its own notes; a number that a line of one begins with opens none', async () => {
  const text = (x: number, mark: string) =>
    at(x, 700, 'Bekend') + at(x + 35, 704, mark, 6) + even(x, 680, 'tekst')
  const foot =
    at(50, 400, '1', 4) +
    at(54, 397, 'Een noot zo lang als', 7) +
    at(50, 388, '1 april.', 7) +
    at(320, 200, '2', 4) +
    at(324, 197, 'Een andere noot.', 7)
  const lines = await read(text(50, '1') + foot + text(320, '2') + even(320, 560, 'tekst', 20))
  expect(
    lines.flatMap(({ role, mark, text: words }) => (role === 'footnote' ? [[mark, words]] : [])),
  ).toEqual([
    ['1', '1 Een noot zo lang als'],
    [undefined, '1 april.'],
    ['2', '2 Een andere noot.'],
  ])
})

test('what is printed smaller, above or below the line, is told', async () => {
  const text = at(50, 700, '5 km') + at(72, 704, '2', 6) + at(80, 700, 'CO') + at(95, 698, '2', 6)
  const [line] = await read(text + column(50, 660, 'p'))
  expect([line?.text, line?.spans]).toEqual([
    '5 km2 CO2',
    [
      { kind: 'raised', start: 4, end: 5 },
      { kind: 'lowered', start: 8, end: 9 },
    ],
  ])
})

test('a scan, a damaged file and a file cut off say what they are', async () => {
  await expect(read('')).rejects.toMatchObject({
    code: 'empty-document',
    fault: { kind: 'pictures', count: 1 },
  })
  await expect(decodePdf(fileOf('kapot.pdf', Buffer.from('%PDF-1.7')))).rejects.toMatchObject({
    code: 'damaged',
  })
})

test('a file with a password says what to do', async () => {
  const key = `<${'5a'.repeat(32)}>`
  const locked = makePdf([at(50, 700, 'Geheim')])
    .toString('latin1')
    .replace(
      '/Root 1 0 R',
      `/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/P -4/O${key}/U${key}>>/ID[<5a><5a>]`,
    )
  await expect(decodePdf(fileOf('op slot.pdf', Buffer.from(locked, 'latin1')))).rejects.toMatchObject({
    code: 'unsupported-format',
    message: expect.stringContaining('password'),
  })
})

test('reading loads nothing to draw with, and leaves arrays as they were', async () => {
  const { push } = Array.prototype
  await read(at(50, 700, 'Vraag 1'))
  const { sharedObjects } = { ...process.report?.getReport() } as { sharedObjects: string[] }
  expect(sharedObjects.filter(path => path.includes('canvas'))).toEqual([])
  expect(Array.prototype.push).toBe(push)
})

test('paragraphs of one line each are told apart by the two lines of another', async () => {
  const clauses = [
    [700, 'gehoord de beraadslaging,'],
    [682, 'constaterende dat een brug over de rivier de Maas nu al vele jaren gesloten is en dat'],
    [670, 'daar nog geen besluit over is genomen;'],
    [652, 'overwegende dat een brug nodig is;'],
    [634, 'verzoekt de regering een brug te bouwen,'],
    [616, 'en gaat over tot de orde van de dag.'],
  ] as const
  const lines = words(await read(clauses.map(([y, text]) => at(50, y, text)).join('')))
  expect(lines.filter(text => text === '')).toHaveLength(4)
  expect(lines[3]).toBe('daar nog geen besluit over is genomen;')
})

test('a hyphen that stands apart at the margin breaks its word all the same', async () => {
  const lines = [
    'Mag een gemeente met een brug over de rivier nog wachten op een cold case on -',
    'derzoek van het rijk, of moet zij met dat besluit over de brug nu al instem -',
    'men als een ander dat wil?',
  ]
  const set = (texts: readonly string[]) => texts.map((text, row) => at(50, 700 - row * 12, text)).join('')
  expect(words(await read(set(lines)))[0]).toMatch(/case on-$/)
  const typed = [
    'De brug - een nieuwe - is van ons - en van u - en - soms even - van wie er dan - soms - over gaat -',
    ...lines,
  ]
  expect(words(await read(set(typed)))[1]).toMatch(/case on -$/)
  const listed = [
    'Een blad over bruggen -',
    'http://bruggen.example',
    'Een blad over tunnels -',
    'www.tunnel.example',
  ]
  expect(words(await read(set(listed)))[0]).toMatch(/bruggen -$/)
})

test('a note that opens with a quotation or a full stop behind its mark is no footer', async () => {
  const note = async (text: string) => {
    const body = at(50, 700, 'Een brug') + at(91, 704, '1', 6) + even(50, 688, 'is open')
    const lines = await read(body + at(50, 60, text, 8))
    return lines.filter(({ role }) => role === 'footnote').map(({ mark: printed }) => printed)
  }
  expect(await note('1 "De brug gaat open", Het Parool, 3 mei 2023')).toEqual(['1'])
  expect(await note('1. Kamerstuk 12 345, nr. 6.')).toEqual(['1'])
})

test('a long paragraph in bold is no heading', async () => {
  const question = Array.from({ length: 4 }, (_, row) =>
    at(
      50,
      600 - row * 12,
      'Kunt u zeggen of deze brug over de rivier, die al lang dicht is, opengaat',
      10,
      'B',
    ),
  ).join('')
  const text = even(50, 500, 'antwoord', 24)
  const lines = await read(question + text)
  expect(lines.filter(({ role }) => role !== undefined)).toEqual([])
})

test('each of two columns has notes at its own foot', async () => {
  const left = at(50, 704, 'Een brug') + at(91, 708, '1', 6) + even(50, 692, 'links', 20)
  const right = even(320, 704, 'rechts', 42)
  const note = at(50, 230, '1 Kamerstuk 12 345, nr. 6, over bruggen in dit land', 8)
  const lines = await read(left + right + note)
  expect(lines.filter(({ role }) => role === 'footnote')).toMatchObject([{ mark: '1' }])
})

test('paragraphs of one line that are all indented are told apart', async () => {
  const long = 'overwegende dat een brug over de rivier de Maas nu al vele jaren gesloten is en dat'
  const set =
    at(62, 700, 'gehoord de beraadslaging,') + at(62, 688, long) + at(50, 676, 'niemand haar opent,')
  expect(words(await read(set))).toEqual(['gehoord de beraadslaging,', '', long, 'niemand haar opent,'])
})

test('a speaker whose name stands at the top of two pages is no running head', async () => {
  const name = 'Minister Brug:'
  const page = (other: string) =>
    at(50, 750, name) + even(50, 738, other, 20) + at(50, 480, name) + even(50, 468, other, 20)
  const lines = await read(page('links'), page('rechts'))
  expect(lines.filter(({ role }) => role === 'furniture')).toEqual([])
})

test('a head that is wider than the text does not indent it', async () => {
  const head = at(24, 780, '3-5-2023') + at(500, 780, 'Brief over een brug')
  const page = (name: string) =>
    head +
    Array.from({ length: 8 }, (_, row) =>
      at(63, 700 - row * 12, `${name} ${row} van een brief die over bruggen gaat. Dat is nog niet alles.`),
    ).join('')
  const lines = await read(page('Regel'), page('Zin'))
  expect(words(lines).filter(text => text === '')).toEqual([])
})

test('a note is opened once on a page, whatever number its lines begin with', async () => {
  const body = at(50, 700, 'Een brug') + at(91, 704, '1', 6) + even(50, 688, 'is open')
  const note = at(50, 70, '1 De brug gaat open en dicht in niet meer dan', 8) + at(50, 61, '1 minuut.', 8)
  const lines = await read(body + note)
  expect(lines.filter(({ role }) => role === 'footnote').map(({ mark }) => mark)).toEqual(['1', undefined])
})

test('items of a list begin anew at their sign or next number, without a full stop before', async () => {
  const item = (y: number, sign: string, words: string) => at(65, y, sign) + at(80, y, words)
  const full = 'punt dat over de volle breedte van de regel gaat en daarna op de volgende doorloopt'
  const lines = await read(
    at(50, 740, 'De volgende punten komen in het overleg aan de orde, zoals eerder is gezegd, en wel:') +
      item(720, 'o', `eerste ${full}`) +
      at(80, 708, 'want het is lang') +
      item(696, 'o', `tweede ${full}`) +
      at(80, 684, 'en ook lang') +
      at(65, 664, `1. derde ${full}`) +
      at(65, 652, `2. vierde ${full}`) +
      at(65, 640, `3. vijfde ${full}`),
  )
  const paragraphs = words(lines)
    .join('\n')
    .split('\n\n')
    .map(text => text.split(' ').slice(0, 2).join(' '))
  expect(paragraphs.filter(text => /^(?:o|\d)/.test(text))).toEqual([
    'o eerste',
    'o tweede',
    '1. derde',
    '2. vierde',
    '3. vijfde',
  ])
})
