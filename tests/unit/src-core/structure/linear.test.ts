import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import { heaviestRow } from '../../../../src-core/structure/notes/heaviest-row'
import { structureDocument } from '../../../../src-core/structure/structure-document'

const SOURCE = { name: 'x.txt', mediaType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }
const NO_WORDS = { has: () => false, count: () => 0 }

type Lines = { text: string; page: number }[]

const line = (text: string): Lines => [{ text, page: 1 }]
const lines = (count: number, text: (index: number) => string): Lines =>
  Array.from({ length: count }, (_, index) => ({ text: text(index), page: 1 + Math.floor(index / 50) }))
const inTurn = (index: number, ...texts: string[]) => texts[index % texts.length] ?? ''

/** What each rule looks for, as often as it is asked: in one long line, and on many. */
const INPUTS: Readonly<Record<string, (count: number) => Lines>> = {
  'marks behind words': n => line('woord1 en ander2. '.repeat(n)),
  'marks in brackets': n => line('dit is zo 1) en '.repeat(n)),
  'marks that were raised': n => line('woord¹ '.repeat(n)),
  'rows of marks': n => line('x1, 2, 3, '.repeat(n)),
  'numbers alone': n => line('12 34 '.repeat(n)),
  'letters without end': n => line('a'.repeat(n * 8)),
  'hyphens without end': n => line('ab-'.repeat(n * 4)),
  'points between letters': n => line(`www.${'a.'.repeat(n * 4)}`),
  'addresses in a row': n => line('https://a/'.repeat(n)),
  'addresses apart': n => line('a.nl/b '.repeat(n)),
  'brackets that open': n => line('(['.repeat(n * 4)),
  'white space': n => line(`a${' '.repeat(n * 8)}b`),
  digits: n => line('1'.repeat(n * 8)),
  references: n => line('zie het antwoord op vraag 3 en 4, '.repeat(n)),
  'a list of references': n => line(`zie vragen ${'1, '.repeat(n)}en 2`),
  motions: n => line('de motie van het lid De Vries c.s. '.repeat(n)),
  'heads of pages in one line': n => line('Dit is een zin. pagina 3 van 12 '.repeat(n)),
  paragraphs: n => lines(n * 2, index => inTurn(index, `Alinea ${index} gaat over bruggen.`, '')),
  'questions and answers': n =>
    lines(n * 2, index =>
      inTurn(index, `Vraag ${(index >> 1) + 1} wat?`, `Antwoord ${(index >> 1) + 1} dit.`),
    ),
  'labels on lines of their own': n =>
    lines(n * 4, index =>
      inTurn(index, `Vraag ${(index >> 2) + 1}`, 'Wat kost het?', `Antwoord ${(index >> 2) + 1}`, 'Veel.'),
    ),
  'parties and what they ask': n =>
    lines(n * 2, index =>
      inTurn(
        index,
        `Vragen en opmerkingen van de leden van de P${index}-fractie`,
        'De leden vragen wat het kost.',
      ),
    ),
  'bare names of parties and their members': n =>
    lines(n * 2, index =>
      inTurn(index, `P${index >> 1}`, `De leden van de fractie van P${index >> 1} vragen wat het kost.`),
    ),
  speakers: n => lines(n * 2, index => inTurn(index, `De heer Zeeman${index} (SP):`, 'Ik zeg iets.')),
  'numbers before the first speaker': n => [
    ...lines(n * 2, index => inTurn(index, `${(index >> 1) + 1}. Agendapunt ${index}`, '')),
    ...line('De heer Zeeman (SP):'),
    ...line('Ik zeg iets.'),
  ],
  'words broken at line ends': n => lines(n, index => `dit is ${index} een woord dat wordt afge-`),
  'addresses broken at line ends': n => lines(n, () => 'www.a.nl/een-'),
  'notes and their marks': n => [
    ...lines(n, index => `Woord${index + 1}. Zin.`),
    ...lines(n, index => `${index + 1} Noot ${index + 1}.`),
  ],
  'one number before every line of a page': n =>
    Array.from({ length: n * 4 }, () => ({ text: '1 Kamerstuk over de haven', page: 1 })),
  lists: n => lines(n, index => `- punt ${index}`),
  decisions: n =>
    lines(n * 2, index => inTurn(index, `${index}. Agendapunt: Onderhoud`, 'Besluit: Aangehouden.')),
}

