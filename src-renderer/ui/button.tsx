import type { LucideIcon } from 'lucide-react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import style from './button.module.css'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly look?: 'normal' | 'primary' | 'danger' | 'plain'
}

/** A button with words. */
export function Button({ look = 'normal', ...props }: ButtonProps) {
  const extra =
    look === 'danger' ? `${style['plain']} ${style['danger']}` : look === 'normal' ? '' : style[look]
  return <AriaButton {...props} className={`${style['button']} ${extra}`} />
}

interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  readonly icon: LucideIcon
  /** What it does: its accessible name and its tooltip. */
  readonly label: string
  /** The tooltip where it says more than the name, such as a shortcut. */
  readonly hint?: string
}

/** A button with only an icon, named by its tooltip. */
export function IconButton({ icon: Icon, label, hint, look = 'plain', ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={50}>
      <AriaButton
        {...props}
        aria-label={label}
        className={`${style['button']} ${style[look] ?? ''} ${style['icon']}`}
      >
        <Icon size={16} aria-hidden />
      </AriaButton>
      <Tooltip className={style['tooltip'] ?? ''} offset={6}>
        {hint ?? label}
      </Tooltip>
    </TooltipTrigger>
  )
}
