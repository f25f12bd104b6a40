import { Copy, MessageSquare, NotebookPen, Tags, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { noteText } from '../../src-core/annotation/note-text'
import type { StructuredDocument } from '../../src-core/document/model'
import { printedPageOf } from '../../src-core/export/citing/printed-pages'
import { liesOn, type Region } from '../../src-core/regions/region'
import { CardConnections } from '../connecting/card-connections'
import { endOfRegion } from '../connecting/connecting-state'
import { copyRegion } from '../regions/copy-region'
import { RegionPicture } from '../regions/region-picture'
import { RegionThemes } from '../regions/region-themes'
import { chooseNoRegion, chooseRegion, deleteRegion } from '../regions/regions-state'
import { useRegions } from '../regions/regions-store'
import { runCommand } from '../state/commands'
import { useApp } from '../state/store'
import { useThemeTree } from '../state/use-theme-order'
import { Button, IconButton } from '../ui/button'
import { keyOf } from '../ui/key-of'
import { Later, laterPart } from '../ui/later/later'
import { ThemeChip } from '../ui/theme-chip'
import style from './paper-regions.module.css'
import { RegionThread } from './region-thread'

const regionNote = laterPart(async () => (await import('./region-note')).RegionNote)

interface RegionCardProps {
  readonly document: StructuredDocument
  readonly region: Region
}

/** A region in the list: its page, its picture, its themes and note; chosen, all that can be done with it. */
export function RegionCard({ document, region }: RegionCardProps) {
  const { t } = useTranslation(['regions', 'team'])
  const { id, page, words } = region
  const replies = useRegions(
    state => [...state.replies.values()].filter(({ replyTo }) => replyTo === id).length,
  )
  const isOpen = useRegions(state => state.chosen === id)
  const writes = useRegions(state => state.writing === id)
  const author = useApp(({ project }) =>
    region.author === project.analyst.id
      ? null
      : (project.analysts.find(one => one.id === region.author)?.name ?? region.author),
  )
  const themes = useThemeTree().flatMap(({ theme }) => (region.themes.includes(theme.id) ? [theme] : []))
  const card = useRef<HTMLLIElement>(null)
  const main = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const isHere = liesOn(region, document)
  const name = isHere ? printedPageOf(document, page) : null
  const note = noteText(region.note)
  return (
    <li
      ref={card}
      className={style['card']}
      data-open={isOpen || undefined}
      onKeyDown={event => {
        if (keyOf(event.nativeEvent) !== 'Escape' || event.defaultPrevented || !isOpen) return
        event.preventDefault()
        chooseNoRegion()
        main.current?.focus()
      }}
    >
      <button
        ref={main}
        type="button"
        className={style['main']}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? chooseNoRegion() : chooseRegion(region, isHere))}
        onKeyDown={event => {
          if (keyOf(event.nativeEvent) !== 'Delete') return
          event.preventDefault()
          void deleteRegion(id)
        }}
      >
        <RegionPicture region={region} />
        <span className={style['told']}>
          <span className={style['page']}>
            {name === null || name === page ? t('page', { page }) : t('page-in-file', { name, page })}
          </span>
          {words !== '' && (
            <span className={style['words']} lang={document.language} dir="auto">
              <span className="visually-hidden">{t('words')} </span>
              {words}
            </span>
          )}
          {!isOpen && themes.length > 0 && (
            <span className={style['themes']}>
              {themes.map(theme => (
                <ThemeChip key={theme.id} theme={theme} />
              ))}
            </span>
          )}
          {!isOpen && note !== '' && <span className={style['note-words']}>{note}</span>}
          {author !== null && <span className={style['by']}>{author}</span>}
          {replies > 0 && (
            <span className={style['by']} title={t('team:replies', { count: replies })}>
              <MessageSquare size={12} aria-hidden /> <span aria-hidden>{replies}</span>
              <span className="visually-hidden">{t('team:replies', { count: replies })}</span>
            </span>
          )}
          {!isHere && <span className={style['lost']}>{t('elsewhere')}</span>}
        </span>
      </button>
      {isOpen && (
        <Details document={document} region={region} writes={writes} leave={() => main.current?.focus()} />
      )}
    </li>
  )
}

interface DetailsProps {
  readonly document: StructuredDocument
  readonly region: Region
  readonly writes: boolean
  leave(): void
}

function Details({ document, region, writes, leave }: DetailsProps) {
  const { t } = useTranslation(['regions', 'annotating'])
  const readOnly = useApp(state => state.project.readOnly !== null)
  const themes = useThemeTree().flatMap(({ theme }) => (region.themes.includes(theme.id) ? [theme] : []))
  return (
    <div className={style['details']}>
      <div className={style['themes']}>
        {themes.map(theme => (
          <ThemeChip key={theme.id} theme={theme} />
        ))}
        {!readOnly && (
          <RegionThemes region={region}>
            <Button look="plain">
              <Tags size={14} aria-hidden />
              {t(themes.length === 0 ? 'annotating:add-themes' : 'annotating:edit-themes')}
            </Button>
          </RegionThemes>
        )}
      </div>
      {region.words !== '' && <p className={style['source']}>{t('regions:words-what')}</p>}
      <Later key={region.id} part={regionNote} props={{ region, readOnly, autoFocus: writes, done: leave }} />
      <CardConnections end={endOfRegion(region)} />
      <RegionThread region={region} />
      <div className={style['tools']}>
        <IconButton icon={Copy} label={t('regions:copy')} onPress={() => void copyRegion(document, region)} />
        {!readOnly && (
          <>
            <IconButton
              icon={NotebookPen}
              label={t('regions:to-notebook')}
              onPress={() => runCommand('to-notebook')}
            />
            <IconButton
              icon={Trash2}
              label={t('regions:delete')}
              onPress={() => void deleteRegion(region.id)}
            />
          </>
        )}
      </div>
    </div>
  )
}
