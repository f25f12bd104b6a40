import type { StructuredDocument } from '../../../../../src-core/document/model'
import { makeDocument, makeTurn } from '../../builders'

type Meta = StructuredDocument['meta']

/** What a made paper says of itself; everything else is left open. */
export interface Said {
  readonly title?: string
  readonly date?: string
  readonly kind?: StructuredDocument['kind']
  /** `kind value`, and behind a bar as it is printed where that differs: `kamerstuk 27858-88|27 858, nr. 88`. */
  readonly own?: readonly string[]
  readonly by?: readonly string[]
  /** Lines before the first page’s words. */
  readonly head?: readonly string[]
  /** What is printed at the edge of its three pages; `#` is the page’s number, counted from `first`. */
  readonly edge?: readonly string[]
  readonly first?: number
  readonly mediaType?: string
  /** Without pages, as in a Word file. */
  readonly flat?: boolean
}

const PAGES = ['Eerste bladzij.', 'Tweede bladzij.', 'Derde bladzij.']

/** A paper of three pages with one line each: `Eerste bladzij.`, a question of the VVD, and `Derde bladzij.`, answer 12. */
export function makePaper(said: Said): StructuredDocument {
  const text = [...(said.head ?? []), ...PAGES].join('\n')
  const pages = PAGES.map((words, index) => ({
    number: index + 1,
    start: index === 0 ? 0 : text.indexOf(words),
  }))
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const made = makeDocument(text, {
    kind: said.kind ?? 'other',
    turns: [
      makeTurn({ id: 't1', numbers: [12], party: 'VVD', ...at('Tweede bladzij.') }),
      makeTurn({ id: 't2', role: 'answer', numbers: [12], answers: ['t1'], ...at('Derde bladzij.') }),
    ],
    pages: said.flat ? pages.slice(0, 1) : pages,
    furniture: PAGES.flatMap((_, index) =>
      (said.edge ?? []).map(line => ({
        page: index + 1,
        text: line.replace('#', String(index + (said.first ?? 1))),
      })),
    ),
  })
  return {
    ...made,
    source: { ...made.source, mediaType: said.mediaType ?? 'application/pdf' },
    meta: {
      ...made.meta,
      title: said.title ?? 'Verslag',
      date: said.date ?? null,
      answeredBy: [...(said.by ?? [])],
      identifiers: (said.own ?? []).map(readNumber),
    },
  }
}

function readNumber(written: string): Meta['identifiers'][number] {
  const [normal = '', printed] = written.split('|')
  const [kind = '', value = ''] = normal.split(' ')
  return { kind: kind as Meta['identifiers'][number]['kind'], value, text: printed ?? value }
}

/** The UTF-16 range from the first to the last of such words. */
export function passage({ text }: StructuredDocument, from: string, to = from) {
  return { start: text.indexOf(from), end: text.indexOf(to) + to.length }
}
