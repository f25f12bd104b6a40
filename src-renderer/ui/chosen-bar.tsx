import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, IconButton } from './button'
import style from './chosen-bar.module.css'

interface ChosenBarProps {
  /** How many of a list are chosen, in words. */
  readonly label: string
  /** What chooses all, where not all are chosen. */
  readonly all: ChoiceButton | null
  readonly none: ChoiceButton
  readonly className?: string | undefined
  /** What can be done with those that are chosen. */
  readonly children: ReactNode
}

interface ChoiceButton {
  readonly label: string
  run(): void
}

/** What can be done together with what is chosen in a list. */
export function ChosenBar({ label, all, none, className = '', children }: ChosenBarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that shows
    <div className={`${style['bar']} ${className}`} role="group" aria-label={label}>
      <span className={style['count']} role="status">
        {label}
      </span>
      {all && (
        <Button look="plain" onPress={() => all.run()}>
          {all.label}
        </Button>
      )}
      <div className={style['tools']}>
        {children}
        <IconButton icon={X} label={none.label} onPress={() => none.run()} />
      </div>
    </div>
  )
}
