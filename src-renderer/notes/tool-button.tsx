import type { LucideIcon } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { keyName } from '../ui/key-name'
import { WithTooltip } from '../ui/tooltip/with-tooltip'
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
    <WithTooltip
      says={`${label} · ${keyName(keys)}`}
      control={meant => (
        <ToggleButton
          {...meant}
          aria-label={label}
          isSelected={isActive}
          onPress={press}
          className={style['tool'] ?? ''}
        >
          <Icon size={14} aria-hidden />
        </ToggleButton>
      )}
    />
  )
}
