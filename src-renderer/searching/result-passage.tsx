import { useTranslation } from 'react-i18next'
import { numberRanges } from '../../src-core/document/read-numbers'
import type { FoundGroup, ShownPassage } from '../../src-core/search/search-answer'
import { useApp } from '../state/store'
import type { FoundPassage } from './search-state'
import style from './searching.module.css'
import { choosePassage } from './seek'

interface ResultPassageProps {
  readonly at: number
  /** Null until it comes. */
  readonly passage: FoundPassage | null
  readonly group: FoundGroup | null
  readonly isChosen: boolean
  readonly isTabStop: boolean
  go(): void
}

/** A passage in which something was found: whose it is, and its words with those found marked. */
export function ResultPassage({ at, passage, group, isChosen, isTabStop, go }: ResultPassageProps) {
  const { t } = useTranslation('searching')
  const whose = useWhose(passage)
  if (!passage) return <div className={style['coming']} aria-hidden />
  return (
    <div className={style['passage']} data-chosen={isChosen || undefined}>
      {group?.place === 'paper' && (
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isChosen}
          aria-label={t('choose')}
          onChange={() => choosePassage(at)}
        />
      )}
      <button type="button" data-at={at} tabIndex={isTabStop ? 0 : -1} onClick={go}>
        {whose !== '' && <small>{whose}</small>}
        <span dir="auto">
          {passage.cut[0] && '… '}
          <Marked passage={passage} />
          {passage.cut[1] && ' …'}
        </span>
        {passage.alike !== undefined && <Likeness {...passage} />}
        {isChosen && <span className="visually-hidden">{t('is-chosen')}</span>}
      </button>
    </div>
  )
}

/** More of the words shared than these are not named. */
const MOST_NAMED = 8

/** How alike a passage is by its words, and which those are. */
function Likeness({ alike = 0, shared = [] }: FoundPassage) {
  const { t } = useTranslation('searching')
  const named = shared.slice(0, MOST_NAMED).join(', ')
  const more = shared.length - MOST_NAMED
  return (
    <small className={style['alike']}>
      {t('alike', { percent: Math.round(alike * 100), words: named })}
      {more > 0 && ` ${t('alike-more', { count: more })}`}
    </small>
  )
}

function Marked({ passage: { text, hits } }: { readonly passage: ShownPassage }) {
  return hits.map(({ start, end }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the places of one text keep their order
    <span key={index}>
      {text.slice(hits[index - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
      {index === hits.length - 1 && text.slice(end)}
    </span>
  ))
}

/** Role, numbers, and the party or who speaks; of a note or a page, who wrote it, and of a region its page. */
function useWhose(passage: ShownPassage | null): string {
  const { t } = useTranslation(['reader', 'regions'])
  const analysts = useApp(state => state.project.analysts)
  if (!passage) return ''
  const { role, numbers, party, speaker, author, page } = passage
  if (author !== null) {
    const name = analysts.find(({ id }) => id === author)?.name
    return [name ?? '', page === null ? '' : t('regions:page', { page })].filter(Boolean).join(' · ')
  }
  const turn = role === null ? '' : t('turn', { role: t(role), numbers: numberRanges(numbers) }).trim()
  const who = role === 'answer' ? (party ?? speaker) : (speaker ?? party)
  return [turn, who ?? ''].filter(Boolean).join(' · ')
}
