import { Filter, Quote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { citesOf } from '../../src-core/citations/cites-of'
import type { StructuredDocument } from '../../src-core/document/model'
import { ColumnsButton } from '../columns/columns-button'
import { formatDate } from '../i18n/format-date'
import style from '../page/page.module.css'
import { PaperNoteButton } from '../placed-notes/paper-note-button'
import { EditionNotice } from '../rereading/edition-notice'
import { RereadButton } from '../rereading/reread-button'
import { DetailsButton } from '../reviewing/details-button'
import { KindMenu } from '../reviewing/kind-menu'
import { LookButton } from '../reviewing/look-button'
import { showDialog } from '../state/actions'
import { runCommand } from '../state/commands'
import { Button } from '../ui/button'
import { DraftNotice } from './draft-notice'
import { ScanNotice } from './scan-notice'

/** A title of more UTF-16 units is set smaller, so that the paper begins on the first screen. */
const LONG_TITLE = 160

/** What the paper is: title, date, committee, who asked and who answered, and the file it came from. */
export function PaperHead({ document }: { readonly document: StructuredDocument }) {
  const { meta, source } = document
  const { t, i18n } = useTranslation(['reader', 'reviewing', 'citing', 'filtering'])
  const facts = [
    [t('reader:date'), meta.date && formatDate(meta.date, i18n.language, 'long')],
    [t('reader:committee'), meta.committee],
    [t('reader:asked-by'), meta.askedBy.join(', ')],
    [t('reader:answered-by'), meta.answeredBy.join(', ')],
    [t('reader:identifiers'), meta.identifiers.map(({ text }) => text).join(' · ')],
  ].filter(([, value]) => value)
  return (
    <header className={style['head']}>
      <h1 dir="auto" data-long={meta.title.length > LONG_TITLE || undefined}>
        {meta.title}
      </h1>
      <dl className={style['facts']}>
        <div style={{ display: 'contents' }}>
          <dt>{t('reviewing:kind')}</dt>
          <dd>
            <KindMenu document={document} />
          </dd>
        </div>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div style={{ display: 'contents' }}>
          <dt>{t('reader:source')}</dt>
          <dd>
            <button type="button" className={style['source']} onClick={() => runCommand('toggle-original')}>
              {source.name}
            </button>
          </dd>
        </div>
      </dl>
      <DraftNotice document={document} />
      <EditionNotice id={document.id} />
      <ScanNotice document={document} />
      <div className={style['tools']}>
        <ColumnsButton document={document} />
        <LookButton document={document} />
        <DetailsButton />
        {document.turns.length > 0 && (
          <Button onPress={() => runCommand('filter')}>
            <Filter size={14} aria-hidden /> {t('filtering:filter')}
          </Button>
        )}
        <PaperNoteButton id={document.id} />
        <RereadButton id={document.id} />
        {citesOf(document).length > 0 && (
          <Button onPress={() => showDialog('citations')}>
            <Quote size={14} aria-hidden /> {t('citing:title')}
          </Button>
        )}
      </div>
    </header>
  )
}
