import { useEffect, useId, useRef, useState } from 'react'
import { keyOf } from '../ui/key-of'
import style from './theme-form.module.css'

interface KeptFieldProps {
  readonly label: string
  /** What is kept now. */
  readonly value: string
  readonly lines?: boolean
  readonly narrow?: boolean
  /** Keeps what was typed; whether that worked. Where it did not, the kept value comes back. */
  keep(value: string): Promise<boolean>
}

/** A field that is kept when one leaves it, or with Enter; Escape brings back what was kept. */
export function KeptField({ label, value, lines = false, narrow = false, keep }: KeptFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef({ typed, keep, value })
  useEffect(() => {
    latest.current = { typed, keep, value }
  })
  // Also when the field goes because another theme was chosen or the dialog closed.
  useEffect(
    () => () => {
      const { typed: left, keep: keepLeft, value: kept } = latest.current
      if (left !== null && left !== kept) void keepLeft(left)
    },
    [],
  )
  const leave = async () => {
    const now = latest.current.typed
    if (now === null) return
    latest.current = { ...latest.current, typed: null }
    if (now !== value) await keep(now)
    setTyped(null)
  }
  const common = {
    id,
    className: style['input'],
    value: typed ?? value,
    onBlur: () => void leave(),
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onKeyDown: (event: React.KeyboardEvent) => {
      const key = keyOf(event.nativeEvent)
      if (key === 'Escape' && typed !== null) {
        event.stopPropagation()
        latest.current = { ...latest.current, typed: null }
        setTyped(null)
      } else if (key === 'Enter' && !lines) void leave()
    },
  }
  return (
    <div className={style['field']} data-narrow={narrow || undefined}>
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea rows={4} {...common} /> : <input type="text" spellCheck={false} {...common} />}
    </div>
  )
}