describe('eight times as much costs nowhere near sixty-four times as much', () => {
  /** In ms: what takes less is not told from what the processor does besides. */
  const LEAST = 25

  /** The processor's own time, in ms: it does not count what else the machine does. The least of several is the rule's. */
  const cost = (unit: 'lines' | 'paragraphs', input: Lines, times: number) => {
    const spent = Array.from({ length: times }, () => {
      const before = process.cpuUsage()
      structureDocument({ lines: input, unit }, SOURCE, NO_WORDS)
      return process.cpuUsage(before).user / 1000
    })
    return Math.min(...spent)
  }

  test.each(
    Object.entries(INPUTS).flatMap(([name, make]) =>
      (['lines', 'paragraphs'] as const).map(unit => [name, unit, make] as const),
    ),
  )('%s, in %s', (_, unit, make) => {
    const large = cost(unit, make(8000), 1)
    // What takes no time worth speaking of is not compared.
    if (large < 24 * LEAST) return
    const most = 24 * cost(unit, make(1000), 3)
    // Once may have been when memory was cleared or code compiled.
    expect(large < most ? large : cost(unit, make(8000), 2)).toBeLessThan(most)
  })
})

test('a paper of 150,000 paragraphs is read', () => {
  for (const unit of ['lines', 'paragraphs'] as const) {
    const gap = unit === 'lines' ? 2 : 1
    const input = lines(150_000 * gap, index => (index % gap === 0 ? `Alinea ${index / gap}.` : ''))
    const paper = structureDocument({ lines: input, unit }, SOURCE, NO_WORDS)
    expect(paper.blocks.length).toBe(150_000)
    expect(documentFaults(paper)).toEqual([])
  }
})

test('no call spreads a list that a paper or a folder may make long', async () => {
  const spread = /\b(?:push|unshift|Math\.(?:max|min)|fromCharCode|fromCodePoint)\((?:[^(){}[\]]*, )?\.\.\./g
  const found: string[] = []
  for (const folder of ['src-core', 'src-main', 'src-renderer'])
    for (const file of await readdir(folder, { recursive: true }))
      if (/\.tsx?$/.test(file))
        for (const [call] of (await readFile(join(folder, file), 'utf8')).matchAll(spread))
          found.push(`${join(folder, file)}: ${call}`)
  expect(found).toEqual([])
})

test('the heaviest row of rising numbers is found as by trying all', () => {
  const mark = fc.record({ number: fc.integer({ min: 1, max: 6 }), weight: fc.constantFrom(0.5, 1, 2.5, 4) })
  const weigh = (row: readonly { weight: number }[]) => row.reduce((sum, { weight }) => sum + weight, 0)
  fc.assert(
    fc.property(
      fc.array(mark, { maxLength: 10 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 6 })),
      (marks, numbers) => {
        const rows = Array.from({ length: 2 ** marks.length }, (_, bits) =>
          marks.filter((_, index) => (bits >> index) & 1),
        ).filter(row =>
          row.every(
            ({ number }, index) => numbers.includes(number) && number > (row[index - 1]?.number ?? 0),
          ),
        )
        const found = heaviestRow(marks, numbers)
        expect(rows.map(row => JSON.stringify(row))).toContain(JSON.stringify(found))
        expect(weigh(found)).toBe(Math.max(...rows.map(weigh)))
      },
    ),
    { numRuns: 50 },
  )
})
