import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupOfThemes } from '../../src-core/codebook/theme-group'
import type { Failure } from '../../src-core/contract/errors'
import { ask, notify } from '../state/actions'
import { showGroup } from '../state/groups-state'
import { useFailureWords } from '../state/use-failure-words'
import { FieldProblem } from '../ui/field-problem'
import { keyOf } from '../ui/key-of'
import style from './theme-groups.module.css'

/** The name of a group: what is typed is kept by Enter and when one leaves; Escape brings the name back. */
export function GroupName({ group }: { readonly group: GroupOfThemes }) {
  const { t } = useTranslation('groups')
  const [typed, setTyped] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const words = useFailureWords()
  const id = useId()
  const problem = failure && words(failure)
  const latest = useRef({ typed, group })
  latest.current = { typed, group }
  const keep = async () => {
    const name = typed?.trim()
    if (name === undefined || name === '' || name === group.name) {
      setTyped(null)
      return
    }
    const answer = await ask('group.rename', { id: group.id, name })
    setFailure(answer.ok ? null : answer.error)
    if (!answer.ok) return
    showGroup(answer.value)
    setTyped(null)
  }
  // Also where the dialog closes, or another group is chosen, while one types.
  useEffect(() => () => void keepLeft(latest.current), [])
  return (
    <div className={style['field']}>
      <label htmlFor={id} className={style['label']}>
        {t('name')}
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        spellCheck={false}
        className={style['input']}
        value={typed ?? group.name}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onBlur={() => void keep()}
        onChange={event => {
          setTyped(event.target.value)
          setFailure(null)
        }}
        onKeyDown={event => {
          const key = keyOf(event.nativeEvent)
          if (key === 'Enter') void keep()
          if (key !== 'Escape' || typed === null) return
          event.stopPropagation()
          setTyped(null)
          setFailure(null)
        }}
      />
      {problem !== null && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  )
}

/** Keeps a name that was being typed; one that cannot be is told, since the field is gone. */
async function keepLeft({ typed, group }: { typed: string | null; group: GroupOfThemes }): Promise<void> {
  const name = typed?.trim() ?? ''
  if (name === '' || name === group.name) return
  const answer = await ask('group.rename', { id: group.id, name })
  if (answer.ok) showGroup(answer.value)
  else notify({ kind: 'error', failure: answer.error })
}
