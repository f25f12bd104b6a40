import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { documentFaults } from '../../../../src-core/document/document-faults'
import type { StructuredDocument, Turn } from '../../../../src-core/document/model'
import { readDocument } from '../../../../src-main/import/read-document'

// Small made-up papers beside the project, each of a kind that was once read wrongly. Other papers of their kinds stand in the
// tests of the rules themselves.
const FOLDER = join(import.meta.dirname, '../../../../../shared/faults')

type Check = (paper: StructuredDocument) => void

const CHECKS: Readonly<Record<string, Check>> = {
  f01: paper => {
    expect(paper.kind).toBe('question-answers')
    expect(asked(paper)).toEqual(['1', '2', '3+4', '5', '6', '7'])
    expect(answered(paper)).toEqual(['1', '2', '3+4', '5', '6', '7'])
    expect(parties(paper, 'question')).toMatchObject({
      0: 'Ankerfractie',
      2: 'Zeilfractie',
      4: 'Roeifractie',
    })
    expect(references(paper)).toEqual(['vraag 3 -> 3+4'])
  },
  f03: paper => expect(paper.meta.committee).toBe('vaste commissie voor Havens, Sluizen en Bruggen'),
  f04: paper => {
    expect(paper.meta.title).toBe('Vragen van het lid Jansen (ABC) over het sluiten van veerdiensten')
    expect(paper.meta.askedBy).toEqual(['Jansen (ABC)'])
    expect(paper.blocks.findIndex(({ kind }) => kind === 'label')).toBe(3)
  },
  f05: paper => {
    expect(paper.meta.askedBy).toEqual(['Jansen (ABC)', 'De Vries (XYZ)'])
    expect(paper.meta.answeredBy).toEqual([
      'Minister De Boer (Zeezaken)',
      'Minister van Sluizen',
      'Minister van Bruggen',
    ])
    expect(speakers(paper)).toEqual([null, 'Minister De Boer (Zeezaken)'])
  },
  f06: paper => {
    expect(paper.meta.answeredBy.join()).toMatch(/^(?:De )?minister (?:van Zeezaken|A\.B\. de Boer)/i)
    expect(paper.meta.askedBy).toEqual(['Jansen (ABC)', 'De Vries (ABC)'])
    expect(paper.meta).toMatchObject({ date: '2024-01-11', questionsDate: '2023-12-06' })
  },
  f07: paper => {
    expect(paper.meta).toMatchObject({ date: '2024-11-18', questionsDate: '2024-10-03' })
    expect(paper.meta.answeredBy).toEqual(['Staatssecretaris De Boer (Zeezaken)', 'Minister van Bruggen'])
  },
  f08: paper => {
    expect(paper.footnotes.map(({ mark, marks }) => [mark, marks.length])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
      ['4', 1],
    ])
    expect(notes(paper)[2]).toBe('https://www.voorbeeld.example/hond-gebeten/')
    expect(words(paper, paper.turns.at(-1))).toMatch(/afgestemd\.$/)
  },
  f09: paper => {
    expect(paper.footnotes.map(({ mark }) => mark)).toEqual(['1', '2', '3'])
    expect(notes(paper)[1]).toMatch(/^2023 Annual report/)
    expect(words(paper, paper.turns[3])).toMatch(/deelneemt\.$/)
  },
  f10: paper =>
    expect(references(paper)).toEqual(['vraag 1 -> 1', 'antwoord vier -> 4', 'vragen 2 -> 2', '3 -> 3']),
  f11: paper => {
    for (const kept of ['M&O-beleid', 'AWBZ-premie', 'ABC-bestuur', 'fiscale-beleidsdocumenten/inhoud.'])
      expect(paper.text).toContain(kept)
    expect(paper.text).toContain('zee- en luchthavens')
    expect(paper.text).toMatch(/wet- {1,2}en regelgevend/)
  },
  f12: paper => {
    expect(paper.kind).toBe('written-consultation')
    expect(numbers(paper)).toContain('kamerstuk 33999-AI')
    expect(paper.meta.committee).toBe('vaste commissie voor Zeezaken')
    expect(answered(paper)).toEqual(['1', '2'])
    expect(new Set(parties(paper, 'question'))).toEqual(new Set(['ABC']))
  },
  f13: paper => {
    expect(paper.kind).not.toBe('other')
    expect(paper.kind).not.toBe('question-answers')
    expect(numbers(paper)).toContain('kamerstuk 35999-5')
    expect(headings(paper)).toEqual(expect.arrayContaining(['1. Inleiding', '2. Bediening']))
    expect(parties(paper, 'question')).toEqual(['ABC', 'XYZ', 'ABC'])
    for (const { certainty } of paper.turns) expect(certainty).toBeLessThan(0.8)
  },
  f14: paper => {
    expect(paper.kind).toBe('debate')
    expect(speakers(paper)).toEqual([
      'De voorzitter',
      'De heer Jan De Vries',
      'De voorzitter',
      'Minister Els De Boer',
      'De voorzitter',
      'Els Jansen',
    ])
    expect(parties(paper, 'speech')).toEqual([null, 'ABC', null, null, null, 'XYZ'])
  },
  f15: paper => {
    expect(paper.kind).toBe('question-list')
    expect(paper.blocks.length).toBe(7)
    expect(paper.turns.map(({ role }) => role)).toEqual(['question', 'answer', 'question', 'answer'])
  },
  f16: paper => {
    expect(paper.footnotes.filter(({ block }) => block !== null)).toEqual([])
    expect(paper.text).toContain('Ministerie van Bruggen')
  },
  f17: paper => {
    expect(paper.text).toContain('Begrotingsstaat van het ministerie van Zeezaken (bedragen x € 1.000)')
    expect(paper.furniture.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Vergaderjaar 2026‒2027', 'Tweede Kamer der Staten-Generaal']),
    )
    expect(paper.meta.title).toMatch(/Vaststelling van de begrotingsstaten/)
    expect(paper.meta.title).toMatch(/voorstel van wet/i)
  },
  f18: paper => {
    expect(paper.kind).toBe('debate')
    expect(speakers(paper)).toEqual(['The SPEAKER', 'Ms A JANSEN', 'The SPEAKER'])
    expect(parties(paper, 'speech')).toEqual([null, 'ABC', null])
    expect(words(paper, paper.turns[1])).toContain('The Committee recommends:')
    expect(headings(paper)).toContain('NOTICES OF MOTION')
  },
  f19: paper => {
    expect(speakers(paper)).toEqual([
      'Präsident Dr. Hans Muster',
      'Erika Beispiel',
      'Präsident Dr. Hans Muster',
    ])
    expect(parties(paper, 'speech')).toEqual([null, 'ABC', null])
    expect(paper.text).toContain('eine neue Brücke über')
    expect(paper.meta.title).toBe('Plenarprotokoll vom 28.06.2016')
  },
  f20: paper => {
    const items = paper.blocks.filter(({ kind }) => kind === 'list-item').map(block => words(paper, block))
    expect(items.length).toBe(3)
    expect(items.join()).not.toMatch(/Directoraat|Auteur|Kenmerk|DGW|Datum/)
    expect(items[1]).toMatch(/^• Op grond.*doorstuurt\.$/)
    expect(paper.text + paper.furniture.map(({ text }) => text).join()).toContain('DGW / 45561593')
  },
  f21: paper => {
    expect(asked(paper)).toEqual(['1971', '1972', '1973', '1974', '1975', '1976'])
    expect(speakers(paper)[3]).toBe('The Leader of the Opposition')
    expect(parties(paper, 'question')[3]).toBe('XYZ')
    expect(paper.turns[4]?.label).toMatch(/Planning Commission:$/)
  },
  f22: paper => {
    expect(paper.text).not.toContain('3/6')
    expect(words(paper, paper.turns[2])).toMatch(/ter verbetering van het beheer van de kades\?$/)
    expect(words(paper, paper.turns[3]).split('\n').length).toBe(1)
    expect(words(paper, paper.turns[1]).split('\n').length).toBe(1)
  },
  f24: paper => {
    const level = (words: RegExp) =>
      paper.blocks.find(
        ({ kind, start }) =>
          (kind === 'heading' || kind === 'title') && words.test(paper.text.slice(start, start + 30)),
      )?.level ?? 0
    expect(level(/^2\.1/)).toBe(level(/^1\. Inleiding/) + 1)
    expect(level(/^2\.2/)).toBe(level(/^2\.1/))
  },
  f25: paper => {
    expect(paper.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list-item', 'list-item'])
    expect(words(paper, paper.blocks[0])).toMatch(/het college – toetsing op .* uitgebreid met:$/)
  },
  f26: paper => {
    expect(paper.meta).toMatchObject({
      title: 'Opening hours of bridges',
      date: '2020-11-09',
      questionsDate: '2020-09-03',
      askedBy: ['Anna Example (ABC)'],
    })
    expect(numbers(paper).join()).toContain('E-009999/2020')
    expect(paper.meta.answeredBy.join()).toMatch(/Ms Sample/)
    expect(asked(paper)).toEqual(['1', '2'])
    expect(answered(paper)).toEqual(['1', '2'])
  },
  f27: paper => {
    expect(speakers(paper)).toEqual([
      'De voorzitter',
      'Mevrouw Jansen',
      'Minister De Boer',
      'De heer De Vries',
    ])
    expect(words(paper, paper.turns[2])).toContain('Mijn antwoord is ja.')
  },
  f28: paper => {
    expect(paper.kind === 'other' || paper.kindCertainty <= 0.6).toBe(true)
    for (const { certainty } of paper.turns) expect(certainty).toBeLessThanOrEqual(0.6)
  },
  f32: paper => {
    expect(numbers(paper)).toContain('kamerstuk 36999-10')
    expect(paper.meta.askedBy.join()).toBe('Jansen')
  },
  f35: paper => {
    expect(asked(paper)).toEqual(['1', '2'])
    expect(answered(paper)).toEqual(['1', '2'])
    expect(paper.footnotes.map(({ mark, marks }) => [mark, marks.length])).toEqual([
      ['1', 1],
      ['2', 1],
    ])
    const answer = paper.turns[1]
    for (const { marks } of paper.footnotes)
      for (const at of marks) expect(at > (answer?.start ?? 0) && at < (answer?.end ?? 0)).toBe(true)
  },
  f36: paper => {
    expect(paper.kind).toBe('motion')
    expect(paper.turns.map(({ label }) => label?.toLowerCase())).toEqual([
      'constaterende dat',
      'overwegende dat',
      'spreekt uit',
      'verzoekt',
    ])
    expect(paper.meta.askedBy).toEqual(['Jan Jansen (ABC)'])
  },
  f37: paper => {
    expect(paper.kind).toBe('debate')
    expect(speakers(paper)).toEqual(['De heer Jansen', 'Mevrouw De Vries', 'De minister', 'De heer Jansen'])
    expect(parties(paper, 'speech')).toEqual(['ABC', 'XYZ', null, 'ABC'])
    expect(words(paper, paper.turns[0]).split('\n').length).toBe(2)
    expect(headings(paper)).toEqual(
      expect.arrayContaining(['Vragen en opmerkingen uit de commissie', 'Antwoord van de minister']),
    )
    expect(numbers(paper)).toContain('kamerstuk 31999-3')
    expect(paper.meta.committee).toBe('commissie voor Zeezaken')
  },
  f38: paper => {
    expect(paper.meta.title).toMatch(/Waterveiligheid/)
    expect(numbers(paper)).toContain('kamerstuk 26999-529')
    expect(paper.meta.answeredBy.concat(paper.meta.askedBy).join()).toMatch(/Boer.*Jansen/)
  },
  f39: paper => {
    expect(paper.kind).toBe('question-answers')
    expect(paper.turns.map(({ role }) => role)).toEqual(['question', 'answer', 'question', 'answer'])
    expect(parties(paper, 'question')).toEqual(['ABC', 'XYZ'])
    expect(speakers(paper).filter(Boolean).slice(0, 2)).toEqual(['Jansen', 'De Vries'])
  },
  f40: paper => {
    expect(paper.text).toContain('één-op-één-implementatie')
    expect(paper.text).toContain('www.internetconsultatie.example')
    for (const kept of ['NAVO-bondgenoten', 'Noord-Hollandse', 'publiek-private', 'Tbs-plaatsen'])
      expect(paper.text).toContain(kept)
    for (const dropped of ['samenwerking', 'vereenvoudigde', 'verdienvermogen', 'onderwijskwaliteit'])
      expect(paper.text).toContain(dropped)
  },
  f41: paper => {
    expect(paper.text).toContain('multilaterale samenwerking')
    expect(paper.text).toContain('Nederlandse verdienvermogen')
    for (const kept of ['NAVO-bondgenoten', 'vo-scholen', 'financieel-economisch', 'EFG-labels'])
      expect(paper.text).toContain(kept)
  },
}

