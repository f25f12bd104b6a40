import { useTranslation } from 'react-i18next'
import { noteText } from '../../src-core/annotation/note-text'
import type { AnyRecord } from '../../src-core/records/record-change'
import { useApp } from '../state/store'

/** One thing that a record says, in words; `value` also differs where only the form does. */
export interface RecordField {
  readonly name: string
  readonly words: string
  readonly value: string
}

/** Puts what a record says into words, thing by thing; `quotation` is an annotation’s passage as it is quoted. */
export function useRecordFields(): (record: AnyRecord, quotation?: string) => readonly RecordField[] {
  const { t } = useTranslation(['keeping', 'themes'])
  const themes = useApp(state => state.themes)
  const nameOf = (id: string) => themes.get(id)?.name ?? t('keeping:unnamed')
  const field = (name: string, words: string, value: unknown = words): RecordField => ({
    name,
    words: words === '' ? '–' : words,
    value: JSON.stringify(value ?? null),
  })
  return (record, quotation) => {
    if ('quote' in record) {
      const { exact } = record.quote
      const words = quotation ?? exact
      const shown = words.length > 160 ? `${words.slice(0, 159)}…` : words
      return [
        field(t('keeping:field-passage'), `“${shown}”`, [record.start, record.end, exact]),
        field(t('keeping:field-themes'), record.themes.map(nameOf).join(', '), record.themes),
        field(t('keeping:field-note'), noteText(record.note), record.note),
      ]
    }
    if ('title' in record) return [field(t('keeping:kind-document'), record.title)]
    if ('from' in record) {
      const { from, annotations, themes: received } = record
      const counts = { annotations: annotations.length, themes: received.length }
      return [field(t('keeping:kind-received'), t('keeping:received-of', { name: from.name, ...counts }))]
    }
    if (!('description' in record)) return [field(t('keeping:kind-correction'), '…', record)]
    return [
      field(t('themes:name'), record.name),
      field(t('themes:key'), record.key),
      field(t('themes:colour'), t('keeping:colour-number', { number: record.colour + 1 }), record.colour),
      field(t('themes:parent'), record.parent === null ? '' : nameOf(record.parent), record.parent),
      field(t('themes:description'), record.description),
      field(t('keeping:field-terms'), record.terms.join(', '), record.terms),
    ]
  }
}
