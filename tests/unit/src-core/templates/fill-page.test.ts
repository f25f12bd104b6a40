import { describe, expect, it } from 'vitest'
import { collectEntries } from '../../../../src-core/export/collect-entries'
import { type PageNode, pageBodySchema } from '../../../../src-core/notebook/page-body'
import { pageTemplates } from '../../../../src-core/notebook/page-templates'
import { quotedOn } from '../../../../src-core/notebook/walk-page'
import { EVERYTHING } from '../../../../src-core/query/filter'
import { fillPage } from '../../../../src-core/templates/fill-page'
import type { PageFill } from '../../../../src-core/templates/page-fill'
import { makeAnnotation, makeDocument, makeTheme, makeTurn } from '../builders'

const LINES = ['Hoe staat het met de olie?', 'De olie stroomt.', 'En met het gas?', 'Slot.']
const TEXT = LINES.join('\n')
const at = (line: number) => {
  const start = TEXT.indexOf(LINES[line] ?? '')
  return { start, end: start + (LINES[line]?.length ?? 0) }
}
const PAPER = makeDocument(TEXT, {
  turns: [
    makeTurn({ id: 't1', ...at(0), numbers: [1], party: 'VVD' }),
    makeTurn({ id: 't2', ...at(1), role: 'answer', numbers: [1], answers: ['t1'] }),
    makeTurn({ id: 't3', ...at(2), numbers: [2], party: 'D66' }),
  ],
})
const THEMES = [makeTheme('thm_1', { name: 'Olie' }), makeTheme('thm_2', { name: 'Gas' })]

function filled(
  marks: readonly { id: string; line: number; themes?: string[] }[],
  papers = 1,
  title = 'Stuk',
): PageFill {
  const documents = Array.from({ length: papers }, (_, number) => {
    const document = { ...PAPER, id: `doc_${number}`, meta: { ...PAPER.meta, title: `${title} ${number}` } }
    const annotations = marks.map(({ id, line, themes = [] }) =>
      makeAnnotation(document, at(line).start, at(line).end, { id: `${id}-${number}`, themes }),
    )
    return { document, annotations }
  })
  const source = { projectName: 'P', exportedAt: '2026-01-01', analysts: [], documents, themes: THEMES }
  const options = {
    groupBy: 'document-order',
    filter: EVERYTHING,
    documentId: null,
    language: 'nl',
    marks: 'left-out',
  } as const
  return { entries: collectEntries(source, options), themes: THEMES, language: 'nl' }
}

const words = (node: PageNode): string =>
  node.text ?? node.attrs?.words ?? (node.content ?? []).map(words).join('')
const outline = (content: readonly PageNode[]) => content.map(node => `${node.type}: ${words(node)}`)

