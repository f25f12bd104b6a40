import { useTranslation } from 'react-i18next'
import { Group, Panel } from 'react-resizable-panels'
import { useShallow } from 'zustand/react/shallow'
import type { Preferences } from '../../src-core/contract/state'
import { AnnotationPanel } from '../annotating/annotation-panel'
import { useFocusMode } from '../comfort/focus-mode'
import { LeaveFocusMode } from '../comfort/leave-focus-mode'
import { ReadingBar } from '../comfort/reading-bar'
import { NavigationPane } from '../library/navigation-pane'
import { useReview } from '../reviewing/review-state'
import { Sides } from '../split/sides'
import { PAPER, panesBeside, useIsNarrow, useWindowWidth, widthsBeside } from '../state/panes'
import { type PaneName, useApp } from '../state/store'
import { Divider } from '../ui/divider'
import { Afterwards } from '../ui/later/afterwards'
import { Later } from '../ui/later/later'
import { Banners } from './banners'
import { Drawer } from './drawer'
import { listingView, notebookPane, originalPane, reviewPane, searchPane, turnsView } from './later-panes'
import { MIDDLE_ID, middlePane } from './middle-pane'
import { StatusBar } from './status-bar'
import { TopBar } from './top-bar'
import { MIDDLE_PANEL, panelId, usePaneWidths } from './use-pane-widths'
import './print.css'
import style from './workbench.module.css'

/** The window's lasting parts: bars above and below, and between them navigation, paper and annotations. */
export function Workbench() {
  const { t } = useTranslation()
  const isFocused = useFocusMode(state => state.isOn)
  const isNarrow = useIsNarrow()
  return (
    <div className={style['workbench']}>
      <a
        href={`#${MIDDLE_ID}`}
        className={style['skip']}
        onClick={event => {
          event.preventDefault()
          middlePane()?.focus()
        }}
      >
        {t('skip')}
      </a>
      {!isFocused && (
        <Afterwards before={<div className={style['above']} />}>
          <TopBar />
        </Afterwards>
      )}
      <Banners />
      {isNarrow ? <PanesAsDrawers /> : <PanesInARow />}
      {!isFocused && (
        <Afterwards before={<div className={style['below']} />}>
          <StatusBar />
        </Afterwards>
      )}
    </div>
  )
}

/** The side panes, from left to right. */
const PANES = ['navigation', 'search', 'original', 'notebook', 'annotations'] as const

function PanesInARow() {
  const { t } = useTranslation()
  const { navigation, annotations, original, notebook, search } = useShownPanes()
  const open = { navigation, search, original, notebook, annotations }
  const { group, panels, keep } = usePaneWidths(PANES.filter(pane => open[pane].open))
  const isHalved = useApp(state => state.other !== null)
  return (
    <Group className={style['panes']} groupRef={group} onLayoutChanged={keep}>
      {navigation.open && (
        <Panel
          id={panelId('navigation')}
          panelRef={panels.navigation}
          className={style['side']}
          defaultSize={navigation.width}
          minSize={180}
          maxSize={480}
          groupResizeBehavior="preserve-pixel-size"
        >
          <nav id="navigation" className={style['pane']} aria-label={t('navigation')} tabIndex={-1}>
            <Afterwards>
              <NavigationPane />
            </Afterwards>
          </nav>
        </Panel>
      )}
      {navigation.open && <Divider label={t('resize-navigation')} />}
      {search.open && (
        <Panel
          id={panelId('search')}
          panelRef={panels.search}
          className={style['side']}
          defaultSize={search.width}
          minSize={260}
          groupResizeBehavior="preserve-pixel-size"
        >
          <aside id="search" className={style['pane']} aria-label={t('search')} tabIndex={-1}>
            <Later part={searchPane} props={{}} />
          </aside>
        </Panel>
      )}
      {search.open && <Divider label={t('resize-search')} />}
      <Panel id={MIDDLE_PANEL} className={style['middle']} minSize={isHalved ? PAPER.halved : PAPER.whole}>
        <main id={MIDDLE_ID} className={style['pane']}>
          <Middle />
        </main>
      </Panel>
      {original.open && <Divider label={t('resize-original')} />}
      {original.open && (
        <Panel
          id={panelId('original')}
          panelRef={panels.original}
          className={style['side']}
          defaultSize={original.width}
          minSize={240}
          groupResizeBehavior="preserve-pixel-size"
        >
          <aside id="original" className={style['pane']} aria-label={t('original')} tabIndex={-1}>
            <Later part={originalPane} props={{}} />
          </aside>
        </Panel>
      )}
      {notebook.open && <Divider label={t('resize-notebook')} />}
      {notebook.open && (
        <Panel
          id={panelId('notebook')}
          panelRef={panels.notebook}
          className={style['side']}
          defaultSize={notebook.width}
          minSize={260}
          groupResizeBehavior="preserve-pixel-size"
        >
          <aside id="notebook" className={style['pane']} aria-label={t('notebook')} tabIndex={-1}>
            <Later part={notebookPane} props={{}} />
          </aside>
        </Panel>
      )}
      {annotations.open && <Divider label={t('resize-annotations')} />}
      {annotations.open && (
        <Panel
          id={panelId('annotations')}
          panelRef={panels.annotations}
          className={style['side']}
          defaultSize={annotations.width}
          minSize={240}
          maxSize={640}
          groupResizeBehavior="preserve-pixel-size"
        >
          <AnnotationsOrReview />
        </Panel>
      )}
    </Group>
  )
}

