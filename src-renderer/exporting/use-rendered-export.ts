import { useEffect, useRef, useState } from 'react'
import type { ExportOptions, RenderedExport } from '../../src-core/export/formats/export-options'
import { ask, call, fail } from '../state/actions'
import { onEvent } from '../state/events'

/** From 0 to 1 of it is made; or its pages are printed, which does not tell how far it is. */
export type ExportStage = number | 'printing'

/** An export that is made for a dialog. */
export interface ExportInHand {
  /** The last that was made; it stays for the moment that another of the same format takes, and no longer. */
  readonly rendered: RenderedExport | null
  readonly busy: boolean
  /** How far one is that takes a while. */
  readonly stage: ExportStage | null
  /** Whether its making was stopped, and nothing has been made since. */
  readonly isStopped: boolean
  /** By which the main process knows it. */
  readonly task: string
  stop(): void
  /** Makes what was stopped after all. */
  again(): void
}

type Outcome = RenderedExport | 'stopped' | null

/** The export as it would be saved, made anew whenever other options are given; none is made where there are no options yet. */
export function useRenderedExport(options: ExportOptions | null): ExportInHand {
  const [task] = useState(() => crypto.randomUUID())
  const [tries, setTries] = useState(0)
  const isStopAsked = useRef(false)
  const [stage, setStage] = useState<ExportStage | null>(null)
  const [last, setLast] = useState<{ format: ExportOptions['format']; made: RenderedExport } | null>(null)
  const [ended, setEnded] = useState<{ options: ExportOptions; tries: number; as: Outcome } | null>(null)
  useEffect(
    () =>
      onEvent(event => {
        if (event.type !== 'progress' || event.task !== task) return
        setStage(event.isPrinting ? 'printing' : event.done / event.total)
      }),
    [task],
  )
  useEffect(() => () => void ask('export.end', { task }), [task])
  useEffect(() => {
    if (!options) return
    let wanted = true
    setStage(null)
    isStopAsked.current = false
    void ask('export.render', { task, options }).then(answer => {
      if (!wanted) return
      setStage(null)
      if (answer.ok) setLast({ format: options.format, made: answer.value })
      const isStopped = !answer.ok && answer.error.code === 'cancelled'
      // What was asked before may come after it, and stop it in its stead: nobody wanted that.
      if (isStopped && !isStopAsked.current) {
        setTries(tries + 1)
        return
      }
      if (!answer.ok && !isStopped) fail(answer.error)
      setEnded({ options, tries, as: answer.ok ? answer.value : isStopped ? 'stopped' : null })
    })
    return () => {
      wanted = false
    }
  }, [options, task, tries])
  const isOver = options !== null && ended?.options === options && ended.tries === tries
  // What one sees is the file: another one would be taken for what is being made.
  const meanwhile = stage === null && last?.format === options?.format ? (last?.made ?? null) : null
  return {
    rendered: isOver && ended.as !== 'stopped' ? ended.as : meanwhile,
    busy: !isOver,
    stage: isOver ? null : stage,
    isStopped: isOver && ended.as === 'stopped',
    task,
    stop: () => {
      isStopAsked.current = true
      void call('export.stop', { task })
    },
    again: () => setTries(tries + 1),
  }
}
