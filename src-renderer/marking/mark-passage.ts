import i18next from 'i18next'
import type { Annotation } from '../../src-core/annotation/model'
import type { TextRange } from '../../src-core/document/model'
import { holdTyping, releaseTyping } from '../notes/type-ahead'
import { usePanel } from '../open-card/panel-state'
import { showAnnotationPane } from '../open-card/show-annotation-pane'
import { clearSelection, readSelection, seesWhole } from '../paper/page-selection'
import { currentPaper } from '../paper/papers'
import { focusAnnotation, rememberThemes } from '../state/actions'
import { makeAnnotation, makeThemeRecord } from '../state/make-record'
import { useOutbox } from '../state/outbox'
import { useApp } from '../state/store'
import { focusReading, moveCaret, say, useCaret } from './caret-state'
import { hasPaletteFocus } from './palette-focus'
import { closePalette, selectPassage, useSelection } from './selection-state'

/**
 * Marks the selected passage with themes; with `note`, its card opens to write in. Answers what it became, or null, as where some
 * of it was hidden.
 */
export async function markSelection(themes: readonly string[], note = false): Promise<Annotation | null> {
  const { passage } = useSelection.getState()
  // The one it is selected in: whatever is selected in makes its paper the one that is read.
  const paper = currentPaper()
  const page = paper?.page
  if (!passage || !paper || !page || !seesWhole(paper, passage)) return null
  const openBefore = useApp.getState().focused
  const hadFocus = hasPaletteFocus()
  closePalette()
  if (note) holdTyping()
  // At once: the palette is gone before all is kept, and the next key may be the caret’s.
  else if (hadFocus) focusReading()
  const annotation = await makeAnnotation(page.document, passage, themes)
  if (!annotation) {
    releaseTyping()
    return null
  }
  if (isStillSelected(passage)) deselect()
  rememberThemes(themes)
  if (note) {
    usePanel.setState({ openedFrom: null })
    showAnnotationPane()
    focusAnnotation(annotation.id, true)
  } else {
    // A number key from now on must not change the themes of another annotation than the one just made; what was
    // opened while it was being saved stays open.
    const { focused } = useApp.getState()
    if (focused === openBefore && focused !== annotation.id) focusAnnotation(null)
    if (document.activeElement === document.body) focusReading()
  }
  const waits = useOutbox.getState().some(({ record }) => record.id === annotation.id)
  say(waits ? i18next.t('annotating:marked-waiting') : markedWords(themes), true)
  return annotation
}

/** That it was marked, and with what: the one who cannot see it must know that the key was the right one. */
function markedWords(themes: readonly string[]): string {
  const known = useApp.getState().themes
  const names = themes.flatMap(id => known.get(id)?.name ?? [])
  return names.length === 0
    ? i18next.t('annotating:marked')
    : i18next.t('annotating:marked-with', { themes: names.join(', ') })
}

/** Whether nothing else was selected, or begun to be, while the passage was being saved: on a slow folder that takes a while. */
function isStillSelected(passage: TextRange): boolean {
  const { passage: known, isPressed } = useSelection.getState()
  const paper = currentPaper()
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

/** Makes a theme and answers its id, or null where that failed. */
export async function makeTheme(name: string): Promise<string | null> {
  return (await makeThemeRecord(name))?.id ?? null
}
