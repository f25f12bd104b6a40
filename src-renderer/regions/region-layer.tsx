import { type PointerEvent, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { PAGE_PARTS, type StructuredDocument } from '../../src-core/document/model'
import { comparePlaces } from '../../src-core/regions/filter-regions'
import { boxBetween, type PagePoint } from '../../src-core/regions/move-box'
import { liesOn, type Region, type RegionBox } from '../../src-core/regions/region'
import { type WordsOnPage, wordsBeneath } from '../../src-core/regions/words-beneath'
import { useApp } from '../state/store'
import { ThemeKey, themeColours } from '../ui/theme-chip'
import { BoxEditor, placeOf } from './box-editor'
import { DraftEditor } from './draft-editor'
import { pointOnPage } from './point-on-page'
import style from './region-layer.module.css'
import { cutPictures } from './region-pictures'
import {
  beginRegion,
  changeDraft,
  chooseNoRegion,
  chooseRegion,
  deleteRegion,
  dropDraft,
  keepMoved,
} from './regions-state'
import { useRegions } from './regions-store'

/** A pointer that moved less than so many parts of the page drew nothing. */
const LEAST_DRAG = 60

interface RegionLayerProps {
  readonly document: StructuredDocument
  /** The page that is drawn, from 1. */
  readonly number: number
  /** The words of the page and where it prints them; empty until they are known. */
  readonly placed: readonly WordsOnPage[]
  /** The picture of the page. */
  readonly picture: () => HTMLCanvasElement | null
  /** Changes whenever the picture is drawn anew. */
  readonly drawn: unknown
}

/** The regions of a page over its picture: shown, drawn, moved and resized, with the pointer and with keys. */
export function RegionLayer({ document, number, placed, picture, drawn }: RegionLayerProps) {
  const { t } = useTranslation('regions')
  const layer = useRef<HTMLDivElement>(null)
  const readOnly = useApp(state => state.project.readOnly !== null)
  const { draft, chosen, isAsked } = useRegions()
  const regions = useRegionsOn(document, number)
  const own = draft?.documentId === document.id && draft.page === number ? draft : null
  useEffect(() => {
    if (!isAsked || !layer.current) return
    useRegions.setState({ isAsked: false })
    beginRegion(document.id, number, boxInSight(layer.current))
  }, [isAsked, document, number])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture that is drawn anew is cut anew
  useEffect(() => {
    const page = picture()
    if (page) cutPictures(page, regions)
  }, [picture, regions, drawn])
  const drawing = useDrawing(document.id, number)
  const beneath = (box: RegionBox) => wordsBeneath(placed, box)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that shows
    <div
      ref={layer}
      className={style['layer']}
      data-region-layer
      data-writable={!readOnly || undefined}
      role="group"
      aria-label={t('regions-on', { number, count: regions.length })}
      {...(readOnly ? {} : drawing)}
    >
      <p id="region-keys" hidden>
        {t('keys')}
      </p>
      {regions.map(region =>
        region.id === chosen && !readOnly ? (
          <ChosenRegion key={region.id} region={region} beneath={beneath} />
        ) : (
          <ShownRegion key={region.id} region={region} />
        ),
      )}
      {own && <DraftEditor draft={own} beneath={beneath} />}
    </div>
  )
}

/** The regions that lie on a page, large ones first, so that small ones lie over them and can be pointed at. */
function useRegionsOn(document: StructuredDocument, number: number): readonly Region[] {
  const regions = useRegions(state => state.regions)
  return useMemo(
    () =>
      [...regions.values()]
        .filter(
          region => region.page === number && region.documentId === document.id && liesOn(region, document),
        )
        .sort((one, other) => areaOf(other) - areaOf(one) || comparePlaces(one, other)),
    [regions, document, number],
  )
}

function areaOf({ box: [, , width, height] }: Region): number {
  return width * height
}

