import { FilePlus2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../state/store'
import { filesOf } from './dropped-files'
import style from './file-drop.module.css'
import { takeFiles } from './take-files'

/** Takes files that are dropped anywhere on the window; while they hang over it, it says what dropping them does. */
export function FileDrop() {
  const { t } = useTranslation('importing')
  const readOnly = useApp(state => state.project.readOnly !== null)
  const isOver = useFileDrop(!readOnly)
  if (!isOver) return null
  return (
    <div className={style['drop']} aria-hidden>
      <p>
        <FilePlus2 size={20} />
        {t('drop')}
      </p>
    </div>
  )
}

/** Whether files hang over the window; a drop adds them. A file is never opened by the browser instead. */
function useFileDrop(accepts: boolean): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = accepts ? 'copy' : 'none'
      setIsOver(accepts)
    }
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const dropped = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setIsOver(false)
      if (accepts && event.dataTransfer) void filesOf(event.dataTransfer).then(takeFiles)
    }
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('dragleave', left, { signal })
    window.addEventListener('drop', dropped, { signal })
    return () => listening.abort()
  }, [accepts])
  return isOver
}
