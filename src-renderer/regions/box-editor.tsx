import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '../../src-core/codebook/model'
import { PAGE_PARTS } from '../../src-core/document/model'
import { BOX_HANDLES, type BoxHandle, growBox, moveBox, pullBox } from '../../src-core/regions/move-box'
import type { RegionBox } from '../../src-core/regions/region'
import { keyOf } from '../ui/key-of'
import { ThemeKey, themeColours } from '../ui/theme-chip'
import { pointOnPage } from './point-on-page'
import style from './region-layer.module.css'

/** How far an arrow moves a box, in parts of the page; with Ctrl as little as can be seen. */
const [STEP, SMALL_STEP] = [100, 10]

const ARROWS: ReadonlyMap<string, readonly [across: number, down: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
])

interface BoxEditorProps {
  readonly box: RegionBox
  readonly theme: Theme | null
  /** What a screen reader calls it. */
  readonly label: string
  readonly isDraft?: boolean
  readonly isChanged: boolean
  readonly takesFocus: boolean
  change(box: RegionBox): void
  /** The pointer let go of it. */
  settle?(): void
  /** Enter. */
  keep(): void
  /** Escape. */
  cancel(): void
  /** Whatever other key; whether it did something. */
  pressed?(event: KeyboardEvent<HTMLButtonElement>): boolean
  left?(): void
}

/** A rectangle on a page that arrows move, Shift with arrows resizes, and the pointer drags and pulls by its edges. */
export function BoxEditor(props: BoxEditorProps) {
  const { box, theme, label, isDraft = false, isChanged, takesFocus } = props
  const { t } = useTranslation('regions')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    button.current?.focus({ preventScroll: true })
    button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [takesFocus])
  const pressed = (event: KeyboardEvent<HTMLButtonElement>) => {
    const key = keyOf(event.nativeEvent)
    const arrow = event.altKey || event.metaKey ? undefined : ARROWS.get(key)
    if (arrow) {
      const step = event.ctrlKey ? SMALL_STEP : STEP
      const [across, down] = arrow
      props.change((event.shiftKey ? growBox : moveBox)(box, across * step, down * step))
      // Where the page is larger than its pane, the box stays in sight.
      requestAnimationFrame(() => button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
    } else if (key === 'Enter' && !event.ctrlKey && !event.metaKey) props.keep()
    else if (key === 'Escape') props.cancel()
    else if (!props.pressed?.(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const drag = useDrag(box, props.change, () => props.settle?.())
  return (
    <div
      className={style['editor']}
      style={{ ...placeOf(box), ...(theme ? themeColours(theme.colour) : {}) }}
    >
      <button
        ref={button}
        type="button"
        className={style['box']}
        data-region-box
        data-draft={isDraft || undefined}
        aria-describedby="region-keys"
        onKeyDown={pressed}
        onBlur={() => props.left?.()}
        onPointerDown={event => drag.begin(event, null)}
        onPointerMove={drag.move}
        onPointerUp={drag.end}
        onPointerCancel={drag.end}
      >
        {theme && <ThemeKey theme={theme} />}
        <span className="visually-hidden">{label}</span>
      </button>
      {BOX_HANDLES.map(handle => (
        <div
          key={handle}
          className={style['handle']}
          data-handle={handle}
          aria-hidden
          onPointerDown={event => drag.begin(event, handle)}
          onPointerMove={drag.move}
          onPointerUp={drag.end}
          onPointerCancel={drag.end}
        />
      ))}
      <span className="visually-hidden" role="status">
        {isChanged && t('at', percentOf(box))}
      </span>
    </div>
  )
}

/** Where a box is on its page, as styles. */
export function placeOf([left, top, width, height]: RegionBox) {
  const percent = (parts: number) => `${(parts * 100) / PAGE_PARTS}%`
  return { left: percent(left), top: percent(top), width: percent(width), height: percent(height) }
}

/** A box in whole percents of its page. */
function percentOf([left, top, width, height]: RegionBox) {
  const percent = (parts: number) => Math.round((parts * 100) / PAGE_PARTS)
  return { left: percent(left), top: percent(top), width: percent(width), height: percent(height) }
}

interface Drag {
  readonly handle: BoxHandle | null
  readonly from: { readonly x: number; readonly y: number }
  readonly box: RegionBox
}

/** Drags a box, or pulls it by a handle, while the pointer is down. */
function useDrag(box: RegionBox, change: (box: RegionBox) => void, settle: () => void) {
  const drag = useRef<Drag | null>(null)
  return {
    begin(event: PointerEvent<HTMLElement>, handle: BoxHandle | null) {
      if (event.button !== 0) return
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { handle, from: pointOnPage(event), box }
    },
    move(event: PointerEvent<HTMLElement>) {
      if (!drag.current) return
      const { handle, from, box: before } = drag.current
      const at = pointOnPage(event)
      change(handle ? pullBox(before, handle, at) : moveBox(before, at.x - from.x, at.y - from.y))
    },
    end() {
      if (!drag.current) return
      drag.current = null
      settle()
    },
  }
}
