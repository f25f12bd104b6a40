import { Check, CircleAlert, CircleMinus, Clock, Copy, LoaderCircle, type LucideIcon } from 'lucide-react'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ErrorCode, Failure } from '../../src-core/contract/errors'
import type { ImportResult } from '../../src-core/contract/importing'
import { useAttachmentWords } from '../paper/use-attachment-words'
import { openDocument } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { tryAgain } from './import-files'
import style from './import-panel.module.css'
import { type ImportRow, mayWorkAgain } from './import-state'

/** What needs a look first. */
const ORDER: Readonly<Record<ImportResult['outcome'], number>> = {
  failed: 0,
  cancelled: 1,
  'already-there': 2,
  added: 3,
}

interface ImportResultsProps {
  readonly rows: readonly ImportRow[]
  readonly isDone: boolean
}

/** Every file of an import and what became of it; when all is known, those that failed come first. */
export function ImportResults({ rows, isDone }: ImportResultsProps) {
  const { t } = useTranslation('importing')
  const documents = useApp(state => state.project.documents)
  const listed = useMemo(() => new Set(documents.map(({ id }) => id)), [documents])
  const rank = ({ result }: ImportRow) => (result ? ORDER[result.outcome] : 0)
  const shown = isDone ? rows.toSorted((one, other) => rank(one) - rank(other)) : rows
  return (
    <ul className={style['rows']} aria-label={t('files')}>
      {shown.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: files have no id, and two may have the same name.
        <Row key={index} row={row} isDone={isDone} isListed={listed.has(row.result?.id ?? '')} />
      ))}
    </ul>
  )
}

const ICONS: Readonly<Record<ImportResult['outcome'], LucideIcon>> = {
  added: Check,
  'already-there': Copy,
  failed: CircleAlert,
  cancelled: CircleMinus,
}

interface RowProps {
  readonly row: ImportRow
  readonly isDone: boolean
  /** Whether its paper is in the project, and can be opened. */
  readonly isListed: boolean
}

const Row = memo(function Row({ row, isDone, isListed }: RowProps) {
  const { t } = useTranslation('importing')
  const { path, state, result } = row
  const Icon = result ? ICONS[result.outcome] : state === 'reading' ? LoaderCircle : Clock
  return (
    <li className={style['row']} data-outcome={result?.outcome}>
      <Icon size={16} aria-hidden />
      <div>
        <p className={style['path']}>{path}</p>
        <Fate row={row} isDone={isDone} />
      </div>
      {result?.id && isListed && <OpenButton id={result.id} path={path} />}
      {isDone && mayWorkAgain(row) && (
        <Button look="plain" aria-label={t('try-again-file', { path })} onPress={() => void tryAgain([row])}>
          {t('try-again')}
        </Button>
      )}
    </li>
  )
})

/** Tells of a paper with the same number, which may be an earlier version: both are kept. */
function OtherVersion({ id, title }: { readonly id: string; readonly title: string }) {
  const { t } = useTranslation('importing')
  return (
    <p className={style['fate']}>
      {t('same-number', { title })}{' '}
      <Button look="plain" aria-label={t('open-file', { path: title })} onPress={() => void openDocument(id)}>
        {t('open-other')}
      </Button>
    </p>
  )
}

function OpenButton({ id, path }: { readonly id: string; readonly path: string }) {
  const { t } = useTranslation('importing')
  return (
    <Button look="plain" aria-label={t('open-file', { path })} onPress={() => void openDocument(id)}>
      {t('open')}
    </Button>
  )
}

function Fate({ row: { state, result }, isDone }: { readonly row: ImportRow; readonly isDone: boolean }) {
  const { t } = useTranslation('importing')
  const attachmentWords = useAttachmentWords()
  if (!result)
    return <p className={style['fate']}>{state === 'reading' ? t('is-reading') : t('is-waiting')}</p>
  const { outcome, title, name, knownAs, versionOf, attachments, failure } = result
  switch (outcome) {
    case 'added':
      return (
        <>
          <p className={style['fate']}>{isDone ? t('was-added', { title }) : t('was-read')}</p>
          {attachments && <p className={style['fate']}>{attachmentWords(attachments)}</p>}
          {versionOf && <OtherVersion {...versionOf} />}
        </>
      )
    case 'already-there':
      return (
        <p className={style['fate']}>
          {knownAs === null || knownAs === name
            ? t('was-there', { title })
            : t('was-renamed', { title, knownAs })}
        </p>
      )
    case 'cancelled':
      return <p className={style['fate']}>{t('was-cancelled')}</p>
    case 'failed':
      return <Refusal failure={failure} />
  }
}

/** What is wrong with a file and what to do; of a fault nobody foresaw also what the program said. */
function Refusal({ failure }: { readonly failure: Failure | null }) {
  const { t } = useTranslation('importing')
  if (failure?.fault) {
    const { kind, count = 0 } = failure.fault
    return <p className={style['fate']}>{t(`fault-${kind}`, { count })}</p>
  }
  return (
    <>
      <p className={style['fate']}>{t(`refused-${reasonOf(failure?.code)}`)}</p>
      <p className={style['detail']} lang="en">
        {failure?.message}
      </p>
    </>
  )
}

/** The failures that may come without a fault and have advice of their own. */
const ADVISED = ['damaged', 'unreadable', 'not-saved', 'disconnected'] as const

function reasonOf(code: ErrorCode | undefined): (typeof ADVISED)[number] | 'other' {
  // A file that went away meanwhile is one that cannot be opened.
  if (code === 'not-found') return 'unreadable'
  return ADVISED.find(one => one === code) ?? 'other'
}
