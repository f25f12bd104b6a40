import type { Trace } from '../../src-core/document/model'
import { useTraceWords } from '../paper/use-trace-words'
import style from './draft.module.css'
import { openTrace } from './reference-state'

/**
 * A trace of a draft at its place. It holds no text, since the text nodes of a block are exactly the block's text: what is
 * seen of it is drawn by the stylesheet.
 */
export function TraceMark({ trace }: { readonly trace: Trace }) {
  const what = useTraceWords()(trace)
  return (
    <button
      type="button"
      className={style['trace']}
      data-trace={trace.kind}
      data-words={trace.words}
      aria-haspopup="dialog"
      aria-label={trace.words === undefined ? what : `${what}: ${trace.words}`}
      title={what}
      onClick={event => openTrace(trace, event.currentTarget)}
    />
  )
}
