import type { Command } from '../../src-core/contract/events'
import { chooseFiles, chooseFolder, chooseFromSystem } from '../importing/choose-files'
import { choosePackage } from '../packages/package-state'
import { goBack, goForward } from '../paper/jump-history'
import { selectPaper } from '../paper/page-selection'
import { openFindBar } from '../reader/open-find-bar'
import { endReview, goToNextPoint, toggleReview } from '../reviewing/review'
import { useReview } from '../reviewing/review-state'
import { redo, setPreferences, showDialog, undo } from './actions'
import { togglePane } from './panes'
import { useApp } from './store'
import { selectTyped, undoTyping } from './undo-typing'

const SMALLEST = 12
const LARGEST = 32
/** The size at which the paper is shown at 100 %, in CSS pixels. */
export const NORMAL_TEXT_SIZE = 18

/** Does what a menu, a shortcut or the command palette asks. */
export function runCommand(command: Command): void {
  const { textSize } = useApp.getState().preferences
  const run: Readonly<Record<Command, () => void>> = {
    undo: () => void undo(),
    redo: () => void redo(),
    'select-all': selectPaper,
    find: openFindBar,
    export: () => showDialog('export'),
    import: chooseFiles,
    'import-folder': chooseFolder,
    'paste-text': () => showDialog('paste-text'),
    'new-project': () => showDialog('new-project'),
    'make-package': () => showDialog('make-package'),
    'open-package': choosePackage,
    themes: () => showDialog('themes'),
    palette: () => showDialog('palette'),
    settings: () => showDialog('settings'),
    shortcuts: () => showDialog('shortcuts'),
    'toggle-navigation': () => togglePane('navigation'),
    'toggle-annotations': () => (useReview.getState().isOpen ? endReview() : togglePane('annotations')),
    'toggle-original': () => togglePane('original'),
    review: toggleReview,
    'review-next': () => goToNextPoint(1),
    'review-previous': () => goToNextPoint(-1),
    'text-larger': () => void setPreferences({ textSize: Math.min(LARGEST, textSize + 1) }),
    'text-smaller': () => void setPreferences({ textSize: Math.max(SMALLEST, textSize - 1) }),
    'text-reset': () => void setPreferences({ textSize: NORMAL_TEXT_SIZE }),
    back: goBack,
    forward: goForward,
  }
  run[command]()
}

/** Does what the system's menu asks, which knows nothing of where one types, and presses nothing in the page. */
export function runFromMenu(command: Command): void {
  if ((command === 'undo' || command === 'redo') && undoTyping(command)) return
  if (command === 'select-all' && selectTyped()) return
  if (command === 'import') void chooseFromSystem()
  else runCommand(command)
}
