import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { StructuredDocument, Turn } from '../../../../src-core/document/model'
import { structuredDocumentSchema } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'

// Every expectation here was written down by reading the paper, never by running the program.

const FILE = 'schriftelijk-overleg-navo-2022-01-07.txt'
let paper: StructuredDocument

beforeAll(async () => {
  paper = await readDocument(
    FILE,
    readFileSync(join(import.meta.dirname, '../../../../resources/sample', FILE)),
  )
})

/** Each answer's number with the first and last words of its question and of the answer itself, label left out. */
const EXCHANGES: readonly (readonly [number, string, string, string, string])[] = [
  [
    1,
    'De leden van de VVD-fractie maken zich ernstige zorgen',
    'de EU en Oekraïne zelf?',
    'Het kabinet zet in op de-escalatie',
    'verschillende handelingsopties uitgewerkt',
  ],
  [
    2,
    'De leden van de VVD-fractie hebben kennisgenomen van de conceptteksten',
    'op mogelijke scenario’s?',
    'Het kabinet is van mening dat het belangrijk is',
    'bondgenoten blijvend te garanderen.',
  ],
  [
    3,
    'De leden van de VVD-fractie steunen de inzet',
    'met Rusland rondom wapenbeheersing?',
    'Nederland zet zich in vele formele',
    'informatie en best practices.',
  ],
  [
    4,
    'Deelt de minister de mening van de leden',
    'militaire inzet wordt uitgebreid?',
    'De vooruitgeschoven NAVO-aanwezigheid',
    'NAVO-aanwezigheid in dat kader.',
  ],
  [
    5,
    'De leden van de VVD-fractie ondersteunen',
    'sancties worden voorbereid?',
    'Het kabinet is van mening dat een eventuele inval',
    'het antwoord op vraag 1 en 8.',
  ],
  [
    6,
    'Verder hebben de leden van de VVD-fractie',
    'individuele landen als de NAVO?',
    'De NAVO weerlegt momenteel',
    'desinformatie willen weerspreken.',
  ],
  [
    7,
    'Tot slot, in hoeverre acht de minister',
    'veiligheidsdialoog met de NAVO?',
    'Veel over de ontwikkelingen in Kazachstan',
    'veiligheidsdialoog met de NAVO.',
  ],
  [
    8,
    'De leden van de D66-fractie hebben met interesse',
    'dit mogelijk wel wordt gecommuniceerd?',
    'Het kabinet is van mening dat een eventuele inval',
    'escalerende stappen van Rusland.',
  ],
  [
    9,
    'De leden van de D66-fractie kijken met belangstelling',
    'consensus te kunnen komen?',
    'De EU en de NAVO volgen',
    'inzet van hybride oorlogsvoering.',
  ],
  [
    10,
    'De leden van de D66-fractie zijn ontevreden',
    'bij deze aankomende ministeriële?',
    'Het aankomende bilaterale overleg',
    'sanctiepakket is daarbij essentieel.',
  ],
  [
    11,
    'De leden van de D66-fractie zijn benieuwd',
    'de verschillende EU-lidstaten hierover?',
    'De NAVO-Rusland Raad (NRR) van 12 januari',
    'dergelijke voorstellen antwoord vraag 2.',
  ],
  [
    12,
    'De leden van de PVV-fractie stellen',
    'standpunt stellig zal uitdragen.',
    'Zie beantwoording vraag 28.',
    'Zie beantwoording vraag 28.',
  ],
  [
    13,
    'Ook de militaire samenwerking tussen NAVO',
    'in het Nederlands belang zijn.',
    'Het kabinet hecht aan samenwerking',
    'rollen van de beide organisaties.',
  ],
  [
    14,
    'De leden van de CDA-fractie vinden de Russische',
    'in EU-verband over gedacht?',
    'Zie beantwoording vraag 25.',
    'Zie beantwoording vraag 25.',
  ],
  [
    15,
    'Daarnaast heeft de Amerikaanse president',
    'is uitgesloten, vragen deze leden.',
    'Zowel de NAVO als de EU',
    'onder bondgenoten wel bestaat.',
  ],
  [
    16,
    'Tevens zijn de leden van de CDA-fractie',
    'NAVO ministeriele, vragen deze leden.',
    'Het is van groot belang dat de EU',
    '(Gymnich) van 13 en 14 januari.',
  ],
  [
    17,
    'De leden van de CDA-fractie zijn bezorgd',
    'indien dat niet het geval is?',
    'De stand van zaken is zoals',
    'kunnen hiertoe niet worden gedwongen.',
  ],
  [
    18,
    'De leden van de SP-fractie delen de zorg',
    'Om welke wapens ging het?',
    'Er bevinden zich geen NAVO- troepen',
    'geen letale steun aan Oekraïne.',
  ],
  [
    19,
    'Uit oogpunt van de gewenste de-escalatie',
    'wat is dan wel afgesproken?',
    'Het kabinet is niet bekend',
    'Oekraïne zie beantwoording vraag 28.',
  ],
  [
    20,
    'De minister wijst op een “prominente rol”',
    'de spanning met Rusland.',
    'De wekelijkse bijeenkomsten',
    'over Abchazië en Zuid-Ossetië.',
  ],
  [
    21,
    'De leden van de SP-fractie vragen tot slot',
    'tussen Rusland en de NAVO?',
    'Nederland blijft zich binnen',
    'spelen bij de-escalatie.',
  ],
  [
    22,
    'De leden van de PvdA-fractie delen de zorgen',
    'van deze urgente kwestie?',
    'Er is nauw contact tussen de EU',
    '(Gymnich) van 13 en 14 januari.',
  ],
  [
    23,
    'De leden van de fractie van Volt stellen',
    'onderzoek kan worden verwacht.',
    'Het kabinet wil niet speculeren',
    'slagvaardig optreden, weg te nemen.',
  ],
  [
    24,
    'De tekortkomingen zullen aanwijzingen zijn',
    'van de andere lidstaten?',
    'In de Defensievisie 2035',
    'internationale partners en bondgenoten.',
  ],
  [
    25,
    'De VS dreigen om uitsluiting van SWIFT',
    'en naar alternatieven te zoeken?',
    'Het kabinet is van mening dat een eventuele inval',
    'van eventuele economische maatregelen.',
  ],
  [
    26,
    'De leden van de fractie van Volt menen',
    'als sanctie tegen Rusland?',
    'Het kabinet is van mening dat een eventuele inval',
    'betrokken bij deze certificeringsprocedure.',
  ],
  [
    27,
    'President Biden zal zich wellicht',
    'de minister heil in deze strategie?',
    'Op dit moment is er geen sprake',
    'enerzijds en Oekraïne anderzijds.',
  ],
  [
    28,
    'De leden van de Groep Van Haga achten',
    'hij dat standpunt uitdragen?',
    'De vraag of Oekraïne zou kunnen toetreden',
    'rechtsstatelijkheid en corruptiebestrijding).',
  ],
]

