import { useEffect, useId, useRef, useState } from 'react'
import { onSettle } from '../state/pending-work'
import { useUnkept } from '../state/unkept-work'
import style from '../ui/field.module.css'
import { keyOf } from '../ui/key-of'

interface KeptFieldProps {
  readonly label: string
  /** What is kept now. */
  readonly value: string
  /** Keeps what was typed; whether that worked. Where it did not, the kept value comes back. */
  keep(value: string): Promise<boolean>
}

/**
 * A field that is kept as a whole, since half of it would be something else: when one leaves it, with Enter, when the
 * window closes or the program ends. Escape brings back what was kept.
 */
export function KeptField({ label, value, keep }: KeptFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef({ typed, keep, value })
  useEffect(() => {
    latest.current = { typed, keep, value }
    const isChanged = typed !== null && typed !== value
    useUnkept.setState({ [id]: { typing: isChanged ? 1 : 0, stuck: 0, mustStay: () => false } })
  })
  useEffect(() => {
    /** Hands in what is typed; answers how much could not be kept. */
    const handIn = async () => {
      const { typed: left, keep: keepLeft, value: kept } = latest.current
      if (left === null || left === kept) return 0
      latest.current = { ...latest.current, typed: null }
      return (await keepLeft(left)) ? 0 : 1
    }
    const unsettle = onSettle(handIn)
    // Also when the field goes because another place was chosen or the pane closed.
    return () => {
      unsettle()
      useUnkept.setState({ [id]: { typing: 0, stuck: 0, mustStay: () => false } })
      void handIn()
    }
  }, [id])
  const leave = async () => {
    const now = latest.current.typed
    if (now === null) return
    latest.current = { ...latest.current, typed: null }
    if (now !== value) await keep(now)
    setTyped(null)
  }
  return (
    <div className={style['field']}>
      <label htmlFor={id} className={style['label']}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        spellCheck={false}
        className={style['input']}
        value={typed ?? value}
        onBlur={() => void leave()}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          const key = keyOf(event.nativeEvent)
          if (key === 'Escape' && typed !== null) {
            event.stopPropagation()
            latest.current = { ...latest.current, typed: null }
            setTyped(null)
          } else if (key === 'Enter') void leave()
        }}
      />
    </div>
  )
}
