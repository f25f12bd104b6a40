import { ChevronLeft, ChevronRight, SquareDashedMousePointer, ZoomIn, ZoomOut } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PageName } from '../../src-core/document/pages/page-name'
import { IconButton } from '../ui/button'
import style from './original-pane.module.css'

interface PageToolsProps {
  readonly number: number
  /** What the page is called in print; null where that is not known. */
  readonly name: PageName | null
  readonly count: number
  /** How much wider than the pane the page is. */
  readonly zoom: number
  turn(to: number): void
  setZoom(zoom: number): void
  /** Begins a region on the page; null where nothing can be written. */
  readonly markRegion: (() => void) | null
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4]

/** Turns pages, zooms, and begins a region. */
export function PageTools({ number, name, count, zoom, turn, setZoom, markRegion }: PageToolsProps) {
  const { t } = useTranslation(['original', 'regions'])
  const smaller = ZOOMS.findLast(step => step < zoom)
  const larger = ZOOMS.find(step => step > zoom)
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        label={t('previous-page')}
        hint={`${t('previous-page')} (Page Up)`}
        isDisabled={number <= 1}
        onPress={() => turn(number - 1)}
      />
      <span className={style['number']} role="status">
        {name === null || name === number
          ? t('page-of', { number, count })
          : t('page-named', { name, number, count })}
      </span>
      <IconButton
        icon={ChevronRight}
        label={t('next-page')}
        hint={`${t('next-page')} (Page Down)`}
        isDisabled={number >= count}
        onPress={() => turn(number + 1)}
      />
      <IconButton
        icon={ZoomOut}
        label={t('zoom-out')}
        hint={`${t('zoom-out')} (−)`}
        isDisabled={smaller === undefined}
        onPress={() => setZoom(smaller ?? zoom)}
      />
      <span className={style['number']}>{Math.round(zoom * 100)} %</span>
      <IconButton
        icon={ZoomIn}
        label={t('zoom-in')}
        hint={`${t('zoom-in')} (+)`}
        isDisabled={larger === undefined}
        onPress={() => setZoom(larger ?? zoom)}
      />
      {markRegion && (
        <IconButton
          icon={SquareDashedMousePointer}
          label={t('regions:mark')}
          hint={t('regions:mark-hint')}
          onPress={markRegion}
        />
      )}
    </>
  )
}

/** The zoom a key asks for, or null where it asks for none. */
export function zoomOfKey(key: string, zoom: number): number | null {
  if (key === '+' || key === '=') return ZOOMS.find(step => step > zoom) ?? zoom
  if (key === '-') return ZOOMS.findLast(step => step < zoom) ?? zoom
  return key === '0' ? 1 : null
}
