import type { CorrectionChange } from '../../src-core/document/corrections/correction'
import type { StructuredDocument } from '../../src-core/document/model'
import { isPaperNumber, ownNumber } from '../../src-core/document/own-number'
import { findIdentifiers } from '../../src-core/structure/mentions/find-identifiers'

/** What a paper is known by, as it stands in the fields of the dialog. */
export interface TypedDetails {
  readonly title: string
  /** ISO 8601, or empty. */
  readonly date: string
  readonly number: string
  readonly committee: string
  /** One a line. */
  readonly askedBy: string
  readonly answeredBy: string
}

type MetaChange = Extract<CorrectionChange, { type: 'set-meta' }>

/** The details of a paper as one can type them. */
export function typedDetails({ meta }: StructuredDocument): TypedDetails {
  return {
    title: meta.title,
    date: meta.date ?? '',
    number: ownNumber({ meta })?.text ?? '',
    committee: meta.committee ?? '',
    askedBy: meta.askedBy.join('\n'),
    answeredBy: meta.answeredBy.join('\n'),
  }
}

/** What of the details was changed; `unknown-number` where the number is none, and null where nothing was changed. */
export function changedDetails(
  document: StructuredDocument,
  typed: TypedDetails,
): MetaChange | 'unknown-number' | null {
  const before = typedDetails(document)
  const isChanged = (key: keyof TypedDetails) => typed[key].trim() !== before[key].trim()
  const number = readNumber(typed.number)
  if (isChanged('number') && number === undefined) return 'unknown-number'
  const change: MetaChange = {
    type: 'set-meta',
    ...(isChanged('title') && { title: typed.title.trim().replace(/\s+/g, ' ') }),
    ...(isChanged('date') && { date: typed.date || null }),
    ...(isChanged('number') && number !== undefined && { number }),
    ...(isChanged('committee') && { committee: typed.committee.trim() || null }),
    ...(isChanged('askedBy') && { askedBy: linesOf(typed.askedBy) }),
    ...(isChanged('answeredBy') && { answeredBy: linesOf(typed.answeredBy) }),
  }
  return Object.keys(change).length > 1 ? change : null
}

/** A number in its normal form; null where the field is empty, undefined where it holds something else. */
function readNumber(typed: string): MetaChange['number'] {
  if (typed.trim() === '') return null
  const found = findIdentifiers(typed).find(isPaperNumber)
  return found && { kind: found.kind, value: found.value, text: typed.trim() }
}

function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
