import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { languageFor } from '../../src-core/contract/language'
import { judgementsFollower } from '../answers/judgement-state'
import { speak } from '../i18n/i18n'
import { FileDrop } from '../importing/file-drop'
import { ImportPanel } from '../importing/import-panel'
import { usePaste } from '../importing/use-paste'
import { followLink } from '../linking/follow-link'
import { listingFollower } from '../listing/listing-state'
import { pagesFollower, quotationsFollower } from '../notebook/follow-notebook'
import { pageDrafts } from '../notebook/page-drafts'
import { noteDrafts } from '../notes/note-drafts'
import { watchMouseButtons, watchPapers } from '../paper/jump-history'
import { notesFollower } from '../placed-notes/notes-state'
import { placedDrafts } from '../placed-notes/placed-drafts'
import { placesFollower } from '../places/places-state'
import { regionDrafts } from '../regions/region-drafts'
import { regionsFollower } from '../regions/regions-state'
import { savedFollower, searchFollower } from '../searching/follow-search'
import { HitsInPapers } from '../searching/hits-in-papers'
import { watchSides } from '../split/watch-sides'
import { onEvent } from '../state/events'
import { startFollowing } from '../state/followers'
import { groupsFollower } from '../state/groups-state'
import { setMiddle } from '../state/panes'
import { useApp } from '../state/store'
import { watchDrafts } from '../state/watch-drafts'
import { watchReplies } from '../team/reply-drafts'
import { simultaneousFollower } from '../team/simultaneous-state'
import { layersFollower, repliesFollower } from '../team/team-state'
import { themeDrafts } from '../themes/theme-drafts'
import { turnsFollower } from '../turns/turns-state'
import { keepFocus } from '../ui/keep-focus'
import { Afterwards } from '../ui/later/afterwards'
import { useClippedTitles } from '../ui/use-clipped-titles'
import { namesFollower } from '../writing/mention-names'
import { useShortcuts } from './commanding/use-shortcuts'
import { Dialogs, dialogs } from './dialogs'
import { notebookPane, originalPane, reviewPane, searchPane } from './later-panes'
import { middlePane } from './middle-pane'
import { Notices } from './notices'
import { Workbench } from './workbench'

/** What features keep in step with the main process. */
const FOLLOWERS = [
  layersFollower,
  repliesFollower,
  placesFollower,
  judgementsFollower,
  turnsFollower,
  listingFollower,
  simultaneousFollower,
  pagesFollower,
  quotationsFollower,
  notesFollower,
  regionsFollower,
  groupsFollower,
  namesFollower,
  searchFollower,
  savedFollower,
]

/** The whole window: the workbench, the dialog over it, and what there is to tell. */
export function App() {
  const { i18n } = useTranslation()
  useShortcuts()
  usePaste()
  useEffect(() => watchDrafts([noteDrafts, themeDrafts, pageDrafts, placedDrafts, regionDrafts]), [])
  useEffect(watchReplies, [])
  useEffect(() => onEvent(event => event.type === 'place-asked' && void followLink(event.link)), [])
  useEffect(() => startFollowing(FOLLOWERS), [])
  useEffect(() => keepFocus(middlePane), [])
  useEffect(() => setMiddle(middlePane), [])
  useEffect(watchPapers, [])
  useEffect(watchSides, [])
  useEffect(watchMouseButtons, [])
  useEffect(preloadParts, [])
  useAppearance()
  useLanguage()
  useTitle()
  useClippedTitles()
  return (
    <I18nProvider locale={i18n.language}>
      <Workbench />
      <Afterwards>
        <HitsInPapers />
        <Dialogs />
        <Notices />
        <ImportPanel />
      </Afterwards>
      {/* At once: what is dropped before it listens the browser would open in the window's place. */}
      <FileDrop />
    </I18nProvider>
  )
}

/** Loads the rest of the window once what is shown first has been drawn. */
function preloadParts(): () => void {
  const waiting = requestIdleCallback(() => {
    // What fails here is tried again when it is to be shown.
    for (const part of [dialogs, originalPane, notebookPane, reviewPane, searchPane])
      part.load().catch(() => undefined)
  })
  return () => cancelIdleCallback(waiting)
}

/** The window is called after the paper and the project that it shows. */
function useTitle(): void {
  const paper = useApp(state => state.document?.meta.title)
  const project = useApp(state => state.project.name)
  useEffect(() => {
    document.title = [...(paper ? [paper] : []), project, 'Kanttekening'].join(' – ')
  }, [paper, project])
}

function useAppearance(): void {
  const appearance = useApp(state => state.preferences.appearance)
  useEffect(() => {
    document.documentElement.dataset['appearance'] = appearance
  }, [appearance])
}

function useLanguage(): void {
  const language = useApp(state => state.preferences.language)
  const locale = useApp(state => state.start?.locale ?? navigator.language)
  useEffect(() => void speak(languageFor(language, locale)), [language, locale])
}
