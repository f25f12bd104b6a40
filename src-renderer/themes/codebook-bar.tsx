import { BookDown, BookUp, Library } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Codebook, CodebookGroup, CodebookTheme } from '../../src-core/codebook/codebook-file'
import type { CallOutput } from '../../src-core/contract/calls'
import { CODEBOOK_FORMATS, type CodebookFormat } from '../../src-core/export/codebook/codebook-formats'
import { renderCodebook } from '../../src-core/export/codebook/render-codebook'
import { askForFile } from '../host/ask-for-files'
import { saveFile } from '../host/save-file'
import { languageNow } from '../i18n/use-language'
import { ask, call, notify } from '../state/actions'
import { useGroups } from '../state/groups-state'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { ActionMenu, MenuAction } from '../ui/menu'
import style from './codebook-bar.module.css'
import { type CodebookFault, readCodebook } from './read-codebook'

/** What can be done with the codebook as a whole: read one from a file, write it, or begin with one that is ready. */
export function CodebookBar({
  isEmpty,
  readOnly,
}: {
  readonly isEmpty: boolean
  readonly readOnly: boolean
}) {
  const { t } = useTranslation('codebook')
  const [fault, setFault] = useState<CodebookFault | null>(null)
  const [told, setTold] = useState<CallOutput<'codebook.add'> | null>(null)
  const starters = useStarters()
  const add = async (themes: readonly CodebookTheme[], groups: readonly CodebookGroup[] = []) => {
    setFault(null)
    const answer = await call('codebook.add', { themes: [...themes], groups: [...groups] })
    if (answer) setTold(answer)
  }
  const read = async (file: File) => {
    setTold(null)
    const found = await readCodebook(file)
    if ('fault' in found) setFault(found.fault)
    else if (found.themes.length === 0) setFault({ kind: 'unreadable' })
    else await add(found.themes, found.groups)
  }
  return (
    <div className={style['codebook']}>
      {isEmpty && !readOnly && (
        <section className={style['starters']} aria-label={t('starters')}>
          <h3>{t('starters')}</h3>
          {starters.map(starter => (
            <Button key={starter.name} onPress={() => void add(starter.themes)}>
              {starter.name} ({t('themes', { count: starter.themes.length })})
            </Button>
          ))}
        </section>
      )}
      <div className={style['bar']}>
        {!readOnly && (
          <Button look="plain" onPress={() => askForFile('.json,.csv,.xlsx', file => void read(file))}>
            <BookUp size={14} aria-hidden /> {t('read')}
          </Button>
        )}
        {!isEmpty && (
          <ActionMenu
            label={t('write')}
            items={CODEBOOK_FORMATS.map(format => (
              <MenuAction key={format} label={t(`write-${format}`)} run={() => void write(format)} />
            ))}
          >
            <Button look="plain">
              <BookDown size={14} aria-hidden /> {t('write')}
            </Button>
          </ActionMenu>
        )}
        {!isEmpty && !readOnly && (
          <ActionMenu
            label={t('starters')}
            items={starters.map(starter => (
              <MenuAction key={starter.name} label={starter.name} run={() => void add(starter.themes)} />
            ))}
          >
            <Button look="plain">
              <Library size={14} aria-hidden /> {t('ready')}
            </Button>
          </ActionMenu>
        )}
      </div>
      <p className={style['told']} role="status">
        {told &&
          [
            t('added', { count: told.added }),
            ...(told.known > 0 ? [t('known', { count: told.known })] : []),
            ...(told.groups > 0 ? [t('grouped', { count: told.groups })] : []),
          ].join(' ')}
      </p>
      {fault && (
        <p className={style['fault']} role="alert">
          {fault.kind === 'row' ? t('fault-row', { row: fault.row }) : t(`fault-${fault.kind}`)}
        </p>
      )}
    </div>
  )
}

function useStarters(): readonly Codebook[] {
  const [starters, setStarters] = useState<readonly Codebook[]>([])
  useEffect(() => {
    let isShown = true
    void ask('codebook.starters', {}).then(answer => {
      if (isShown && answer.ok) setStarters(answer.value)
    })
    return () => {
      isShown = false
    }
  }, [])
  return starters
}

/** Saves the codebook where the user says. */
async function write(format: CodebookFormat): Promise<void> {
  const { start, project, themes } = useApp.getState()
  const language = languageNow()
  const saved = await saveFile(
    start,
    () => call('codebook.save', { format, language }),
    async () => {
      const codebook = { themes: [...themes.values()], groups: [...useGroups.getState().groups.values()] }
      const { content, ...made } = renderCodebook(project.name, codebook, format, language)
      return { ...made, content: typeof content === 'string' ? { text: content } : { bytes: content } }
    },
  )
  if (saved) notify({ kind: 'source-saved', name: saved.name, place: null })
}
