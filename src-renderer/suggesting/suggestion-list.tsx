import { Check, X } from 'lucide-react'
import { GridList, GridListItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Suggested } from '../../src-core/contract/suggesting/suggesting-calls'
import { formatDate } from '../i18n/format-date'
import { useLanguage } from '../i18n/use-language'
import { jumpTo } from '../paper/jump-history'
import { ensureDocument, showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { keyOf } from '../ui/key-of'
import { cutAt } from './cut-at'
import style from './suggesting.module.css'

interface SuggestionListProps {
  readonly suggestions: readonly Suggested[]
  readonly isFixed: boolean
  /** Whether they are of several papers, so that each says of which. */
  readonly isOfAll: boolean
  accept(passages: readonly Suggested[]): Promise<void>
  reject(passages: readonly Suggested[]): Promise<void>
}

/** The suggestions one by one: Enter marks, Delete turns down, O opens the paper there. */
export function SuggestionList({ suggestions, isFixed, isOfAll, accept, reject }: SuggestionListProps) {
  const { t } = useTranslation('suggesting')
  const byKey = new Map(suggestions.map(one => [keyOfSuggestion(one), one]))
  return (
    // The keys of a suggestion are taken before the list, which keeps Delete to itself.
    <div
      role="presentation"
      onKeyDownCapture={event => {
        const row = (event.target as HTMLElement).closest('[data-key]')
        const one = byKey.get(row?.getAttribute('data-key') ?? '')
        const key = keyOf(event.nativeEvent)
        if (!one) return
        if ((key === 'Delete' || key === 'Backspace') && !isFixed) void reject([one])
        else if (key === 'o') void openAt(one)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <GridList
        aria-label={t('list')}
        className={style['list'] ?? ''}
        items={[...byKey].map(([id, suggestion]) => ({ id, suggestion }))}
        disallowTypeAhead
        onAction={key => {
          const one = byKey.get(String(key))
          if (one && !isFixed) void accept([one])
        }}
      >
        {({ suggestion }) => (
          <Suggestion
            suggestion={suggestion}
            isFixed={isFixed}
            isOfAll={isOfAll}
            accept={accept}
            reject={reject}
          />
        )}
      </GridList>
    </div>
  )
}

function Suggestion({
  suggestion,
  isFixed,
  isOfAll,
  accept,
  reject,
}: Omit<SuggestionListProps, 'suggestions'> & { readonly suggestion: Suggested }) {
  const { t } = useTranslation('suggesting')
  const language = useLanguage()
  const title = useApp(
    state => state.project.documents.find(({ id }) => id === suggestion.documentId)?.title ?? '',
  )
  const { words, label, certainty, until } = suggestion
  const facts = [
    isOfAll ? title : null,
    label,
    certainty === null ? null : t('certainty', { percent: Math.round(certainty * 100) }),
    until === null ? null : t('until', { day: formatDate(until, language, 'medium') }),
  ].filter(fact => fact !== null && fact !== '')
  return (
    <GridListItem
      id={keyOfSuggestion(suggestion)}
      textValue={words.slice(0, 200)}
      className={style['item'] ?? ''}
    >
      <div className={style['what']}>
        <p className={style['quiet']}>{facts.join(' · ')}</p>
        <p className={style['words']} lang="">
          {cutAt(suggestion).map(({ text, isFound, at }) =>
            isFound ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
          )}
        </p>
      </div>
      <IconButton
        icon={Check}
        label={t('accept')}
        isDisabled={isFixed}
        onPress={() => void accept([suggestion])}
      />
      <IconButton
        icon={X}
        label={t('reject')}
        isDisabled={isFixed}
        onPress={() => void reject([suggestion])}
      />
    </GridListItem>
  )
}

function keyOfSuggestion({ documentId, start, end }: Suggested): string {
  return `${documentId} ${start} ${end}`
}

/** Closes the dialog and shows a suggestion where it stands. */
async function openAt({ documentId, start, end }: Suggested): Promise<void> {
  showDialog(null)
  if (await ensureDocument(documentId)) jumpTo(start, end)
}
