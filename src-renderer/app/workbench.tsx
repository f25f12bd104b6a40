import { useTranslation } from 'react-i18next'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { AnnotationPanel } from '../annotating/annotation-panel'
import { NavigationPane } from '../library/navigation-pane'
import { OriginalPane } from '../original/original-pane'
import { Reader } from '../reader/reader'
import { ReviewPane } from '../reviewing/review-pane'
import { useReview } from '../reviewing/review-state'
import { PAPER_ID } from '../state/panes'
import { useApp } from '../state/store'
import { useIsNarrow } from '../state/use-is-narrow'
import { Banners } from './banners'
import { Drawer } from './drawer'
import { StatusBar } from './status-bar'
import { TopBar } from './top-bar'
import { usePaneWidths } from './use-pane-widths'
import './print.css'
import style from './workbench.module.css'

/** The window's lasting parts: bars above and below, and between them navigation, paper and annotations. */
export function Workbench() {
  const { t } = useTranslation()
  const skip = () => document.getElementById(PAPER_ID)?.focus()
  return (
    <div className={style['workbench']}>
      <a
        href={`#${PAPER_ID}`}
        className={style['skip']}
        onClick={event => {
          event.preventDefault()
          skip()
        }}
      >
        {t('skip')}
      </a>
      <TopBar />
      <Banners />
      {useIsNarrow() ? <PanesAsDrawers /> : <PanesInARow />}
      <StatusBar />
    </div>
  )
}

function PanesInARow() {
  const { t } = useTranslation()
  const { navigation, annotations, original } = useApp(state => state.preferences.panes)
  const widths = usePaneWidths()
  return (
    <Group className={style['panes']} onLayoutChanged={widths.keep}>
      {navigation.open && (
        <Panel
          panelRef={widths.navigation}
          className={style['side']}
          defaultSize={navigation.width}
          minSize={180}
          maxSize={480}
          groupResizeBehavior="preserve-pixel-size"
        >
          <nav id="navigation" className={style['pane']} aria-label={t('navigation')} tabIndex={-1}>
            <NavigationPane />
          </nav>
        </Panel>
      )}
      {navigation.open && <Separator className={style['separator']} aria-label={t('resize-navigation')} />}
      <Panel className={style['middle']} minSize={400}>
        <main className={style['pane']}>
          <Reader />
        </main>
      </Panel>
      {original.open && <Separator className={style['separator']} aria-label={t('resize-original')} />}
      {original.open && (
        <Panel
          panelRef={widths.original}
          className={style['side']}
          defaultSize={original.width}
          minSize={240}
          groupResizeBehavior="preserve-pixel-size"
        >
          <aside id="original" className={style['pane']} aria-label={t('original')} tabIndex={-1}>
            <OriginalPane />
          </aside>
        </Panel>
      )}
      {annotations.open && <Separator className={style['separator']} aria-label={t('resize-annotations')} />}
      {annotations.open && (
        <Panel
          panelRef={widths.annotations}
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

function PanesAsDrawers() {
  const { t } = useTranslation()
  const drawer = useApp(state => state.drawer)
  return (
    <div className={style['panes']}>
      <main className={style['pane']}>
        <Reader />
      </main>
      {drawer === 'navigation' && (
        <Drawer side="left">
          <nav id="navigation" className={style['pane']} aria-label={t('navigation')} tabIndex={-1}>
            <NavigationPane />
          </nav>
        </Drawer>
      )}
      {drawer === 'original' && (
        <Drawer side="right">
          <aside id="original" className={style['pane']} aria-label={t('original')} tabIndex={-1}>
            <OriginalPane />
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
      {reviewing ? <ReviewPane /> : <AnnotationPanel />}
    </aside>
  )
}
