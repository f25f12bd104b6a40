import type { LucideIcon } from 'lucide-react'
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { keyName } from '../ui/key-name'
import style from './note-tools.module.css'

interface ToolButtonProps {
  readonly label: string
  readonly icon: LucideIcon
  readonly keys: string
  readonly isActive: boolean
  press(): void
}

/** A format of what is written, pressed where it holds at the cursor; its tooltip tells its keys. */
export function ToolButton({ label, icon: Icon, keys, isActive, press }: ToolButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={50}>
      <ToggleButton aria-label={label} isSelected={isActive} onPress={press} className={style['tool'] ?? ''}>
        <Icon size={14} aria-hidden />
      </ToggleButton>
      <Tooltip className={style['tooltip'] ?? ''} offset={6}>
        {label} · {keyName(keys)}
      </Tooltip>
    </TooltipTrigger>
  )
}
