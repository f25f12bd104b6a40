import { SplitSquareVertical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SPLIT_UNITS } from '../../src-core/annotation/combining/split-passage'
import { splitHere } from '../marking/split-here'
import { joinAnnotations, splitAnnotations } from '../open-card/change-annotations'
import { IconButton } from '../ui/button'
import { ActionMenu, MenuAction } from '../ui/menu'

interface CombineMenuProps {
  /** The annotations that are joined or split. */
  readonly ids: readonly string[]
  readonly isDisabled?: boolean
}

/** A button that opens the ways to make one annotation of several, or several of one; each is one step to undo. */
export function CombineMenu({ ids, isDisabled = false }: CombineMenuProps) {
  const { t } = useTranslation('marking')
  const several = ids.length > 1
  return (
    <ActionMenu
      label={t('combine')}
      items={
        <>
          {several && (
            <MenuAction label={t('join-overlapping')} run={() => void joinAnnotations(ids, true)} />
          )}
          {several && <MenuAction label={t('join-all')} run={() => void joinAnnotations(ids, false)} />}
          {SPLIT_UNITS.map(unit => (
            <MenuAction key={unit} label={t(`split-${unit}`)} run={() => void splitAnnotations(ids, unit)} />
          ))}
          {!several && <MenuAction label={t('split-here')} run={() => void splitHere()} />}
        </>
      }
    >
      <IconButton icon={SplitSquareVertical} label={t('combine')} isDisabled={isDisabled} />
    </ActionMenu>
  )
}
