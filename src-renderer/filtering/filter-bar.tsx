import { FilterX, RotateCcw, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import type { FilteredTurn } from '../../src-core/turns/filter-turns'
import { matchingTurns } from '../../src-core/turns/matching-turns'
import { isEveryTurn } from '../../src-core/turns/turn-filter'
import { TurnFilters } from '../answers/turn-filters'
import { useKeyHints } from '../keys/use-keys'
import { usePaper } from '../paper/papers'
import { useGroups } from '../state/groups-state'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import { keyOf } from '../ui/key-of'
import style from './filter-bar.module.css'
import { applyFilter, clearFilter, filterKey, type PaperFilter, usePaperFilter } from './filter-state'
import { useTurnFacts } from './use-turn-facts'

/** Above a paper: what its turns are filtered by, how many of them show, and what changed since. */
export function FilterBar({ document }: { readonly document: StructuredDocument }) {
  const paper = usePaper()
  const key = filterKey(paper.key, document.id)
  const state = usePaperFilter(key)
  return state.isOpen ? <OpenBar id={key} document={document} state={state} /> : null
}

interface OpenBarProps {
  /** The key of the paper’s filter. */
  readonly id: string
  readonly document: StructuredDocument
  readonly state: PaperFilter
}

/** The element of the bar, by the key of the paper’s filter. */
export function filterBarId(key: string): string {
  return `filter-bar ${key}`.replaceAll(' ', '-')
}

function OpenBar({ id, document, state }: OpenBarProps) {
  const { t } = useTranslation('filtering')
  const paper = usePaper()
  const hint = useKeyHints()
  const turns = useTurnFacts(document)
  const bar = useRef<HTMLElement>(null)
  const { filter, of } = state
  const isOn = !isEveryTurn(filter)
  useFocusWhenAsked(bar, state.asked)
  // Another text of the paper has other turns.
  useEffect(() => {
    if (turns && isOn && of !== document) applyFilter(id, document, turns, filter)
  }, [id, document, turns, filter, isOn, of])
  const close = () => {
    clearFilter(id, true)
    paper.focus()
  }
  const pressed = (event: KeyboardEvent) => {
    // A menu that is open takes the key for itself.
    if (event.defaultPrevented || keyOf(event.nativeEvent) !== 'Escape') return
    event.preventDefault()
    if (isOn) paper.focus()
    else close()
  }
  return (
    <section
      ref={bar}
      id={filterBarId(id)}
      className={style['bar']}
      aria-label={t('bar')}
      onKeyDown={pressed}
    >
      {document.turns.length === 0 ? (
        <p className={style['says']}>{t('no-turns')}</p>
      ) : turns === null ? (
        <p className={style['says']}>{t('reading')}</p>
      ) : (
        <TurnFilters
          rows={turns}
          filter={filter}
          isWhole={false}
          change={next => applyFilter(id, document, turns, next)}
        />
      )}
      {turns && isOn && <Says id={id} document={document} state={state} turns={turns} />}
      <Told told={state.told} />
      <span className={style['end']}>
        {isOn && (
          <IconButton
            icon={FilterX}
            label={t('clear')}
            hint={hint(t('clear'), 'clear-filter')}
            onPress={() => clearFilter(id)}
          />
        )}
        <IconButton icon={X} label={t('close')} onPress={close} />
      </span>
    </section>
  )
}

/** How many turns show, and what would be different were the filter applied now. */
function Says({ id, document, state, turns }: OpenBarProps & { readonly turns: readonly FilteredTurn[] }) {
  const { t } = useTranslation('filtering')
  const { filter, hidden, opened, passing } = state
  const count = document.turns.length
  const shown = count - hidden.turns.size
  const now = useMemo(() => matchingTurns(turns, filter), [turns, filter])
  const isChanged = now.size !== passing.size || [...now].some(turn => !passing.has(turn))
  return (
    <>
      <span className={style['says']} role="status">
        {shown === 0 ? t('shows-none', { count }) : t('shows', { shown, count })}
      </span>
      {isChanged && <span className={style['says']}>{t('changed', { count: now.size })}</span>}
      {(isChanged || opened.size > 0) && (
        <Button onPress={() => applyFilter(id, document, turns, filter)}>
          <RotateCcw size={14} aria-hidden /> {isChanged ? t('again') : t('hide-again')}
        </Button>
      )}
    </>
  )
}

/** Says politely that hidden turns show now, and why. */
function Told({ told }: Pick<PaperFilter, 'told'>) {
  const { t } = useTranslation('filtering')
  // Only what came while the bar was there: a paper that is opened again says nothing.
  const [first] = useState(told)
  const words = told && told !== first ? t(`told-${told.why}`, { count: told.count }) : ''
  const isWarning = words !== '' && told?.why === 'selection'
  return (
    <span className={isWarning ? style['warning'] : 'visually-hidden'} aria-live="polite" aria-atomic>
      <span key={told?.times}>{words}</span>
    </span>
  )
}

/** Takes the focus whenever the bar is asked for, not when its paper comes back. */
function useFocusWhenAsked(bar: React.RefObject<HTMLElement | null>, asked: number): void {
  useEffect(() => {
    if (asked <= answered) return
    answered = asked
    bar.current?.querySelector<HTMLElement>('button')?.focus()
  }, [bar, asked])
}

/** Which ask was answered last: a bar that comes back with its paper does not take the focus again. */
let answered = 0

/** What a paper is filtered by, in words, such as `Party: VVD, SP`. */
export function useFilterWords(): (filter: PaperFilter['filter']) => string {
  const { t } = useTranslation(['answers', 'reader', 'groups'])
  const themes = useApp(state => state.themes)
  const groups = useGroups(state => state.groups)
  const named = (id: string) => {
    const group = groups.get(id)
    return group ? t('groups:called', { name: group.name }) : (themes.get(id)?.name ?? [])
  }
  return ({ roles, parties, themes: ids, statuses }) =>
    [
      [t('answers:filter-role'), roles.map(role => t(`reader:${role}`))] as const,
      [t('answers:filter-party'), parties] as const,
      [t('answers:filter-theme'), ids.flatMap(named)] as const,
      [t('answers:judgement'), statuses.map(status => t(`answers:status-${status}`))] as const,
    ]
      .filter(([, chosen]) => chosen.length > 0)
      .map(([name, chosen]) => `${name}: ${chosen.join(', ')}`)
      .join('; ')
}
