import {
  BookOpen,
  ChevronDown,
  CircleCheckBig,
  Columns2,
  FileText,
  Grid3x3,
  Highlighter,
  LayoutList,
  Lightbulb,
  ListChecks,
  ListFilter,
  type LucideIcon,
  NotebookPen,
  Quote,
  Scale,
  Search,
  SquareSplitHorizontal,
  Table2,
  Tags,
  Volume2,
} from 'lucide-react'
import { Header, MenuSection, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../src-core/contract/events'
import { useKeyNames } from '../keys/use-keys'
import { runCommand } from '../state/commands'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { ActionMenu, MenuAction, menuStyle } from '../ui/menu'
import { type CommandName, NAME_AREAS } from './commanding/command-names'

interface View {
  readonly run: Command
  readonly name: CommandName
  readonly icon: LucideIcon
  /** Whether there is nothing to look at without a paper. */
  readonly ofPaper?: true
}

/** What can be looked at, by what it is about: everything that otherwise is found by its key or in the palette alone. */
const VIEWS: readonly { readonly title: CommandName; readonly views: readonly View[] }[] = [
  {
    title: 'views-project',
    views: [
      { run: 'search', name: 'search', icon: Search },
      { run: 'annotation-list', name: 'views-annotations', icon: Highlighter },
      { run: 'theme-counts', name: 'theme-counts', icon: Grid3x3 },
      { run: 'register', name: 'suggesting:register', icon: ListChecks },
      { run: 'agreement', name: 'agreement', icon: Scale },
      { run: 'suggest', name: 'suggesting:title', icon: Lightbulb },
      { run: 'themes', name: 'themes', icon: Tags },
    ],
  },
  {
    title: 'views-paper',
    views: [
      { run: 'turns', name: 'views-turns', icon: Table2, ofPaper: true },
      { run: 'side-by-side', name: 'columns:side-by-side', icon: Columns2, ofPaper: true },
      { run: 'filter', name: 'filtering:title', icon: ListFilter, ofPaper: true },
      { run: 'citations', name: 'citing:title', icon: Quote, ofPaper: true },
      { run: 'review', name: 'views-review', icon: CircleCheckBig, ofPaper: true },
      { run: 'focus-mode', name: 'comfort:focus-mode', icon: BookOpen, ofPaper: true },
      { run: 'read-aloud', name: 'comfort:read-aloud', icon: Volume2, ofPaper: true },
    ],
  },
  {
    title: 'views-beside',
    views: [
      { run: 'toggle-notebook', name: 'notebook', icon: NotebookPen },
      { run: 'toggle-original', name: 'original', icon: FileText, ofPaper: true },
      { run: 'split', name: 'views-second', icon: SquareSplitHorizontal, ofPaper: true },
    ],
  },
]

/** A button that opens the list of what can be looked at, each with its key. */
export function ViewsMenu() {
  const { t } = useTranslation(NAME_AREAS)
  const hasPaper = useApp(state => state.document !== null)
  const keyName = useKeyNames()
  return (
    <ActionMenu
      label={t('views')}
      items={VIEWS.map(({ title, views }, place) => (
        <MenuSection key={title}>
          {place > 0 && <Separator className={menuStyle['separator'] ?? ''} />}
          <Header className={menuStyle['heading'] ?? ''}>{t(title)}</Header>
          {views.map(({ run, name, icon, ofPaper = false }) => (
            <MenuAction
              key={run}
              icon={icon}
              label={t(name)}
              keys={keyName(run)}
              isDisabled={ofPaper && !hasPaper}
              run={() => runCommand(run)}
            />
          ))}
        </MenuSection>
      ))}
    >
      <Button look="plain" aria-label={t('views')}>
        <LayoutList size={16} aria-hidden />
        <span data-views-name>{t('views')}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
    </ActionMenu>
  )
}
