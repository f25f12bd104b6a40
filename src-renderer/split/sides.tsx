import { useTranslation } from 'react-i18next'
import { Group, Panel } from 'react-resizable-panels'
import { ownValue } from '../../src-core/basics/own-value'
import { useApp } from '../state/store'
import { Divider } from '../ui/divider'
import { useMedia } from '../ui/use-media'
import { DropEdge } from './drop-edge'
import { SideFrame } from './side-frame'
import style from './split.module.css'
import { EVEN, keepShare } from './watch-sides'

/** Narrower than this the halves of the window lie one above the other. */
const STACKED = '(width < 680px)'

/** The paper that is read; or where the window is divided, two of them, each in its half. */
export function Sides() {
  const { t } = useTranslation('split')
  const isSplit = useApp(state => state.other !== null)
  const share = useApp(state => ownValue(state.preferences.split, state.project.id)?.share ?? EVEN)
  const isStacked = useMedia(STACKED)
  return (
    <div className={style['sides']} data-split={isSplit || undefined}>
      <Group
        className={style['group']}
        orientation={isStacked ? 'vertical' : 'horizontal'}
        onLayoutChanged={(layout, { isUserInteraction }) => {
          if (isUserInteraction) keepShare(Math.round(layout['main'] ?? EVEN))
        }}
      >
        <Panel id="main" className={style['half']} defaultSize={isSplit ? `${share}%` : '100%'} minSize="20%">
          <SideFrame side="main" />
        </Panel>
        {isSplit && <Divider label={t('resize')} />}
        {isSplit && (
          <Panel id="beside" className={style['half']} defaultSize={`${100 - share}%`} minSize="20%">
            <SideFrame side="beside" />
          </Panel>
        )}
      </Group>
      <DropEdge />
    </div>
  )
}
