import { useEffect, useRef, useState } from 'react'
import { Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type Judgement, LONGEST_REASON } from '../../src-core/answers/judgement'
import { shownWords } from '../../src-core/answers/place-judgements'
import { goesWith, kindsFor, type ReplyKind, replyStatuses } from '../../src-core/answers/reply-kinds'
import type { StructuredDocument, TextRange, Turn } from '../../src-core/document/model'
import { quotableText } from '../../src-core/document/quotable-text'
import { jumpTo } from '../paper/jump-history'
import { usePaper } from '../paper/papers'
import { useTurnName } from '../paper/turn-name'
import { onSettle } from '../state/pending-work'
import { useApp } from '../state/store'
import { AnalystBadge } from '../team/analyst-badge'
import { Button } from '../ui/button'
import { ChoiceField, SelectField, TextField } from '../ui/field'
import { digitOf } from '../ui/key-of'
import style from './answers.module.css'
import { closeTurnCard } from './card-state'
import { judge, unjudge, type VerdictChange } from './judge'
import { usePlacedJudgements } from './judgement-state'

interface JudgementFormProps {
  readonly document: StructuredDocument
  readonly turn: Turn
  /** What was selected in the answer. */
  readonly selected: TextRange | null
}

/** What the analyst judges of an answer, and below it what colleagues do. Each choice is kept at once. */
export function JudgementForm({ document, turn, selected }: JudgementFormProps) {
  const { t } = useTranslation('answers')
  const name = useTurnName()
  const readOnly = useApp(state => state.project.readOnly !== null)
  const own = useApp(state => state.project.analyst.id)
  const judgements = usePlacedJudgements(document).byTurn.get(turn.id) ?? []
  const mine = judgements.find(({ author }) => author === own) ?? null
  const others = judgements.filter(({ author }) => author !== own)
  const set = (verdict: VerdictChange) => judge(document.id, turn, verdict)
  const form = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    // The card itself has the focus at first, which stands around all that is here.
    const card = form.current?.closest<HTMLElement>('[role="dialog"]')
    if (!card || readOnly) return undefined
    const pressed = (event: KeyboardEvent) => {
      const status = replyStatuses[(digitOf(event) ?? 0) - 1]
      const isTyping = event.target instanceof Element && event.target.matches('textarea, select')
      if (!status || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      void judge(document.id, turn, { status })
    }
    card.addEventListener('keydown', pressed)
    return () => card.removeEventListener('keydown', pressed)
  }, [document.id, turn, readOnly])
  return (
    <fieldset ref={form} className={style['form']}>
      <Heading slot="title">{t('judgement-title', { turn: name(document, turn) })}</Heading>
      {readOnly ? (
        <p>{mine ? t(`status-${mine.status}`) : t('status-none')}</p>
      ) : (
        <ChoiceField
          label={t('is-answered')}
          value={mine?.status ?? 'none'}
          options={replyStatuses.map(status => ({ value: status, label: t(`status-${status}`) }))}
          change={status => status !== 'none' && void set({ status })}
        />
      )}
      {mine && !readOnly && (
        <Details document={document} turn={turn} mine={mine} selected={selected} set={set} />
      )}
      {others.map(one => (
        <Colleague key={one.id} document={document} turn={turn} judgement={one} />
      ))}
      <div className={style['ways']}>
        {mine && !readOnly && (
          <Button look="danger" onPress={() => void unjudge(document.id, turn)}>
            {t('take-away')}
          </Button>
        )}
        <Button onPress={closeTurnCard}>{t('done')}</Button>
      </div>
    </fieldset>
  )
}

interface DetailsProps extends JudgementFormProps {
  readonly mine: Judgement
  set(verdict: VerdictChange): Promise<boolean>
}

function Details({ document, turn, mine, selected, set }: DetailsProps) {
  const { t } = useTranslation('answers')
  return (
    <>
      <SelectField
        label={t('kind')}
        value={mine.kind ?? 'no-kind'}
        options={[
          { value: 'no-kind' as const, label: t('no-kind') },
          ...kindsFor(mine.status).map(kind => ({ value: kind, label: t(`kind-${kind}`) })),
        ]}
        change={(kind: ReplyKind | 'no-kind') =>
          void set({ kind: kind !== 'no-kind' && goesWith(mine.status, kind) ? kind : null })
        }
      />
      <Reason reason={mine.reason} set={set} />
      <div className={style['shown']}>
        <span className={style['quiet']}>{t('shown-by')}</span>
        {selected && <Button onPress={() => void set({ words: selected })}>{t('take-selected')}</Button>}
        {mine.words && <Button onPress={() => void set({ words: null })}>{t('drop-words')}</Button>}
        {!mine.words && !selected && <span className={style['quiet']}>{t('select-first')}</span>}
        <Words document={document} turn={turn} judgement={mine} />
      </div>
    </>
  )
}

/** Why; kept when one goes on to something else, and when the card closes. */
function Reason({ reason, set }: { readonly reason: string } & Pick<DetailsProps, 'set'>) {
  const { t } = useTranslation('answers')
  const [typed, setTyped] = useState(reason)
  const latest = useRef({ typed, reason, set })
  latest.current = { typed, reason, set }
  useEffect(() => setTyped(reason), [reason])
  const keep = async () => {
    const now = latest.current
    if (now.typed === now.reason) return 0
    return (await now.set({ reason: now.typed })) ? 0 : 1
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed is read where it stands
  useEffect(() => {
    const off = onSettle(keep)
    return () => {
      off()
      void keep()
    }
  }, [])
  return (
    <fieldset className={style['plain']} onBlur={() => void keep()}>
      <TextField
        label={t('reason')}
        value={typed}
        lines
        change={words => setTyped(words.slice(0, LONGEST_REASON))}
      />
    </fieldset>
  )
}

interface ColleagueProps {
  readonly document: StructuredDocument
  readonly turn: Turn
  readonly judgement: Judgement
}

function Colleague({ document, turn, judgement }: ColleagueProps) {
  const { t } = useTranslation('answers')
  const { status, kind, reason } = judgement
  return (
    <div className={style['shown']}>
      <AnalystBadge id={judgement.author} />
      <span>
        {t(`status-${status}`)}
        {kind !== null && ` · ${t(`kind-${kind}`)}`}
      </span>
      {reason !== '' && <p>{reason}</p>}
      <Words document={document} turn={turn} judgement={judgement} />
    </div>
  )
}

/** The words that show a judgement; those that are not in the answer any more are told so. */
function Words({ document, turn, judgement }: ColleagueProps) {
  const { t } = useTranslation('answers')
  const paper = usePaper()
  if (!judgement.words) return null
  const place = shownWords(document, turn, judgement)
  return (
    <>
      <q dir="auto">{place ? quotableText(document, place) : judgement.words.quote.exact}</q>
      {place ? (
        <Button
          look="plain"
          onPress={() => {
            closeTurnCard()
            requestAnimationFrame(() => jumpTo(place.start, place.end, paper))
          }}
        >
          {t('show-words')}
        </Button>
      ) : (
        <span className={style['quiet']}>{t('words-gone')}</span>
      )}
    </>
  )
}
