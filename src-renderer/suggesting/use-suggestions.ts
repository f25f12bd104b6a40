import { useEffect, useRef, useState } from 'react'
import type { CallOutput } from '../../src-core/contract/calls'
import type { Suggested } from '../../src-core/contract/suggesting/suggesting-calls'
import { call, showDialog } from '../state/actions'
import { onEvent } from '../state/events'
import { useApp } from '../state/store'
import { type Looking, suggesterOf } from './sought'

/** What was found and is not dealt with yet. */
export interface FoundSuggestions {
  readonly suggestions: readonly Suggested[]
  /** How many there are, those that are not in the list included, and in how many papers. */
  readonly total: number
  readonly papers: number
  readonly marked: number
  readonly rejected: number
  readonly stopped: boolean
  /** Whether every text was read, because the search index was not ready. */
  readonly unindexed: boolean
}

/** How far the looking is, in papers. */
interface LookProgress {
  readonly done: number
  readonly total: number
  readonly label: string
}

/** Looks for suggestions once, and again after a change that was taken back; the answers deal with them. */
export function useSuggestions(sought: Looking) {
  const by = suggesterOf(sought)
  const documentId = useApp(state => (sought.isAll ? null : (state.document?.id ?? null)))
  const [found, setFound] = useState<FoundSuggestions | null>(null)
  const [progress, setProgress] = useState<LookProgress | null>(null)
  const [turn, setTurn] = useState(0)
  const task = useRef('')
  const { theme, unit } = sought
  const key = JSON.stringify(by)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn looks again
  useEffect(() => {
    const current = `suggest-${crypto.randomUUID()}`
    task.current = current
    setFound(null)
    const stopHearing = onEvent(event => {
      if (event.type === 'progress' && event.task === current) setProgress(event)
      // Something was taken back or done again: what is left is another list.
      if (event.type === 'history-changed' && event.history.redo) setTurn(one => one + 1)
    })
    void call('suggestion.list', { task: current, by: JSON.parse(key), documentId, unit, theme }).then(
      answer => {
        if (task.current !== current) return
        setProgress(null)
        if (answer) setFound(counted(answer))
        else showDialog(null)
      },
    )
    return () => {
      stopHearing()
      if (task.current === current) task.current = ''
      void call('suggestion.stop', { task: current })
    }
  }, [key, documentId, unit, theme, turn])

  const without = (done: readonly Suggested[], counts: Partial<FoundSuggestions>) =>
    setFound(before => {
      if (!before) return null
      const gone = new Set(done)
      return {
        ...before,
        ...counts,
        suggestions: before.suggestions.filter(one => !gone.has(one)),
        total: before.total - done.length,
      }
    })
  const again = () => setTurn(one => one + 1)
  /** Whether there are more than the list has: once it is done with, they are fetched. */
  const after = (done: readonly Suggested[]) => {
    if (found && found.total > found.suggestions.length && done.length === found.suggestions.length) again()
  }
  return {
    found,
    progress,
    again,
    stop: () => void call('suggestion.stop', { task: task.current }),
    accept: async (passages: readonly Suggested[]) => {
      const done = await call('suggestion.accept', { by, theme, passages: passages.map(placeOf) })
      if (!done) return
      without(passages, { marked: (found?.marked ?? 0) + done.marked })
      after(passages)
    },
    reject: async (passages: readonly Suggested[]) => {
      const done = await call('suggestion.reject', { by, passages: passages.map(placeOf) })
      if (!done) return
      without(passages, { rejected: (found?.rejected ?? 0) + done.rejected })
      after(passages)
    },
    restore: async () => {
      if (await call('suggestion.restore', { by, documentId })) again()
    },
  }
}

function counted({ suggestions, counts, ...rest }: CallOutput<'suggestion.list'>): FoundSuggestions {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return { suggestions, total, papers: counts.length, ...rest }
}

function placeOf({ documentId, start, end }: Suggested) {
  return { documentId, start, end }
}
