import type { Annotation } from '../../../../../src-core/annotation/model'
import { type PageSource, type QuotedHow, quoteNow } from '../../../../../src-core/export/page/page-source'
import type { PageBody, PageNode } from '../../../../../src-core/notebook/page-body'
import { makeAnnotation } from '../../builders'
import { fullPaper, placeOf } from '../word/full-paper'

type Marks = NonNullable<PageNode['marks']>

/** A text of a page. */
export const words = (text: string, ...marks: Marks): PageNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
})

/** A paragraph of a page, of texts or one text. */
export const said = (...inlines: readonly (string | PageNode)[]): PageNode => ({
  type: 'paragraph',
  content: inlines.map(one => (typeof one === 'string' ? words(one) : one)),
})

/** A heading of a page. */
export const titled = (level: number, text: string): PageNode => ({
  type: 'heading',
  attrs: { level },
  content: [words(text)],
})

/** A node of a page that holds others. */
export const holding = (
  type: PageNode['type'],
  content: readonly PageNode[],
  attrs?: PageNode['attrs'],
): PageNode => ({ type, content: [...content], ...(attrs && { attrs }) })

/** A row of a table, of cells and texts. */
export const row = (...cells: readonly (string | PageNode)[]): PageNode =>
  holding(
    'tableRow',
    cells.map(cell => (typeof cell === 'string' ? holding('tableCell', [said(cell)]) : cell)),
  )

/** A cell at the head of a column or row. */
export const head = (text: string): PageNode => holding('tableHeader', [said(text)])

/** An annotation of words of the full paper, by an id. */
export function markedAs(id: string, start: string, end: string = start, after = ''): Annotation {
  const [first, last] = [placeOf(start, after), placeOf(end, after)]
  return makeAnnotation(fullPaper, first.start, last.end, { id })
}

/** A page as it is handed in, which quotes annotations of the full paper. */
export function sourceOf(
  content: readonly PageNode[],
  annotations: readonly Annotation[] = [],
  rest: Partial<PageSource> = {},
  how: Partial<QuotedHow> = {},
): PageSource {
  const body: PageBody = { type: 'doc', content: [...content] }
  const language = rest.language ?? 'nl'
  const find = (id: string) => {
    const annotation = annotations.find(one => one.id === id)
    return annotation ? { document: fullPaper, annotation } : null
  }
  return {
    title: 'Gas | <b>nota</b>',
    body,
    projectName: 'Dossier gas',
    author: 'Ana van Dijk',
    exportedAt: '2026-03-01T12:00:00.000Z',
    language,
    quoted: quoteNow(body, find, { language, ...how }),
    titles: new Map(),
    ...rest,
  }
}

/** What would be markup or cannot be written in one format or another. */
export const HOSTILE = 'a|b `c` ]]> <script>x</script> &amp; \u0000\u0008 \ud800 [^1] *z* \\| <!-- # $y$'

const quotes: readonly Annotation[] = [
  markedAs('an_struck', 'met vet', 'geschrapt woord'),
  markedAs('an_answer', 'Ja. Het kabinet', 'Het kabinet werkt daaraan'),
  markedAs('an_table', '2021', '13'),
]

/** A page with something of everything. */
const fullPageContent: readonly PageNode[] = [
  titled(2, 'Aanleiding'),
  said('Let op: ', words('vet', { type: 'bold' }), ', ', words('schuin', { type: 'italic' }), ' en ', {
    ...words('een bron', { type: 'link', attrs: { href: 'https://example.org/a?b=1|2&c=3' } }),
  }),
  said('regel een', { type: 'hardBreak' }, 'regel twee'),
  said(HOSTILE),
  said(''),
  titled(2, 'Kernpunten'),
  { type: 'quotation', attrs: { annotation: 'an_struck', words: 'van toen', citation: 'bron van toen' } },
  {
    type: 'paraphrase',
    attrs: { annotation: 'an_answer', use: 'summary', words: '', citation: '' },
    content: [words('Het kabinet '), words('zegt ja', { type: 'bold' })],
  },
  {
    type: 'paraphrase',
    attrs: { annotation: 'an_answer', use: 'comment', words: '', citation: '' },
    content: [words('Dat is mager.')],
  },
  { type: 'paraphrase', attrs: { annotation: 'an_answer', use: 'summary', words: '', citation: '' } },
  {
    type: 'quotation',
    attrs: { annotation: 'an_gone', words: 'eerste zin\ntweede ~~zin~~', citation: 'Verslag, antwoord 9' },
  },
  { type: 'quotation', attrs: { annotation: 'an_table', words: '', citation: '' } },
  titled(3, 'Vervolg'),
  holding('bulletList', [
    holding('listItem', [
      said('eerste punt'),
      holding('orderedList', [holding('listItem', [said('derde')]), holding('listItem', [said('vierde')])], {
        start: 3,
      }),
    ]),
    holding('listItem', [said('tweede punt')]),
  ]),
  holding('taskList', [
    holding('taskItem', [said('bellen')], { checked: true }),
    holding('taskItem', [said('schrijven')], { checked: false }),
  ]),
  holding('blockquote', [said('Zoals hij zei.')]),
  said('Zie ', { type: 'pageLink', attrs: { page: 'nbp_1', title: 'Oude titel' } }, ' en ', {
    type: 'pageLink',
    attrs: { page: 'nbp_2', title: 'Verdwenen blad' },
  }),
  holding('table', [
    holding('tableRow', [head('Land'), head('2021'), head(HOSTILE)]),
    holding('tableRow', [
      holding('tableHeader', [said('Noorwegen')], { rowspan: 2 }),
      holding('tableCell', [said('tien'), said('elf')]),
      holding('tableCell', [
        {
          type: 'paraphrase',
          attrs: { annotation: 'an_answer', use: 'summary', words: '', citation: '' },
          content: [words('in de cel')],
        },
      ]),
    ]),
    row('twaalf', 'dertien'),
    holding('tableRow', [
      holding('tableCell', [holding('bulletList', [holding('listItem', [said('puntje')])])], { colspan: 2 }),
      holding('tableCell', [{ type: 'quotation', attrs: { annotation: 'an_answer' } }]),
    ]),
  ]),
]

/** The page with everything in it. */
export const fullPage = sourceOf(fullPageContent, quotes, { titles: new Map([['nbp_1', 'Nieuwe titel']]) })
