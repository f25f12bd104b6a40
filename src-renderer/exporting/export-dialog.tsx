import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportFormatNames, exportFormats } from '../../src-core/export/formats/export-formats'
import type { ExportOptions } from '../../src-core/export/formats/export-options'
import { isFor } from '../../src-core/export/formats/is-for'
import { EVERYTHING } from '../../src-core/query/filter'
import { filterAnnotations } from '../../src-core/query/filter-annotations'
import { showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { useTeam } from '../team/team-state'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ChoiceField, SelectField } from '../ui/field'
import style from './export-dialog.module.css'
import { ExportPreview } from './export-preview'
import { copyExport, saveExport } from './save-export'
import { useRenderedExport } from './use-rendered-export'

type Scope = 'all' | 'filter'
type Documents = 'this' | 'all'

/** Chooses what to export and how, shows it as it will be, and saves or copies it. */
export function ExportDialog() {
  const { t } = useTranslation('exporting')
  const { options, choice, offered, choose, counts, hasDocument } = useExportChoice()
  const { rendered, busy } = useRenderedExport(options)
  const close = () => showDialog(null)
  const nothing = rendered?.count === 0
  return (
    <Dialog title={t('title')} wide close={close}>
      <div className={style['export']}>
        <div className={style['choices']}>
          <SelectField
            label={t('format')}
            value={choice.format}
            options={offered.map(value => ({ value, label: t(value) }))}
            change={format => choose({ format })}
          />
          <Losses format={choice.format} />
          <ChoiceField<Documents>
            label={t('documents')}
            value={choice.documents}
            options={[
              ...(hasDocument ? [{ value: 'this' as const, label: t('this-document') }] : []),
              { value: 'all', label: t('all-documents') },
            ]}
            change={documents => choose({ documents })}
          />
          {counts && (
            <ChoiceField<Scope>
              label={t('scope')}
              value={choice.scope}
              options={[
                { value: 'all', label: t('scope-all', { count: counts.all }) },
                { value: 'filter', label: t('scope-filter', { count: counts.filtered }) },
              ]}
              change={scope => choose({ scope })}
            />
          )}
          <ChoiceField
            label={t('group')}
            value={choice.groupBy}
            options={[
              { value: 'theme', label: t('group-theme') },
              { value: 'document-order', label: t('group-document') },
            ]}
            change={groupBy => choose({ groupBy })}
          />
          <ChoiceField
            label={t('marks')}
            value={choice.marks}
            options={[
              { value: 'left-out', label: t('marks-left-out') },
              { value: 'bracketed', label: t('marks-bracketed') },
            ]}
            change={marks => choose({ marks })}
          />
          <WhoseWork />
        </div>
        <ExportPreview rendered={rendered} busy={busy} />
        <div className={style['buttons']}>
          <p role="status">{rendered && !busy ? t('count', { count: rendered.count }) : ''}</p>
          <Button
            isDisabled={!rendered || busy || nothing || !('text' in rendered.content)}
            onPress={() => rendered && void copyExport(rendered)}
          >
            {t('copy')}
          </Button>
          <Button
            look="primary"
            isDisabled={!rendered || busy || nothing}
            onPress={() => rendered && void saveExport(options, rendered).then(saved => saved && close())}
          >
            {t('save')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** Says what a format does not carry. */
function Losses({ format }: Pick<ExportOptions, 'format'>) {
  const { t, i18n } = useTranslation('exporting')
  const losses = exportFormats[format].losses.map(loss => t(`loses-${loss}`))
  if (losses.length === 0) return null
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(losses)
  return <p className={style['losses']}>{t('loses', { list })}</p>
}

/** Says that an export holds what one sees, where that is not everybody's work. */
function WhoseWork() {
  const { t } = useTranslation('exporting')
  const { blind, hidden } = useTeam(state => state.layers)
  if (!blind && hidden.length === 0) return null
  return <p className={style['whose']}>{blind ? t('blind') : t('hidden', { count: hidden.length })}</p>
}

interface Choice {
  readonly format: ExportOptions['format']
  readonly groupBy: ExportOptions['groupBy']
  readonly marks: ExportOptions['marks']
  readonly scope: Scope
  readonly documents: Documents
}

/** What is chosen before anybody has, and where a format is not for the papers that are chosen. */
const FIRST_FORMAT: ExportOptions['format'] = 'markdown'

/** What is chosen, and the options and counts that follow; the scope is asked only where a filter is on. */
function useExportChoice() {
  const { i18n } = useTranslation()
  const document = useApp(state => state.document)
  const filter = useApp(state => state.filter)
  const annotations = useApp(state => state.annotations)
  const themes = useApp(state => state.themes)
  const isFiltered = filter.themes.length > 0 || filter.parties.length > 0 || filter.text.trim() !== ''
  const [chosen, setChoice] = useState<Choice>({
    format: FIRST_FORMAT,
    groupBy: 'theme',
    marks: 'left-out',
    scope: isFiltered ? 'filter' : 'all',
    documents: document ? 'this' : 'all',
  })
  const papers = document && chosen.documents === 'this' ? [document] : []
  const offered = exportFormatNames.filter(name => isFor(name, papers))
  const choice: Choice = offered.includes(chosen.format) ? chosen : { ...chosen, format: FIRST_FORMAT }
  const counts = useMemo(
    () =>
      isFiltered && document && choice.documents === 'this'
        ? {
            all: annotations.size,
            filtered: filterAnnotations(document, annotations.values(), themes, filter).length,
          }
        : null,
    [isFiltered, document, choice.documents, annotations, themes, filter],
  )
  const options: ExportOptions = useMemo(
    () => ({
      format: choice.format,
      groupBy: choice.groupBy,
      marks: choice.marks,
      filter: isFiltered && choice.scope === 'filter' ? filter : EVERYTHING,
      documentId: choice.documents === 'this' && document ? document.id : null,
      language: i18n.language === 'nl' ? 'nl' : 'en',
    }),
    [
      choice.format,
      choice.groupBy,
      choice.marks,
      choice.scope,
      choice.documents,
      isFiltered,
      filter,
      document,
      i18n.language,
    ],
  )
  const choose = (changes: Partial<Choice>) => setChoice({ ...choice, ...changes })
  return { options, choice, offered, choose, counts, hasDocument: document !== null }
}
