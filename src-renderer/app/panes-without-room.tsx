import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/react/shallow'
import { panesWithoutRoom, togglePane, useIsNarrow, useWindowWidth } from '../state/panes'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import style from './status-bar.module.css'

/** Which panes gave way because the window has no room for them, each with the way back. */
export function PanesWithoutRoom() {
  const { t } = useTranslation()
  const width = useWindowWidth()
  const isNarrow = useIsNarrow()
  const panes = useApp(useShallow(state => panesWithoutRoom(state, width)))
  const gone = isNarrow ? [] : panes
  return (
    // Stands before there is anything to say, so that screen readers hear it.
    <span role="status" className={style['gone']}>
      {gone.length > 0 && t('no-room')}
      {gone.map(pane => (
        <Button key={pane} look="plain" onPress={() => togglePane(pane)}>
          {t(pane)}
        </Button>
      ))}
    </span>
  )
}
