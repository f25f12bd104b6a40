import {
  CalendarCheck,
  ChevronLeft,
  ChevronRight,
  Copy,
  Link,
  Locate,
  NotebookPen,
  Tags,
  TextSearch,
  Trash2,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import type { StructuredDocument } from '../../src-core/document/model'
import { CardConnections } from '../connecting/card-connections'
import { endOf } from '../connecting/connecting-state'
import { copyCited } from '../marking/copy-cited'
import { moveEnd } from '../marking/move-end'
import { noteEditor } from '../notes/later-note-editor'
import { deleteAnnotations } from '../open-card/change-annotations'
import { goToPassage } from '../open-card/open-card'
import { runCommand } from '../state/commands'
import { useApp } from '../state/store'
import { ReplyThread } from '../team/reply-thread'
import { ExampleMenu } from '../theme-examples/example-menu'
import { Button, IconButton } from '../ui/button'
import { Later } from '../ui/later/later'
import { ThemeChip } from '../ui/theme-chip'
import style from './annotation-card.module.css'
import { CombineMenu } from './combine-menu'
import { RetagMenu } from './retag-menu'
import { useThemesOf } from './use-themes-of'

interface CardDetailsProps {
  readonly document: StructuredDocument
  readonly annotation: Annotation
  /** The focus goes back to the card. */
  leave(): void
}

/** What an open card holds under its summary: themes, note, boundaries, and what else can be done. */
export function CardDetails({ document, annotation, leave }: CardDetailsProps) {
  const { t } = useTranslation('annotating')
  const readOnly = useApp(state => state.project.readOnly !== null)
  const editing = useApp(state => state.editing)
  const themes = useThemesOf(annotation)
  return (
    <div className={style['details']}>
      <div className={`${style['themes']} ${style['retag']}`}>
        {themes.map(theme => (
          <ThemeChip key={theme.id} theme={theme} />
        ))}
        {!readOnly && (
          <RetagMenu annotations={[annotation]}>
            <Button look="plain">
              <Tags size={14} aria-hidden />
              {themes.length === 0 ? t('add-themes') : t('edit-themes')}
            </Button>
          </RetagMenu>
        )}
        {!readOnly && (
          <span className={style['at-end']}>
            <IconButton icon={Link} label={t('copy-link')} onPress={() => runCommand('copy-link')} />
            <IconButton
              icon={NotebookPen}
              label={t('to-notebook')}
              onPress={() => runCommand('to-notebook')}
            />
            <IconButton
              icon={CalendarCheck}
              label={t('to-register')}
              onPress={() => runCommand('to-register')}
            />
          </span>
        )}
      </div>
      <div className={style['note-room']} data-empty={(readOnly && annotation.note === null) || undefined}>
        <Later
          key={annotation.id}
          part={noteEditor}
          props={{ annotation, readOnly, autoFocus: editing, done: leave }}
        />
      </div>
      {annotation.suggested && <p className={style['suggested']}>{t('suggested')}</p>}
      <CardConnections end={endOf(annotation)} />
      <ReplyThread annotation={annotation} />
      <div className={style['tools']}>
        <IconButton icon={Locate} label={t('go-to')} onPress={() => goToPassage(annotation)} />
        <IconButton
          icon={TextSearch}
          label={t('more-like-this')}
          onPress={() => runCommand('more-like-this')}
        />
        <IconButton icon={Copy} label={t('copy')} onPress={() => void copyCited(document, [annotation])} />
        {!readOnly && (
          <>
            <Boundaries annotation={annotation} />
            <CombineMenu ids={[annotation.id]} />
            <ExampleMenu annotation={annotation.id} themes={themes} />
            <IconButton
              icon={Trash2}
              label={t('delete')}
              onPress={() => void deleteAnnotations([annotation.id])}
            />
          </>
        )}
      </div>
    </div>
  )
}

function Boundaries({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation('annotating')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that shows
    <div className={style['boundaries']} role="group" aria-label={t('boundaries')}>
      <span>{t('start')}</span>
      <IconButton
        icon={ChevronLeft}
        label={t('start-earlier')}
        onPress={() => void moveEnd(annotation.documentId, annotation.id, 'start', -1)}
      />
      <IconButton
        icon={ChevronRight}
        label={t('start-later')}
        onPress={() => void moveEnd(annotation.documentId, annotation.id, 'start', 1)}
      />
      <span>{t('end')}</span>
      <IconButton
        icon={ChevronLeft}
        label={t('end-earlier')}
        onPress={() => void moveEnd(annotation.documentId, annotation.id, 'end', -1)}
      />
      <IconButton
        icon={ChevronRight}
        label={t('end-later')}
        onPress={() => void moveEnd(annotation.documentId, annotation.id, 'end', 1)}
      />
    </div>
  )
}
