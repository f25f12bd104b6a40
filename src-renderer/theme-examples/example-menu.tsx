import { Quote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '../../src-core/codebook/model'
import { IconButton } from '../ui/button'
import { ActionMenu, MenuAction } from '../ui/menu'
import { dropExample, nameExample } from './name-example'

interface ExampleMenuProps {
  readonly annotation: string
  /** The themes it has. */
  readonly themes: readonly Theme[]
}

/** Names an annotation as an example of one of its themes, or takes it away from those; nothing where it has no theme. */
export function ExampleMenu({ annotation, themes }: ExampleMenuProps) {
  const { t } = useTranslation('examples')
  if (themes.length === 0) return null
  return (
    <ActionMenu
      label={t('use')}
      items={themes.map(({ id, name, examples = [] }) => {
        const at = examples.findIndex(one => one.annotation === annotation)
        const words = examples[at]?.words
        return words === undefined ? (
          <MenuAction key={id} label={t('use-for', { name })} run={() => void nameExample(id, annotation)} />
        ) : (
          <MenuAction key={id} label={t('use-not', { name })} run={() => void dropExample(id, at, words)} />
        )
      })}
    >
      <IconButton icon={Quote} label={t('use')} />
    </ActionMenu>
  )
}
