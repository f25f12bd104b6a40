import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { noteText } from '../../src-core/annotation/note-text'
import { PAGE_PARTS } from '../../src-core/document/model'
import { pageText } from '../../src-core/notebook/walk-page'
import { listOf, packagedNames, placeOf } from '../../src-core/records/kinds/packaged-kinds'
import type { AnyRecord, RecordName, RecordOf } from '../../src-core/records/kinds/record-kinds'
import { useApp } from '../state/store'

/** One thing that a record says, in words; `value` also differs where only the form does. */
export interface RecordField {
  readonly name: string
  readonly words: string
  readonly value: string
}

interface Look {
  readonly t: TFunction<['keeping', 'themes', 'connecting', 'codebook', 'answers']>
  /** What people call the record, whole. */
  readonly called: string
  themeName(id: string): string
}

/** What a record says, thing by thing; of a kind that is not here, what people call it. */
const FIELDS: {
  readonly [K in RecordName]?: (record: RecordOf<K>, look: Look) => readonly RecordField[]
} = {
  annotation: ({ start, end, quote, themes, note }, { t, called, themeName }) => [
    field(t('keeping:field-passage'), `“${beginning(called)}”`, [start, end, quote.exact]),
    field(t('keeping:field-themes'), themes.map(themeName).join(', '), themes),
    field(t('keeping:field-note'), noteText(note), note),
  ],
  theme: (
    { name, key, colour, parent, description, terms, memo = '', archived = false, examples = [] },
    { t, themeName },
  ) => [
    field(t('themes:name'), name),
    field(t('themes:key'), key),
    field(t('themes:colour'), t('keeping:colour-number', { number: colour + 1 }), colour),
    field(t('themes:parent'), parent === null ? '' : themeName(parent), parent),
    field(t('themes:description'), description),
    field(t('codebook:memo'), memo),
    field(t('codebook:archived'), archived ? '✓' : '', archived),
    field(
      t('keeping:field-examples'),
      examples.map(({ words }) => `“${beginning(words)}”`).join(', '),
      examples,
    ),
    field(t('keeping:field-terms'), terms.join(', '), terms),
  ],
  group: ({ name, themes }, { t, themeName }) => [
    field(t('themes:name'), name),
    field(t('keeping:field-themes'), themes.map(themeName).join(', '), themes),
  ],
  region: ({ page, box, words, themes, note }, { t, themeName }) => [
    field(t('keeping:field-region'), placeOfRegion(page, box), [page, box]),
    field(t('keeping:field-region-words'), beginning(words), words),
    field(t('keeping:field-themes'), themes.map(themeName).join(', '), themes),
    field(t('keeping:field-note'), noteText(note), note),
  ],
  note: ({ note }, { t }) => [field(t('keeping:field-note'), noteText(note), note)],
  notebook: ({ title, body }, { t }) => [
    field(t('keeping:field-title'), title),
    field(t('keeping:field-text'), pageText(body), body),
  ],
  judgement: ({ turn, status, kind, reason, words }, { t, called }) => [
    field(t('keeping:field-answer'), `“${beginning(called)}”`, turn),
    field(t('keeping:field-status'), t(`answers:status-${status}`), status),
    field(t('keeping:field-kind'), kind === null ? '' : t(`answers:kind-${kind}`), kind),
    field(t('keeping:field-reason'), reason),
    field(t('keeping:field-shown-by'), words ? `“${beginning(words.quote.exact)}”` : '', words),
  ],
  search: ({ name, query, filter }, { t }) => [
    field(t('keeping:field-title'), name),
    field(t('keeping:kind-search'), query, [query, filter]),
  ],
  connection: ({ words, says, name, from, to }, { t }) => [
    field(t('keeping:field-connected'), `“${words.from}” → “${words.to}”`, [from, to]),
    field(t('keeping:field-called'), says === 'other' ? name : t(`connecting:says.${says}.from`), [
      says,
      name,
    ]),
  ],
  correction: (record, { t }) => [field(t('keeping:kind-correction'), '…', record)],
  received: (layer, { t, called }) => {
    const counts = packagedNames.map(kind =>
      t(`keeping:holds-${placeOf(kind)}`, { count: listOf(layer, kind).length }),
    )
    return [
      field(
        t('keeping:kind-received'),
        t('keeping:received-of', { name: called, counts: counts.join(', ') }),
      ),
    ]
  },
}

/** Puts what a record says into words, thing by thing; `called` is what people call it. */
export function useRecordFields(): (
  kind: RecordName,
  record: AnyRecord,
  called?: string,
) => readonly RecordField[] {
  const { t } = useTranslation(['keeping', 'themes', 'connecting', 'codebook', 'answers'])
  const themes = useApp(state => state.themes)
  const themeName = (id: string) => themes.get(id)?.name ?? t('keeping:unnamed')
  return (kind, record, called = '') => {
    // The record is of the kind named, which the types of a union cannot follow.
    const fields = FIELDS[kind] as ((record: AnyRecord, look: Look) => readonly RecordField[]) | undefined
    return fields?.(record, { t, called, themeName }) ?? [field(t(`keeping:kind-${kind}`), called)]
  }
}

function field(name: string, words: string, value: unknown = words): RecordField {
  return { name, words: words === '' ? '–' : words, value: JSON.stringify(value ?? null) }
}

/** `p. 3: 10, 20 % (30 × 5 %)`: its page, where its upper left corner is on it, and its size. */
function placeOfRegion(page: number, [left, top, width, height]: readonly number[]): string {
  const percent = (parts = 0) => Math.round((parts * 100) / PAGE_PARTS)
  return `p. ${page}: ${percent(left)}, ${percent(top)} % (${percent(width)} × ${percent(height)} %)`
}

function beginning(words: string): string {
  return words.length > 160 ? `${words.slice(0, 159)}…` : words
}
