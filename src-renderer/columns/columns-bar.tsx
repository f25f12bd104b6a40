import { X } from 'lucide-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeyHints } from '../keys/use-keys'
import page from '../page/page.module.css'
import { runCommand } from '../state/commands'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import style from './columns.module.css'

interface ColumnsBarProps {
  /** Why there are no columns; null where there are. */
  readonly why: string | null
  /** How wide the scroll bar is of what it is the head of, in CSS pixels. */
  readonly scrollBar: number
}

/** The heads of the columns, which stay in sight, or why there are none; and the way back to how the paper runs. */
export function ColumnsBar({ why, scrollBar }: ColumnsBarProps) {
  const { t } = useTranslation('columns')
  const hint = useKeyHints()
  const { textSize, measure, face } = useApp(state => state.preferences)
  return (
    <section className={style['bar']} style={{ paddingRight: scrollBar }} aria-label={t('side-by-side')}>
      {why === null ? (
        <div
          className={`${style['heads']} ${page[measure]}`}
          style={{ '--text-size': textSize } as CSSProperties}
          data-face={face}
        >
          <p>{t('questions')}</p>
          <p>{t('answers')}</p>
        </div>
      ) : (
        <p className={style['why']}>{why}</p>
      )}
      <div className={style['close']}>
        <IconButton
          icon={X}
          label={t('leave')}
          hint={hint(t('leave'), 'side-by-side')}
          onPress={() => runCommand('side-by-side')}
        />
      </div>
    </section>
  )
}
