import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { togglePane } from '../state/panes'
import { IconButton } from '../ui/button'
import style from './notebook.module.css'
import { useNotebook } from './notebook-state'
import { PageList } from './page-list'
import { PageView } from './page-view'
import { useSaid } from './tell'

/** The notebook beside the paper: its pages, or the one that is open. */
export function NotebookPane() {
  const { t } = useTranslation('notebook')
  const open = useNotebook(state => state.open)
  const { words, times } = useSaid()
  const close = <IconButton icon={X} label={t('close')} onPress={() => togglePane('notebook')} />
  return (
    <div className={style['pane']}>
      {open ? (
        <PageView key={open.page.id} page={open.page} linkedBy={open.linkedBy} close={close} />
      ) : (
        <PageList close={close} />
      )}
      <p role="status" className={style['said']}>
        {/* Another element each time, so that the same words are said again. */}
        <span key={times}>{words}</span>
      </p>
    </div>
  )
}
