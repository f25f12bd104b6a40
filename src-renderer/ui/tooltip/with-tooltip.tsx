import { type ReactElement, useState } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import style from './tooltip.module.css'

/** What a control does so that its tooltip knows whether it is meant: to be spread on it. */
interface Meant {
  onPointerMove(): void
  onHoverEnd(): void
  onFocus(): void
  onBlur(): void
}

interface WithTooltipProps {
  /** What the tooltip says. */
  readonly says: string
  control(meant: Meant): ReactElement
}

/**
 * A control with a tooltip, which shows where the pointer moves onto it or keys bring the focus. Where the control comes to
 * lie beneath a pointer at rest nobody asked for it, and it would cover what one goes for next.
 */
export function WithTooltip({ says, control }: WithTooltipProps) {
  const [isWanted, setWanted] = useState(false)
  const [isMeant, setMeant] = useState(false)
  const turn = (isOpen: boolean) => {
    setWanted(isOpen)
    if (!isOpen) setMeant(false)
  }
  const come = () => setMeant(true)
  // From a control whose tooltip shows, the pointer may go onto that.
  const leave = () => {
    if (!isWanted) setMeant(false)
  }
  return (
    <TooltipTrigger delay={500} closeDelay={50} isOpen={isWanted && isMeant} onOpenChange={turn}>
      {control({ onPointerMove: come, onHoverEnd: leave, onFocus: come, onBlur: leave })}
      <Tooltip className={style['tooltip'] ?? ''} offset={6}>
        {says}
      </Tooltip>
    </TooltipTrigger>
  )
}
