import type { Annotation } from '../../annotation/model'
import { plainWords } from '../../annotation/quoted-words'
import type { StructuredDocument } from '../../document/model'
import { linkToAnnotation } from '../../links/place-link'
import { type Commitment, type CommitmentStatus, statusOn } from '../../suggesting/promises/commitment'
import { citeAnnotation } from '../citation'
import type { CitationStyle } from '../citing/style'
import type { ExportLanguage } from '../words'

/** A commitment as it is handed in, with the passage behind it. */
export interface RegisterRow {
  readonly commitment: Commitment
  readonly status: CommitmentStatus
  readonly words: string
  readonly citation: string
  readonly paper: string
  /** The title of the paper that keeps it; null where none is known to. */
  readonly kept: string | null
  /** Opens the app at the passage; null where nothing leads back. */
  readonly link: string | null
}

/** What rows are written with. */
export interface RowsWith {
  readonly language: ExportLanguage
  readonly style: CitationStyle
  /** The day on which a commitment is overdue or not, ISO 8601. */
  readonly today: string
}

/** What a row says by its commitment and its passage alone. */
export function passageRow(
  commitment: Commitment,
  document: StructuredDocument,
  annotation: Annotation,
  { language, style, today }: RowsWith,
): Omit<RegisterRow, 'kept' | 'link'> {
  return {
    commitment,
    status: statusOn(commitment, today),
    words: plainWords(document, annotation),
    citation: citeAnnotation(document, annotation, language, style),
    paper: document.meta.title,
  }
}

/** The rows of a whole project by day, those without a day last; what has lost its passage or its paper is no row. */
export function registerRows(
  {
    id,
    commitments,
    annotations,
    documents,
  }: {
    readonly id: string
    readonly commitments: readonly Commitment[]
    readonly annotations: readonly Annotation[]
    readonly documents: readonly StructuredDocument[]
  },
  how: RowsWith,
): RegisterRow[] {
  const papers = new Map(documents.map(document => [document.id, document]))
  const marked = new Map(annotations.map(annotation => [annotation.id, annotation]))
  const rows = commitments.flatMap((commitment): RegisterRow[] => {
    const annotation = marked.get(commitment.annotation)
    const document = annotation && papers.get(annotation.documentId)
    if (!annotation || !document) return []
    const { keptIn } = commitment
    return [
      {
        ...passageRow(commitment, document, annotation, how),
        kept: keptIn === null ? null : (papers.get(keptIn)?.meta.title ?? null),
        link: linkToAnnotation(id, annotation),
      },
    ]
  })
  return rows.sort(byDay)
}

/** The order of the register: by day, what has none last. */
export function byDay(
  { commitment: one }: Pick<RegisterRow, 'commitment'>,
  { commitment: other }: Pick<RegisterRow, 'commitment'>,
): number {
  const [first, second] = [one.until ?? '9999', other.until ?? '9999']
  return first < second ? -1 : first > second ? 1 : 0
}
