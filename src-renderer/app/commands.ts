import { ownValue } from '../../src-core/basics/own-value'
import type { Command } from '../../src-core/contract/events'
import { goAcross, goToUnjudged } from '../answers/go-between'
import { openCardHere } from '../answers/turn-layer'
import { closeSide, goToOther, swapPapers, toggleSplit } from '../beside/halves'
import { toggleSideBySide } from '../columns/columns-state'
import { toggleFocusMode } from '../comfort/focus-mode'
import { toggleReading } from '../comfort/read-aloud'
import { connectHere } from '../connecting/connecting-state'
import { clearFilterHere, toggleFilter } from '../filtering/toggle-filter'
import { chooseFiles, chooseFolder, chooseFromSystem } from '../importing/choose-files'
import { copyLink } from '../linking/copy-link'
import { countThemes, toggleListing } from '../listing/listing-state'
import { copyCitedHere } from '../marking/copy-cited'
import { toggleHighlighter } from '../marking/highlighter'
import { markSelection } from '../marking/mark-passage'
import { useSelection } from '../marking/selection-state'
import { showOverlaps } from '../marking/show-overlaps'
import { splitHere } from '../marking/split-here'
import { sendToNotebook } from '../notebook/send-to-notebook'
import { choosePackage } from '../packages/package-state'
import { goBack, goForward } from '../paper/jump-history'
import { selectPaper } from '../paper/page-selection'
import { noteHere } from '../placed-notes/note-on-turn'
import { openFindBar } from '../reader/open-find-bar'
import { markRegionHere } from '../regions/mark-region-here'
import { chosenRegion } from '../regions/regions-store'
import { endReview, goToNextPoint, toggleReview } from '../reviewing/review'
import { useReview } from '../reviewing/review-state'
import { moreLikeThis } from '../searching/more-like-this'
import { openSearch } from '../searching/open-search'
import { call, redo, setPreferences, showDialog, undo } from '../state/actions'
import { type CommandTable, NORMAL_TEXT_SIZE, runCommand } from '../state/commands'
import { isPaneOpen, togglePane } from '../state/panes'
import { useApp } from '../state/store'
import { selectTyped, undoTyping } from '../state/undo-typing'
import { toggleTurns } from '../turns/turns-state'
import { setWords } from '../wording/set-words'

const SMALLEST = 12
const LARGEST = 32

/** What every command does; the features' own are named here and nowhere else. */
export const commands: CommandTable = {
  undo: () => void undo(),
  redo: () => void redo(),
  'select-all': selectPaper,
  find: openFindBar,
  search: openSearch,
  export: () => showDialog('export'),
  // Once what asked for it, such as the palette, is gone from the page.
  print: () => void setTimeout(() => window.print()),
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
  'toggle-annotations': toggleAnnotations,
  'toggle-original': () => togglePane('original'),
  'toggle-notebook': () => togglePane('notebook'),
  'copy-link': () => void linkHere(),
  'copy-cited': () => void copyCitedHere(),
  highlighter: toggleHighlighter,
  overlaps: showOverlaps,
  'split-here': () => void splitHere(),
  connect: () => void connectHere(),
  'to-notebook': () => void toNotebook(),
  'note-turn': noteHere,
  'mark-region': markRegionHere,
  turns: () => void toggleTurns(),
  'annotation-list': () => void toggleListing(),
  'more-like-this': moreLikeThis,
  judge: () => void openCardHere('judgement'),
  referring: () => void openCardHere('references'),
  across: () => void goAcross(),
  'next-unjudged': () => void goToUnjudged(1),
  'previous-unjudged': () => void goToUnjudged(-1),
  suggest: () => showDialog('suggestions'),
  register: () => showDialog('register'),
  'to-register': () => void toRegister(),
  review: toggleReview,
  'review-next': () => goToNextPoint(1),
  'review-previous': () => goToNextPoint(-1),
  'set-words': () => setWords(),
  'text-larger': () => resize(size => size + 1),
  'text-smaller': () => resize(size => size - 1),
  'text-reset': () => resize(() => NORMAL_TEXT_SIZE),
  back: () => goBack(),
  forward: () => goForward(),
  split: () => void toggleSplit(),
  'other-side': goToOther,
  'swap-sides': swapPapers,
  'close-side': () => closeSide(useApp.getState().side),
  citations: () => showDialog('citations'),
  agreement: () => showDialog('agreement'),
  'theme-counts': () => void countThemes(),
  'focus-mode': toggleFocusMode,
  'read-aloud': toggleReading,
  'side-by-side': toggleSideBySide,
  filter: toggleFilter,
  'clear-filter': clearFilterHere,
}

/** Shows or hides the annotations; where the review stands in their place, they come back. */
function toggleAnnotations(): void {
  const { isOpen } = useReview.getState()
  const isReviewed = isOpen && isPaneOpen('annotations')
  if (isOpen) endReview()
  if (!isReviewed) togglePane('annotations')
}

/** Copies a link to what is selected, else to the annotation whose card is open, else to the place one reads. */
async function linkHere(): Promise<void> {
  const { annotations, focused, document, preferences } = useApp.getState()
  const { passage } = useSelection.getState()
  const annotation = focused === null ? undefined : annotations.get(focused)
  const at = (document && ownValue(preferences.positions, document.id)) ?? 0
  if (passage) await copyLink(passage)
  else if (annotation) await copyLink(annotation, annotation.id)
  else await copyLink({ start: at, end: at })
}

/** Puts what is selected in the notebook, which is marked for that, else the annotation whose card is open. */
async function toNotebook(): Promise<void> {
  const { passage, isOpen } = useSelection.getState()
  const marked = passage && isOpen ? await markSelection([]) : null
  const annotation = marked?.id ?? useApp.getState().focused ?? chosenRegion()?.id
  if (annotation) await sendToNotebook([annotation])
}

/** Enters the annotation whose card is open in the register of commitments, and shows it there. */
async function toRegister(): Promise<void> {
  const annotation = useApp.getState().focused
  if (annotation !== null && (await call('commitment.add', { annotation }))) showDialog('register')
}

function resize(to: (size: number) => number): void {
  const { textSize } = useApp.getState().preferences
  void setPreferences({ textSize: Math.max(SMALLEST, Math.min(LARGEST, to(textSize))) })
}

/** Does what the system's menu asks, which knows nothing of where one types, and presses nothing in the page. */
export function runFromMenu(command: Command): void {
  if ((command === 'undo' || command === 'redo') && undoTyping(command)) return
  if (command === 'select-all' && selectTyped()) return
  if (command === 'import') void chooseFromSystem()
  else runCommand(command)
}