/** A new box in the middle of what shows of a page. */
function boxInSight(layer: HTMLElement): RegionBox {
  const page = layer.getBoundingClientRect()
  const view = layer.closest('section')?.getBoundingClientRect() ?? page
  const part = (from: number, to: number, start: number, size: number) =>
    [from, to].map(at => ((at - start) * PAGE_PARTS) / Math.max(1, size)) as [number, number]
  const [left, right] = part(
    Math.max(page.left, view.left),
    Math.min(page.right, view.right),
    page.left,
    page.width,
  )
  const [top, bottom] = part(
    Math.max(page.top, view.top),
    Math.min(page.bottom, view.bottom),
    page.top,
    page.height,
  )
  const [wide, high] = [(right - left) / 4, (bottom - top) / 8]
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  return boxBetween({ x: middle.x - wide, y: middle.y - high }, { x: middle.x + wide, y: middle.y + high })
}

/** Draws a rectangle from where the pointer goes down to where it is. A finger scrolls, as everywhere. */
function useDrawing(documentId: string, page: number) {
  const from = useRef<PagePoint | null>(null)
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || event.pointerType === 'touch' || event.target !== event.currentTarget) return
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = pointOnPage(event)
      dropDraft()
      chooseNoRegion()
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!from.current) return
      const to = pointOnPage(event)
      const isDrawn =
        Math.abs(to.x - from.current.x) >= LEAST_DRAG && Math.abs(to.y - from.current.y) >= LEAST_DRAG
      if (!isDrawn && !useRegions.getState().draft) return
      const box = boxBetween(from.current, to)
      if (useRegions.getState().draft) changeDraft({ box })
      else beginRegion(documentId, page, box, true)
    },
    onPointerUp() {
      if (from.current) changeDraft({ isDrawn: false })
      from.current = null
    },
    onPointerCancel() {
      from.current = null
      dropDraft()
    },
  }
}

interface RegionProps {
  readonly region: Region
}

function ShownRegion({ region }: RegionProps) {
  const { t } = useTranslation('regions')
  const { theme, label } = useLook(region)
  return (
    <button
      type="button"
      className={style['region']}
      style={{ ...placeOf(region.box), ...(theme ? themeColours(theme.colour) : {}) }}
      data-region={region.id}
      title={t('choose')}
      onPointerDown={event => event.stopPropagation()}
      onClick={() => {
        chooseRegion(region, false)
        useRegions.setState({ focusOnPage: region.id })
      }}
    >
      {theme && <ThemeKey theme={theme} />}
      <span className="visually-hidden">{label}</span>
    </button>
  )
}

function ChosenRegion({ region, beneath }: RegionProps & { beneath(box: RegionBox): string }) {
  const { theme, label } = useLook(region)
  const moved = useRegions(state => state.moved)
  const takesFocus = useRegions(state => state.focusOnPage === region.id)
  useEffect(() => {
    if (takesFocus) useRegions.setState({ focusOnPage: null })
  }, [takesFocus])
  const box = moved ?? region.box
  const keep = () => void keepMoved(region, beneath(useRegions.getState().moved ?? region.box))
  return (
    <BoxEditor
      box={box}
      theme={theme}
      label={label}
      isChanged={moved !== null}
      takesFocus={takesFocus}
      change={changed => useRegions.setState({ moved: changed })}
      settle={keep}
      keep={keep}
      left={keep}
      cancel={() => (moved ? useRegions.setState({ moved: null }) : chooseNoRegion())}
      pressed={event => {
        if (event.key !== 'Delete') return false
        void deleteRegion(region.id)
        return true
      }}
    />
  )
}

/** The theme whose colour a region has, and what a screen reader calls it. */
function useLook({ page, themes: own, words }: Region) {
  const { t } = useTranslation('regions')
  const themes = useApp(state => state.themes)
  const known = own.flatMap(id => themes.get(id) ?? [])
  const names = known.map(({ name }) => name).join(', ') || t('untagged')
  return {
    theme: known[0] ?? null,
    label: t(words === '' ? 'region' : 'region-with-words', {
      page,
      themes: names,
      words: words.slice(0, 80),
    }),
  }
}