/** The last answer in each party's part. */
const PARTIES: readonly (readonly [string, number, number])[] = [
  ['VVD', 1, 7],
  ['D66', 8, 11],
  ['PVV', 12, 13],
  ['CDA', 14, 17],
  ['SP', 18, 21],
  ['PvdA', 22, 22],
  ['Volt', 23, 27],
  ['Groep Van Haga', 28, 28],
]

function turn(role: Turn['role'], number: number): Turn {
  const [found, more] = paper.turns.filter(other => other.role === role && other.numbers.includes(number))
  if (!found || more) throw new Error(`Not one ${role} ${number}`)
  return found
}

/** A turn's words without its label. */
function words({ start, end, label }: Turn): string {
  return paper.text.slice(start + (label?.length ?? 0), end).trim()
}

function target(id: string | undefined): string | undefined {
  const found = paper.turns.find(other => other.id === id)
  return found && `${found.role} ${found.numbers.join(', ')}`
}

describe('the sample paper', () => {
  test('is a valid document', () => {
    expect(structuredDocumentSchema.parse(paper)).toEqual(paper)
  })

  test('is a written consultation with a title, dates, a committee and who asked and answers', () => {
    expect(paper.kind).toBe('written-consultation')
    expect(paper.kindCertainty).toBeGreaterThan(0.9)
    expect(paper.language).toBe('nl')
    expect(paper.meta).toMatchObject({
      title:
        'Schriftelijk overleg over de geannoteerde agenda voor de NAVO ministeriële bijeenkomst van ministers van Buitenlandse Zaken van 7 januari 2022',
      date: '2022-01-07',
      questionsDate: '2022-01-05',
      committee: 'vaste commissie voor Buitenlandse Zaken',
      askedBy: PARTIES.map(([party]) => party),
      answeredBy: ['minister van Buitenlandse Zaken'],
    })
  })

  test('has a section for each party and for parts II and III', () => {
    const headings = paper.sections.map(({ heading, party }) => {
      const block = paper.blocks.find(({ id }) => id === heading)
      return party ?? paper.text.slice(block?.start, block?.end)
    })
    expect(headings).toEqual([
      ...PARTIES.map(([party]) => party),
      'II Antwoord/ Reactie van de minister',
      'III Volledige agenda',
    ])
  })

  test.each(EXCHANGES)('answer %i follows its own question', (number, first, last, begins, ends) => {
    const question = words(turn('question', number))
    const answer = turn('answer', number)
    expect(question.slice(0, first.length)).toBe(first)
    expect(question.slice(-last.length)).toBe(last)
    expect(answer.label).toBe(`${number}. Antwoord van het kabinet`)
    expect(words(answer).slice(0, begins.length)).toBe(begins)
    expect(words(answer).slice(-ends.length)).toBe(ends)
    expect(answer.answers).toEqual([turn('question', number).id])
  })

  test('has nothing else than these and two courtesies', () => {
    const rest = paper.turns.filter(({ role }) => role !== 'question' && role !== 'answer')
    expect(paper.turns).toHaveLength(2 * EXCHANGES.length + 2)
    expect(rest.map(other => [other.role, other.party, words(other).slice(-24)])).toEqual([
      ['statement', 'VVD', 'e vragen en opmerkingen.'],
      ['statement', 'CDA', 'e vragen en opmerkingen.'],
    ])
  })

  test.each(PARTIES)('%s asks questions %i to %i', (party, first, last) => {
    const asked = paper.turns.filter(({ role, party: who }) => role === 'question' && who === party)
    expect(asked.flatMap(({ numbers }) => numbers)).toEqual(
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    )
  })

  test('keeps several paragraphs before one answer together', () => {
    expect(
      words(turn('question', 13))
        .split('\n')
        .map(paragraph => paragraph.slice(0, 24)),
    ).toEqual(['Ook de militaire samenwe', 'Een eventuele Russische '])
    expect(
      words(turn('question', 19))
        .split('\n')
        .map(paragraph => paragraph.slice(0, 24)),
    ).toEqual(['Uit oogpunt van de gewen', 'Het kabinet verwijst naa'])
  })

  test('has its paragraphs whole across lines and pages', () => {
    for (const joined of [
      'collectieve veiligheid en het principe van soevereiniteit. Welke stappen',
      'Vindt de minister dat de NAVO alternatieve afspraken moet voorstellen?',
      'samenwerking tussen NAVO en Oekraïne mogelijk.',
      'het gerichter inzetten van strategische communicatie.',
      'waar mogelijk afspraken te maken over wapenbeheersing, militaire transparantie',
      'In het verlengde daarvan zal van Rusland',
      'contractuele verplichtingen voor gasleveringen aan de EU',
      'deze huidige en toekomstige dreigingen het hoofd te bieden.',
      'zijn de Russen al grotendeels op Chinese creditcards overgestapt',
      'artikel 5 van het NAVO-verdrag',
      'Op de precieze aard van mogelijke sancties',
      'zoals ook beschreven onder antwoord 1 en 8.',
    ]) {
      const at = paper.text.indexOf(joined)
      expect(at, joined).toBeGreaterThan(0)
    }
    const agenda = paper.sections.at(-1)
    expect(paper.text.slice(agenda?.start, agenda?.end).split('\n')).toEqual([
      'III Volledige agenda',
      'Geannoteerde agenda voor de NAVO ministeriële bijeenkomst op 7 januari 2022 – 2022Z00085 - Brief regering - minister van Buitenlandse Zaken, B. Knapen, d.d. 5 januari 2022',
      'Verslag van de NAVO ministeriële bijeenkomst van 30 november en 1 december 2021 – 28676-382 – Brief regering – minister van Buitenlandse Zaken, B. Knapen, d.d. 13 december 2021',
    ])
    expect(paper.text).not.toMatch(/ {2}/)
  })

  test('keeps all ten hyphens at line ends', () => {
    const kept = paper.repairs.filter(({ kind }) => kind === 'hyphen')
    expect(kept.every(({ from, to }) => /^[\n\f]$/.test(from) && to === '')).toBe(true)
    const around = kept.map(
      ({ at }) =>
        (/[^\s(]*$/.exec(paper.text.slice(0, at))?.[0] ?? '') +
        (/^[\p{L}\d]*/u.exec(paper.text.slice(at))?.[0] ?? ''),
    )
    expect(around).toEqual([
      'Oost-Europa',
      'PVV-fractie',
      'Secretaris-Generaal',
      'Yamal-leiding',
      '29023-276',
      'NAVO-bondgenoten',
      'NAVO-verdragsgebied',
      'EU-crisisbeheersing',
      'EU-gasrichtlijn',
      'kandidaat-lidmaatschap',
    ])
  })

  test('ties footnotes 1 to 3, and knows that mark 4 has no text', () => {
    const notes = paper.footnotes.map(({ mark, block, marks }) => {
      const found = paper.blocks.find(({ id }) => id === block)
      const [at = 0] = marks
      return [
        mark,
        marks.length,
        paper.text.slice(at - 11, at + 1),
        found ? paper.text.slice(found.start, found.end) : null,
      ]
    })
    expect(notes).toEqual([
      ['1', 1, 'elmans c.s.1', 'Kamerstuk 21 501-02 nr. 2433.'],
      ['2', 1, 'ieverdrag”.2', '33783-48/2021D50613'],
      ['3', 1, 'sch Kompas.3', 'Kamerstuk 21501-28-229.'],
      ['4', 1, 'elmans c.s.4', null],
    ])
    const marks = paper.inlines.filter(({ kind }) => kind === 'footnote-mark')
    expect(marks.map(({ start, end }) => paper.text.slice(start, end))).toEqual(['1', '2', '3', '4'])
    const at = paper.text.indexOf('Normandie4')
    expect(marks.some(({ start }) => start === at + 9)).toBe(false)
  })

  test('points its twelve cross-references at what was answered', () => {
    const references = paper.inlines
      .filter(({ kind }) => kind === 'cross-reference')
      .map(({ start, target: id }) => {
        const at = paper.turns.find(other => other.start <= start && start < other.end)
        return [at?.numbers[0], target(id)]
      })
    expect(references).toEqual([
      [2, 'answer 1'],
      [5, 'answer 1'],
      [5, 'answer 8'],
      [9, 'answer 1'],
      [9, 'answer 8'],
      [11, 'answer 1'],
      [11, 'answer 2'],
      [12, 'answer 28'],
      [13, 'answer 28'],
      [13, 'answer 1'],
      [14, 'answer 25'],
      [15, 'answer 1'],
      [18, 'answer 3'],
      [19, 'answer 28'],
    ])
  })

  test('recognises papers, cases, documents and motions', () => {
    const targets = paper.inlines
      .filter(({ kind }) => kind === 'identifier')
      .map(({ target: value }) => value)
    expect(targets.toSorted()).toEqual([
      'document:2021D50613',
      'kamerstuk:21501-02-2433',
      'kamerstuk:21501-28-229',
      'kamerstuk:21501-28-229',
      'kamerstuk:28676-382',
      'kamerstuk:29023-276',
      'kamerstuk:33783-48',
      'zaak:2021Z20741',
      'zaak:2022Z00085',
    ])
    const motions = paper.inlines.filter(({ kind }) => kind === 'motion')
    expect(motions.map(({ target: value }) => value)).toEqual([
      'Brekelmans c.s.',
      'Brekelmans c.s.',
      'Brekelmans c.s.',
    ])
  })

  test('warns of the mark without a note only', () => {
    expect(paper.warnings.map(({ kind }) => kind)).toEqual(['note-without-text'])
  })
})