describe('a page that a template fills', () => {
  it.each(pageTemplates)('%s is a page, and quotes every passage', template => {
    const fill = filled(
      [
        { id: 'a', line: 0 },
        { id: 'b', line: 1, themes: ['thm_1'] },
        { id: 'c', line: 3 },
      ],
      2,
    )
    const body = fillPage(template, fill)
    expect(pageBodySchema.parse(JSON.parse(JSON.stringify(body)))).toEqual(body)
    expect(new Set(quotedOn(body))).toEqual(new Set(['a-0', 'b-0', 'c-0', 'a-1', 'b-1', 'c-1']))
  })

  it.each(pageTemplates)('%s says so where nothing fits', template => {
    expect(outline(fillPage(template, filled([])).content)).toContain(
      'paragraph: Er zijn nog geen passages gemarkeerd die hierbij passen.',
    )
  })

  it('sets each question with its answer above what is marked in either, and tells where no answer was found', () => {
    const fill = filled([
      { id: 'a', line: 1 },
      { id: 'b', line: 2 },
      { id: 'c', line: 3 },
    ])
    expect(outline(fillPage('questions-and-answers', fill).content)).toEqual([
      'heading: Vraag 1 · VVD',
      'paragraph: Hoe staat het met de olie?',
      'paragraph: Antwoord',
      'paragraph: De olie stroomt.',
      'quotation: De olie stroomt.',
      'heading: Vraag 2 · D66',
      'paragraph: En met het gas?',
      'paragraph: Op deze vraag is in het stuk geen antwoord gevonden.',
      'quotation: En met het gas?',
      'heading: Overig',
      'quotation: Slot.',
    ])
  })

  it('lays themes out by party in one paper, and by paper in several', () => {
    const marks = [
      { id: 'a', line: 0, themes: ['thm_1'] },
      { id: 'b', line: 2, themes: ['thm_1', 'thm_2'] },
    ]
    const grid = (papers: number) =>
      fillPage('summary-grid', filled(marks, papers)).content[0]?.content?.map(row => row.content?.map(words))
    expect(grid(1)).toEqual([
      ['Thema', 'VVD', 'D66'],
      ['Gas', '', LINES[2]],
      ['Olie', LINES[0], LINES[2]],
    ])
    expect(grid(2)?.[0]).toEqual(['Thema', 'Stuk 0', 'Stuk 1'])
  })

  it('names papers by short titles above narrow columns, unless several have the same', () => {
    const marks = [{ id: 'a', line: 0, themes: ['thm_1'] }]
    const long = 'over de geannoteerde agenda van de bijeenkomst van ministers van Buitenlandse Zaken'
    const [one, other] = [
      filled(marks, 1, `Eerste verslag ${long}`),
      filled(marks, 1, `Tweede verslag ${long}`),
    ]
    const heads = (fill: PageFill) =>
      fillPage('summary-grid', fill).content[0]?.content?.[0]?.content?.slice(1).map(words)
    expect(heads({ ...one, entries: [...one.entries, ...other.entries] })).toEqual([
      'Eerste verslag over de geannoteerde agenda…',
      'Tweede verslag over de geannoteerde agenda…',
    ])
    expect(heads(filled(marks, 2, `Verslag ${long}`))).toEqual([`Verslag ${long} 0`, `Verslag ${long} 1`])
  })

  it('does not say twice what a question is called, nor an answer to two of them', () => {
    const lines = ['Vraag 1', 'Komt er gas?', 'Vraag 2', 'En olie?', 'Antwoord op vragen 1 en 2', 'Ja.']
    const text = lines.join('\n')
    const from = (first: number, last: number) => ({
      start: text.indexOf(lines[first] ?? ''),
      end: text.indexOf(lines[last] ?? '') + (lines[last]?.length ?? 0),
    })
    const document = makeDocument(text, {
      turns: [
        makeTurn({ id: 't1', ...from(0, 1), label: 'Vraag 1', numbers: [1], party: null }),
        makeTurn({ id: 't2', ...from(2, 3), label: 'Vraag 2', numbers: [2], party: null }),
        makeTurn({
          id: 't3',
          ...from(4, 5),
          label: 'Antwoord op vragen 1 en 2',
          role: 'answer',
          numbers: [1, 2],
          answers: ['t1', 't2'],
          party: null,
        }),
      ],
    })
    const annotations = [1, 3].map(line =>
      makeAnnotation(document, from(line, line).start, from(line, line).end, { id: `a-${line}` }),
    )
    const source = {
      projectName: 'P',
      exportedAt: '2026-01-01',
      analysts: [],
      documents: [{ document, annotations }],
      themes: THEMES,
    }
    const options = {
      groupBy: 'document-order',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
    } as const
    const fill = { entries: collectEntries(source, options), themes: THEMES, language: 'nl' } as const
    expect(outline(fillPage('questions-and-answers', fill).content)).toEqual([
      'heading: Vraag 1',
      'paragraph: Komt er gas?',
      'paragraph: Antwoord op vragen 1 en 2',
      'paragraph: Ja.',
      'quotation: Komt er gas?',
      'heading: Vraag 2',
      'paragraph: En olie?',
      'paragraph: Antwoord op vragen 1 en 2',
      'paragraph: Dit antwoord staat hierboven, bij Vraag 1.',
      'quotation: En olie?',
    ])
  })

  it('puts what is of no party behind the parties, whatever comes first in the paper', () => {
    const fill = filled([
      { id: 'a', line: 3, themes: ['thm_1'] },
      { id: 'b', line: 0, themes: ['thm_1'] },
    ])
    const entries = [...fill.entries].sort((one, other) => other.annotation.start - one.annotation.start)
    const headings = fillPage('party-summary', { ...fill, entries }).content.filter(
      ({ type }) => type === 'heading',
    )
    expect(headings.map(words)).toEqual(['VVD', 'Zonder fractie'])
    const [columns] = fillPage('summary-grid', { ...fill, entries }).content[0]?.content ?? []
    expect(columns?.content?.map(words)).toEqual(['Thema', 'VVD', 'Zonder fractie'])
  })

  it('fills no page over what a page can hold, and counts what is left', () => {
    const long = 'x'.repeat(15_000)
    const document = makeDocument(long)
    const annotations = Array.from({ length: 200 }, (_, number) =>
      makeAnnotation(document, 0, long.length, { id: `a${number}` }),
    )
    const source = {
      projectName: 'P',
      exportedAt: '2026-01-01',
      analysts: [],
      documents: [{ document, annotations }],
      themes: [],
    }
    const options = {
      groupBy: 'document-order',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
    } as const
    const body = fillPage('theme-dossier', {
      entries: collectEntries(source, options),
      themes: [],
      language: 'nl',
    })
    expect(pageBodySchema.safeParse(body).success).toBe(true)
    const left = 200 - quotedOn(body).length
    expect(left).toBeGreaterThan(0)
    expect(words(body.content.at(-1) as PageNode)).toBe(
      `Niet ingevuld omdat het blad vol is: ${left} passages.`,
    )
  })
})
