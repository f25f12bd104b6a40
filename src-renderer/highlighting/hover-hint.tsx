import { useEffect, useState } from 'react'
import type { IntervalIndex } from '../../src-core/annotation/interval-index'
import type { Annotation } from '../../src-core/annotation/model'
import { noteText } from '../../src-core/annotation/note-text'
import { useOverlap } from '../open-card/overlap-state'
import { offsetAtPoint } from '../paper/offset-at-point'
import { usePaper } from '../paper/papers'
import { useApp } from '../state/store'
import { AnalystBadge } from '../team/analyst-badge'
import { ThemeChip } from '../ui/theme-chip'
import style from './hover-hint.module.css'

interface Hint {
  readonly x: number
  readonly y: number
  readonly annotations: readonly Annotation[]
}

/** How long the pointer rests on a highlight before its themes and note are shown, in milliseconds. */
const REST = 350

/** The themes and the first words of the note of the highlight the pointer rests on; the panel says it to all others. */
export function HoverHint({ index }: { readonly index: IntervalIndex<Annotation> }) {
  const hint = useHint(index)
  const isPicking = useOverlap(({ shown }) => shown !== null)
  const themes = useApp(state => state.themes)
  const isTeam = useApp(({ project }) => project.analysts.length > 1)
  if (!hint || isPicking) return null
  return (
    <div className={style['hint']} style={{ left: hint.x, top: hint.y }} aria-hidden>
      {hint.annotations.slice(0, 4).map(({ id, author, themes: ids, note }) => (
        <div key={id} className={style['one']}>
          {isTeam && <AnalystBadge id={author} hideName />}
          {ids.map(theme => {
            const known = themes.get(theme)
            return known && <ThemeChip key={theme} theme={known} />
          })}
          {note && <p dir="auto">{noteText(note).slice(0, 160)}</p>}
        </div>
      ))}
    </div>
  )
}

function useHint(index: IntervalIndex<Annotation>): Hint | null {
  const paper = usePaper()
  const [hint, setHint] = useState<Hint | null>(null)
  useEffect(() => {
    const { text } = paper
    let rest = 0
    const look = ({ clientX, clientY }: PointerEvent) => {
      const offset = offsetAtPoint(paper, clientX, clientY)
      const here = offset === null ? [] : index.at(offset)
      text?.toggleAttribute('data-on-highlight', here.length > 0)
      // Where several analysts work, who marked it is worth telling too.
      const isTeam = useApp.getState().project.analysts.length > 1
      const telling = here.filter(({ themes, note }) => isTeam || themes.length > 0 || note)
      if (telling.length === 0) return
      const x = Math.min(clientX, window.innerWidth - 280)
      setHint({ x: Math.max(8, x), y: clientY + 20, annotations: telling })
    }
    const moved = (event: PointerEvent) => {
      window.clearTimeout(rest)
      setHint(null)
      if (event.buttons === 0) rest = window.setTimeout(() => look(event), REST)
    }
    const left = () => {
      window.clearTimeout(rest)
      setHint(null)
    }
    text?.addEventListener('pointermove', moved)
    text?.addEventListener('pointerleave', left)
    return () => {
      left()
      text?.removeEventListener('pointermove', moved)
      text?.removeEventListener('pointerleave', left)
    }
  }, [paper, index])
  return hint
}
