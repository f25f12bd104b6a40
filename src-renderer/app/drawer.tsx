import { type ReactNode, useEffect } from 'react'
import { closeDrawer, leavePane } from '../state/panes'
import { keyOf } from '../ui/key-of'
import style from './drawer.module.css'

interface DrawerProps {
  readonly side: 'left' | 'right'
  /** Whether it stands beside the paper, which makes room, where there is any. */
  readonly isBeside?: boolean
  readonly children: ReactNode
}

/** A side pane that lies over the paper; Escape in it and a click beside it put it away. */
export function Drawer({ side, isBeside = false, children }: DrawerProps) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (keyOf(event) !== 'Escape' || event.defaultPrevented || document.querySelector('[role="dialog"]'))
        return
      closeDrawer()
      leavePane()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  return (
    <>
      {side === 'left' && <div className={style['shade']} onPointerDown={closeDrawer} aria-hidden />}
      <div
        className={`${style['drawer']} ${style[side]}`}
        data-drawer={side}
        data-beside={isBeside || undefined}
      >
        {children}
      </div>
    </>
  )
}
