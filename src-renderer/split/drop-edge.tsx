import { Columns2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { carriesPlace, droppedPlace } from '../beside/dragged-place'
import { openInOther } from '../beside/halves'
import style from './split.module.css'

/** While a paper or a reference is dragged: the edge on which it can be dropped to open beside what is read. */
export function DropEdge() {
  const { t } = useTranslation('split')
  const isDragged = useIsDragged()
  const [isOver, setIsOver] = useState(false)
  if (!isDragged) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer only; by keyboard Alt+Enter does the same
    <div
      className={style['edge']}
      data-drop-edge
      data-over={isOver || undefined}
      onDragOver={event => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={event => {
        event.preventDefault()
        setIsOver(false)
        const place = droppedPlace(event.dataTransfer)
        if (place) void openInOther(place.document, place.offset ?? undefined)
      }}
    >
      <p>
        <Columns2 size={20} aria-hidden />
        {t('drop')}
      </p>
    </div>
  )
}

/** Whether somebody drags what can be opened beside the paper. */
function useIsDragged(): boolean {
  const [isDragged, setIsDragged] = useState(false)
  useEffect(() => {
    const begun = ({ dataTransfer }: DragEvent) => {
      // Later: a browser gives up a drag during whose beginning the page changes.
      if (carriesPlace(dataTransfer)) requestAnimationFrame(() => setIsDragged(true))
    }
    const ended = () => requestAnimationFrame(() => setIsDragged(false))
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('dragstart', begun, { signal })
    window.addEventListener('dragend', ended, { signal })
    window.addEventListener('drop', ended, { signal })
    return () => listening.abort()
  }, [])
  return isDragged
}
