import i18next from 'i18next'
import type { TextRange } from '../../src-core/document/model'
import { call, focusAnnotation, rememberThemes } from '../app/actions'
import { useApp } from '../app/store'
import { holdTyping, releaseTyping } from '../notes/type-ahead'
import { focusReading, moveCaret, say, useCaret } from './caret-state'
import { clearSelection, readSelection } from './page-selection'
import { usePanel } from './panel-state'
import { closePalette, selectPassage, useSelection } from './selection-state'
import { showAnnotationPane } from './show-annotation-pane'

/** Marks the selected passage with themes; with `note`, its card opens to write in. Answers whether it was marked. */
export async function markSelection(themes: readonly string[], note = false): Promise<boolean> {
  const { passage } = useSelection.getState()
  if (!passage) return false
  closePalette()
  if (note) holdTyping()
  const annotation = await mark(passage, themes)
  if (!annotation) {
    releaseTyping()
    return false
  }
  if (isStillSelected(passage)) deselect()
  rememberThemes(themes)
  if (note) {
    usePanel.setState({ openedFrom: null })
    showAnnotationPane()
    focusAnnotation(annotation.id, true)
  } else {
    // A number key from now on must not change the themes of another annotation than the one just made.
    if (useApp.getState().focused !== annotation.id) focusAnnotation(null)
    if (document.activeElement === document.body) focusReading()
  }
  say(i18next.t('annotating:marked'))
  return true
}

/** Whether nothing else was selected, or begun to be, while the passage was being saved: on a slow folder that takes a while. */
function isStillSelected(passage: TextRange): boolean {
  const { passage: known, isPressed } = useSelection.getState()
  const paper = useApp.getState().document
  const shown = paper && readSelection(paper)
  const isOther = shown && (shown.start !== passage.start || shown.end !== passage.end)
  return known === passage && !isPressed && !isOther
}

function deselect(): void {
  const { caret } = useCaret.getState()
  if (caret) moveCaret(caret.at, false)
  clearSelection()
  selectPassage(null)
}

async function mark({ start, end }: TextRange, themes: readonly string[]) {
  const documentId = useApp.getState().document?.id
  if (documentId === undefined) return null
  return call('annotation.create', { documentId, start, end, themes: [...themes], note: null })
}

/** Makes a theme and answers its id, or null where that failed. */
export async function makeTheme(name: string): Promise<string | null> {
  const theme = await call('theme.create', { name })
  return theme?.id ?? null
}
