import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import style from './button.module.css'
import { WithTooltip } from './tooltip/with-tooltip'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly look?: 'normal' | 'primary' | 'danger' | 'plain'
}

/** A button with words. */
export function Button({ look = 'normal', ...props }: ButtonProps) {
  const extra =
    look === 'danger' ? `${style['plain']} ${style['danger']}` : look === 'normal' ? '' : style[look]
  return <AriaButton {...props} className={`${style['button']} ${extra}`} />
}

interface IconButtonProps
  extends Omit<ButtonProps, 'children' | 'onPointerMove' | 'onHoverEnd' | 'onFocus' | 'onBlur'> {
  readonly icon: LucideIcon
  /** What it does: its accessible name and its tooltip. */
  readonly label: string
  /** The tooltip where it says more than the name, such as a shortcut. */
  readonly hint?: string
}

/** A button with only an icon, named by its tooltip. */
export function IconButton({ icon: Icon, label, hint, look = 'plain', ...props }: IconButtonProps) {
  return (
    <WithTooltip
      says={hint ?? label}
      control={meant => (
        <AriaButton
          {...props}
          {...meant}
          aria-label={label}
          className={`${style['button']} ${style[look] ?? ''} ${style['icon']}`}
        >
          <Icon size={16} aria-hidden />
        </AriaButton>
      )}
    />
  )
}
