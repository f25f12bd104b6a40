import { expect, test } from 'vitest'
import { readDocument } from '../../../../src-main/import/read-document'
import { at, makePdf } from './make-files'

const read = (name: string, bytes: Buffer) => readDocument(name, bytes)

test('a question’s label in large print is no title, nor is the dossier without what the paper is', async () => {
  const questions = await read(
    'a.pdf',
    makePdf([
      at(
        60,
        740,
        'Vragen van het lid Boei (ABC) aan de Minister van Havens over kades (ingezonden 3 mei 2022).',
      ) +
        at(60, 710, 'Vraag 1', 14, 'B') +
        at(60, 690, 'Hoeveel kades zijn er per haven, en wie onderhoudt die kades in de winter?') +
        at(60, 660, 'Vraag 2', 14, 'B') +
        at(60, 640, 'Zijn de kades veilig, ook bij hoog water en bij storm uit het noordwesten?'),
    ]),
  )
  expect(questions.meta.title).toBe('Vragen van het lid Boei (ABC) over kades')
  expect(questions.blocks.filter(({ kind }) => kind === 'title')).toEqual([])
  expect(questions.turns.map(({ label }) => label)).toEqual(['Vraag 1', 'Vraag 2'])
  const memorandum = await read(
    'a.pdf',
    makePdf([
      at(60, 760, '36 555') +
        at(60, 730, 'Wijziging van de Havenwet in verband met walstroom', 15, 'B') +
        at(60, 700, 'Nr. 3') +
        at(60, 680, 'MEMORIE VAN TOELICHTING', 10, 'B') +
        at(60, 650, 'Dit wetsvoorstel regelt dat zeeschepen in de grote havens gebruik maken van walstroom.'),
    ]),
  )
  expect(memorandum.meta.title).toBe(
    'Wijziging van de Havenwet in verband met walstroom: memorie van toelichting',
  )
})

test('what a question of a question paper asks whom may go on below its number of four digits', async () => {
  const heads = [
    [
      '2312. The Leader of the Opposition (ABC) to ask the Minister of',
      'Public Works and Infrastructure, as well as the Minister of Finance:',
      'Whether the bridge at Southtown will be repaired before the winter; if so, when?',
    ],
    [
      '2313. Dr M J van der Example (XYZ) to ask the Minister of Basic',
      'Education and of the schools in the towns along the coast of the south:',
      'How many schools have no water, and since when has that been so in each of them?',
    ],
  ]
  const content = heads.map(([first = '', second = '', asked = ''], index) => {
    const y = 700 - index * 90
    return (
      at(60, y, first, 10, 'B') +
      at(95, y - 13, second, 10, 'B') +
      at(95, y - 40, asked) +
      at(95, y - 53, 'NW1E')
    )
  })
  const short = '2314. Ms N P Sample (XYZ) to ask the Minister of Health:'
  const last = at(60, 500, short, 10, 'B') + at(95, 473, 'How many clinics have no water? NW1E')
  const { turns } = await read(
    'a.pdf',
    makePdf([at(60, 770, 'QUESTIONS FOR WRITTEN REPLY', 14, 'B') + content.join('') + last]),
  )
  expect(turns.slice(0, 2).map(({ label }) => label)).toEqual(
    heads.map(([first = '', second = '']) => `${first} ${second}`),
  )
})

test('blank lines part paragraphs in an element that no rule knows, and a table alone in a note is a table', async () => {
  const debate = await read(
    'a.xml',
    Buffer.from(`<hansard><day><body>Mr. Speaker: Order. I call Ms. Sample.

Ms. Sample (Northville) (Con): The bridge in my
constituency has been closed since March.

The Minister for Bridges (Mr. Muster): The bridge will open on 1 July.

Mr. Speaker: Order.</body></day></hansard>`),
  )
  expect(debate.turns.map(({ speaker }) => speaker)).toEqual([
    'Mr. Speaker',
    'Ms. Sample',
    'The Minister for Bridges (Mr. Muster)',
    'Mr. Speaker',
  ])
  const mandate = await read(
    'a.xml',
    Buffer.from(
      '<officiele-publicatie><metadata/><blad><tekst><al>De lijst volgt.</al><al><noot><table><tgroup cols="2"><tbody><row><entry><al>Haven</al></entry><entry><al>Kades</al></entry></row><row><entry><al>Vlissingen</al></entry><entry><al>18</al></entry></row></tbody></tgroup></table></noot></al></tekst></blad></officiele-publicatie>',
    ),
  )
  expect(mandate.footnotes).toEqual([])
  expect(mandate.blocks.find(({ kind }) => kind === 'table')?.cells).toHaveLength(2)
})
