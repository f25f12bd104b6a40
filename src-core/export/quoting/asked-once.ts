import type { ExportEntry } from '../collect-entries'

/** Entries as they stand below one another: questions that stand before the entry above are not told again. */
export function askedOnce(entries: readonly ExportEntry[]): ExportEntry[] {
  return entries.map((entry, at) => {
    const above = entries[at - 1]
    return above && haveSameQuestions(above, entry) ? { ...entry, questions: [] } : entry
  })
}

function haveSameQuestions(one: ExportEntry, other: ExportEntry): boolean {
  return (
    one.document === other.document &&
    one.questions.length === other.questions.length &&
    one.questions.every(({ label, quotation }, at) => {
      const same = other.questions[at]
      return same?.label === label && same.quotation.text === quotation.text
    })
  )
}
