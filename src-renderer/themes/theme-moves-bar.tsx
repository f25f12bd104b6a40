import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/button'
import type { ThemeMoves } from './theme-moves'
import style from './themes-dialog.module.css'

/** Where a theme can be moved, as buttons with their keys; those that lead nowhere are dimmed. */
export function ThemeMovesBar({ moves }: { readonly moves: ThemeMoves }) {
  const { t } = useTranslation(['themes', 'codebook'])
  const directions = [
    { icon: ArrowUp, label: t('themes:move-up'), key: '↑', move: moves.up },
    { icon: ArrowDown, label: t('themes:move-down'), key: '↓', move: moves.down },
    { icon: IndentIncrease, label: t('codebook:indent'), key: '→', move: moves.in },
    { icon: IndentDecrease, label: t('codebook:outdent'), key: '←', move: moves.out },
  ]
  return (
    <div className={style['moves']}>
      {directions.map(({ icon, label, key, move }) => (
        <IconButton
          key={key}
          icon={icon}
          label={label}
          hint={`${label} (Alt+${key})`}
          isDisabled={!move}
          onPress={() => move?.()}
        />
      ))}
      <span>{t('themes:first-nine')}</span>
    </div>
  )
}
