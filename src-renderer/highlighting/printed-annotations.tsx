import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import { noteText } from '../../src-core/annotation/note-text'
import { quotedPassage } from '../../src-core/annotation/quoted-words'
import type { Theme } from '../../src-core/codebook/model'
import type { StructuredDocument } from '../../src-core/document/model'
import { placeOfAnnotation } from '../../src-core/export/citation'
import { EVERYTHING } from '../../src-core/query/filter'
import { filterAnnotations } from '../../src-core/query/filter-annotations'
import { groupByTheme } from '../../src-core/query/group-by-theme'
import { hiddenIn } from '../../src-core/turns/hidden-turns'
import { useLanguage } from '../i18n/use-language'
import { useHidden } from '../paper/hidden-text'
import { usePaper } from '../paper/papers'
import { QuotedText } from '../paper/quoted-text'
import { annotationsOf } from '../state/open-papers'
import { useApp } from '../state/store'
import { ThemeChip } from '../ui/theme-chip'
import { useIsPrinting } from '../ui/use-is-printing'
import style from './printed-annotations.module.css'

/** What stands beside the paper on the screen, below it on paper: what the marks mean, and every annotation's note. */
export function PrintedAnnotations({ document }: { readonly document: StructuredDocument }) {
  return useIsPrinting() ? <Printed document={document} /> : null
}

function Printed({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('annotating')
  const language = useLanguage()
  const all = useApp(state => annotationsOf(state, document.id))
  const themes = useApp(state => state.themes)
  const hidden = useHidden(usePaper())
  const annotations = useMemo(
    () =>
      filterAnnotations(document, all.values(), themes, EVERYTHING).filter(
        one => hiddenIn(hidden, one).length === 0,
      ),
    [document, all, themes, hidden],
  )
  if (annotations.length === 0) return null
  const groups = groupByTheme(annotations, [...themes.values()], EVERYTHING, one => one.themes)
  return (
    <section className={style['printed']} lang={language}>
      <h2>{t('printed-legend')}</h2>
      <ul className={style['legend']}>
        {groups.map(({ theme, items }) => (
          <li key={theme?.id ?? ''}>
            {theme ? <ThemeChip theme={theme} /> : t('untagged')} {items.length}
          </li>
        ))}
      </ul>
      <h2>{t('panel')}</h2>
      <ol className={style['list']}>
        {annotations.map(annotation => (
          <Entry
            key={annotation.id}
            annotation={annotation}
            place={placeOfAnnotation(document, annotation, language)}
            document={document}
            themes={annotation.themes.flatMap(id => themes.get(id) ?? [])}
          />
        ))}
      </ol>
    </section>
  )
}

interface EntryProps {
  readonly document: StructuredDocument
  readonly annotation: Annotation
  readonly place: string
  readonly themes: readonly Theme[]
}

function Entry({ document, annotation, place, themes }: EntryProps) {
  const note = noteText(annotation.note)
  return (
    <li>
      <p className={style['quote']} lang={document.language} dir="auto">
        <QuotedText quotation={quotedPassage(document, annotation)} />
      </p>
      <p className={style['place']}>
        {place}{' '}
        {themes.map(theme => (
          <ThemeChip key={theme.id} theme={theme} />
        ))}
      </p>
      {note !== '' && (
        <p className={style['note']} dir="auto">
          {note}
        </p>
      )}
    </li>
  )
}