/** The panes beside the paper that there is room for; none is open while only the text shows, and all are as they were after that. */
function useShownPanes(): Preferences['panes'] {
  const panes = useApp(state => state.preferences.panes)
  const isFocused = useFocusMode(state => state.isOn)
  const width = useWindowWidth()
  const shown = useApp(useShallow(state => [...panesBeside(state, width)]))
  const widths = widthsBeside(useApp.getState(), width)
  const of = (pane: PaneName) => ({
    width: widths.get(pane) ?? panes[pane].width,
    open: !isFocused && shown.includes(pane),
  })
  return {
    navigation: of('navigation'),
    annotations: of('annotations'),
    original: of('original'),
    notebook: of('notebook'),
    search: of('search'),
  }
}

/** The paper or papers, and what lies over them, or in their place the table of questions and answers or the list of annotations. */
function Middle() {
  const middle = useApp(state => state.middle)
  const isFocused = useFocusMode(state => state.isOn)
  return (
    <>
      {isFocused && <LeaveFocusMode />}
      {middle === 'paper' && <Sides />}
      {middle === 'turns' && <Later part={turnsView} props={{}} />}
      {middle === 'annotations' && <Later part={listingView} props={{}} />}
      <Afterwards>
        <ReadingBar />
      </Afterwards>
    </>
  )
}

function PanesAsDrawers() {
  const { t } = useTranslation()
  const isFocused = useFocusMode(state => state.isOn)
  const open = useApp(state => state.drawer)
  // Two halves leave no room for a third place beside them.
  const isWhole = useApp(state => state.other === null)
  const drawer = isFocused ? null : open
  return (
    <div className={style['panes']}>
      <main id={MIDDLE_ID} className={style['pane']}>
        <Middle />
      </main>
      {drawer === 'navigation' && (
        <Drawer side="left">
          <nav id="navigation" className={style['pane']} aria-label={t('navigation')} tabIndex={-1}>
            <NavigationPane />
          </nav>
        </Drawer>
      )}
      {drawer === 'search' && (
        <Drawer side="left">
          <aside id="search" className={style['pane']} aria-label={t('search')} tabIndex={-1}>
            <Later part={searchPane} props={{}} />
          </aside>
        </Drawer>
      )}
      {drawer === 'original' && (
        <Drawer side="right" isBeside={isWhole}>
          <aside id="original" className={style['pane']} aria-label={t('original')} tabIndex={-1}>
            <Later part={originalPane} props={{}} />
          </aside>
        </Drawer>
      )}
      {drawer === 'notebook' && (
        <Drawer side="right" isBeside={isWhole}>
          <aside id="notebook" className={style['pane']} aria-label={t('notebook')} tabIndex={-1}>
            <Later part={notebookPane} props={{}} />
          </aside>
        </Drawer>
      )}
      {drawer === 'annotations' && (
        <Drawer side="right">
          <AnnotationsOrReview />
        </Drawer>
      )}
    </div>
  )
}

/** What stands at the right: the annotations, or for a while the review of the import. */
function AnnotationsOrReview() {
  const { t } = useTranslation(['app', 'reviewing'])
  const reviewing = useReview(state => state.isOpen)
  return (
    <aside
      id="annotations"
      className={style['pane']}
      aria-label={reviewing ? t('reviewing:title') : t('annotations')}
      tabIndex={-1}
    >
      <Afterwards>{reviewing ? <Later part={reviewPane} props={{}} /> : <AnnotationPanel />}</Afterwards>
    </aside>
  )
}