describe.skipIf(!existsSync(FOLDER))(`kinds of fault (skipped without ${FOLDER})`, () => {
  let files: string[] = []
  beforeAll(() => {
    files = readdirSync(FOLDER).filter(file => /^f\d+/.test(file) && !file.includes('.expected.'))
  })

  test('every paper has its right value here', () => {
    expect(files.map(file => file.slice(0, 3)).filter(name => !(name in CHECKS))).toEqual([])
  })

  test.each(Object.keys(CHECKS))('%s', hold)

  async function hold(name: string) {
    const file = files.find(one => one.startsWith(name)) ?? ''
    const paper = await readDocument(file, readFileSync(join(FOLDER, file)))
    expect(documentFaults(paper)).toEqual([])
    CHECKS[name]?.(paper)
  }
})

function words({ text }: StructuredDocument, range: { start: number; end: number } | undefined): string {
  return range ? text.slice(range.start, range.end) : ''
}

function asked({ turns }: StructuredDocument): string[] {
  return turns.filter(({ role }) => role === 'question').map(({ numbers: all }) => all.join('+'))
}

/** The numbers of the questions each answer answers. */
function answered({ turns }: StructuredDocument): string[] {
  const byId = new Map(turns.map(turn => [turn.id, turn]))
  return turns
    .filter(({ role }) => role === 'answer')
    .map(({ answers }) => answers.map(id => byId.get(id)?.numbers.join('+')).join(' and '))
}

function parties({ turns }: StructuredDocument, role: Turn['role']): (string | null)[] {
  return turns.filter(turn => turn.role === role).map(({ party }) => party)
}

function speakers({ turns }: StructuredDocument): (string | null)[] {
  return turns.map(({ speaker }) => speaker)
}

function references(paper: StructuredDocument): string[] {
  const byId = new Map(paper.turns.map(turn => [turn.id, turn]))
  return paper.inlines
    .filter(({ kind }) => kind === 'cross-reference')
    .map(inline => `${words(paper, inline)} -> ${byId.get(inline.target ?? '')?.numbers.join('+')}`)
    .map(reference => reference.replace(/^.*?(?=vra(?:ag|gen) \d|antwoord \p{L}+$)/u, ''))
}

function notes(paper: StructuredDocument): string[] {
  return paper.blocks.filter(({ kind }) => kind === 'footnote').map(block => words(paper, block))
}

function headings(paper: StructuredDocument): string[] {
  return paper.blocks
    .filter(({ kind }) => kind === 'heading' || kind === 'title')
    .map(block => words(paper, block))
}

function numbers({ meta }: StructuredDocument): string[] {
  return meta.identifiers.map(({ kind, value }) => `${kind} ${value}`)
}
