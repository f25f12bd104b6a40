import type { Command } from '../../src-core/contract/events'
import { goBack, goForward } from '../reader/jump-history'
import { redo, setPreferences, showDialog, undo } from './actions'
import { useApp } from './store'

const SMALLEST = 12
const LARGEST = 32
const NORMAL = 18

/** Does what a menu, a shortcut or the command palette asks. */
export function runCommand(command: Command): void {
  const { preferences } = useApp.getState()
  const { panes, textSize } = preferences
  switch (command) {
    case 'undo':
      return void undo()
    case 'redo':
      return void redo()
    case 'find':
      return useApp.setState({ finding: true })
    case 'export':
      return showDialog('export')
    case 'import':
      return document.getElementById('add-document')?.click()
    case 'settings':
      return showDialog('settings')
    case 'shortcuts':
      return showDialog('shortcuts')
    case 'toggle-navigation': {
      const navigation = { ...panes.navigation, open: !panes.navigation.open }
      return void setPreferences({ panes: { ...panes, navigation } })
    }
    case 'toggle-annotations': {
      const annotations = { ...panes.annotations, open: !panes.annotations.open }
      return void setPreferences({ panes: { ...panes, annotations } })
    }
    case 'text-larger':
      return void setPreferences({ textSize: Math.min(LARGEST, textSize + 1) })
    case 'text-smaller':
      return void setPreferences({ textSize: Math.max(SMALLEST, textSize - 1) })
    case 'text-reset':
      return void setPreferences({ textSize: NORMAL })
    case 'back':
      return goBack()
    case 'forward':
      return goForward()
  }
}
