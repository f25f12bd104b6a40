import { expect, test } from 'vitest'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makeDocx, makePdf } from './make-files'

// Made-up Dutch papers as files, each of which was read wrongly at first.

const asked = (turns: Awaited<ReturnType<typeof readDocument>>['turns']) =>
  turns.filter(({ role }) => role === 'question').map(({ numbers }) => numbers.join())

/** Lines of a page one below the other, from a height in points that differs from page to page. */
const down = (y: number, lines: readonly string[], step = 22) =>
  lines.map((words, line) => at(60, y - line * step, words)).join('')

const answer = (about: string) => [
  'Antwoord',
  `Het register noemt er driehonderd, die voor het grootste deel ${about} liggen.`,
  `De regering heeft dit eerder aan de Kamer gemeld in een brief over sluizen ${about}.`,
]

test.each([
  ['beside a foot that counts the pages', (page: number) => at(60, 40, `Tweede Kamer, nr. 433 ${page}`, 7)],
  ['on pages without numbers', () => ''],
])('a question’s number that ends a page is no page’s, %s', async (_, foot) => {
  const head = at(
    60,
    780,
    'LIJST VAN VRAGEN EN ANTWOORDEN van de vaste commissie voor Waterstaat over schepen',
    11,
    'B',
  )
  const filled = Array.from({ length: 20 }, (_, line) => `${answer('in het noorden')[2]} (${line + 20})`)
  const pages = [
    head + down(750, ['1', 'Hoeveel sluizen zijn er in het noorden?', ...answer('in het noorden')]),
    down(760, ['2', 'Hoeveel zijn er in het zuiden?', ...answer('in het zuiden'), ...filled, '3'], 26.5),
    down(770, ['Hoeveel zijn er in het westen?', ...answer('in het westen'), '4', 'En in het oosten?']) +
      down(600, answer('in het oosten')),
  ]
  const paper = await readDocument('a.pdf', makePdf(pages.map((page, index) => page + foot(index + 1))))
  expect(asked(paper.turns)).toEqual(['1', '2', '3', '4'])
})

test('the only note of a page stays one where it opens with a number', async () => {
  const body = Array.from({ length: 10 }, (_, line) =>
    at(60, 740 - line * 14, 'De regering heeft dit eerder aan de Kamer gemeld in een brief over de sluizen.'),
  ).join('')
  const last = 'In dat jaar was de uitstroom even groot als de instroom.'
  const page = body + at(60, 590, last) + at(60 + last.length * 4.75, 594, '1', 6)
  const note = at(60, 62, '1', 5) + at(66, 58, '2020 was een bijzonder jaar door de pandemie.', 8)
  const { footnotes, blocks, text } = await readDocument('a.pdf', makePdf([page + note]))
  const notes = footnotes.map(({ block }) => blocks.find(({ id }) => id === block))
  expect(notes.map(found => found && text.slice(found.start, found.end))).toEqual([
    '2020 was een bijzonder jaar door de pandemie.',
  ])
})

test('a ministry’s letter answers questions in italics, upright and without labels', async () => {
  const p = (words: string, look = '') =>
    `<w:p><w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t>${words}</w:t></w:r></w:p>`
  const body =
    p('Antwoorden op Kamervragen van het lid Kuikentje (LMN) over daklozen (ingezonden 27 mei 2021)') +
    p('1. Wat zijn de oorzaken van de toename?', '<w:i/>') +
    p('Kunt u daarbij ingaan op gemeenten die hiervoor aandacht hebben gevraagd.', '<w:i/>') +
    p('De oorzaken lopen uiteen.') +
    p('2. Deelt u de zorgen van gemeenten hierover?', '<w:i/>') +
    p('Ja.')
  const { turns, text } = await readDocument('a.docx', await makeDocx(body))
  expect(turns.map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
    [
      'question',
      '1. Wat zijn de oorzaken van de toename?\nKunt u daarbij ingaan op gemeenten die hiervoor aandacht hebben gevraagd.',
    ],
    ['answer', 'De oorzaken lopen uiteen.'],
    ['question', '2. Deelt u de zorgen van gemeenten hierover?'],
    ['answer', 'Ja.'],
  ])
})
