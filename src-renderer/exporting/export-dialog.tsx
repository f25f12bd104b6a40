import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { choicesOf, type ExportFormat, type FormatChoice } from '../../src-core/export/export-format'
import { exportFormats } from '../../src-core/export/formats/export-formats'
import type { ExportOptions, RenderedExport } from '../../src-core/export/formats/export-options'
import { useLanguage } from '../i18n/use-language'
import { showDialog } from '../state/actions'
import { useTeam } from '../team/team-state'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { CheckField, ChoiceField, SelectField } from '../ui/field'
import { Progress } from '../ui/progress'
import style from './export-dialog.module.css'
import { forgetListed } from './export-listed'
import { ExportPreview } from './export-preview'
import { holdsAnything } from './holds-anything'
import { PresetBar } from './preset-bar'
import { copyExport, saveExport } from './save-export'
import { TemplateField } from './template-field'
import { type Choice, type ExportSetup, useExportChoice } from './use-export-choice'
import { type ExportStage, useRenderedExport } from './use-rendered-export'

/** Chooses what to export and how, shows it as it will be, and saves or copies it. */
export function ExportDialog() {
  const { t } = useTranslation('exporting')
  const chosen = useExportChoice()
  const { options, choice, choose, setup } = chosen
  const made = useRenderedExport(options)
  const { rendered, busy, task } = made
  const close = () => showDialog(null)
  useEffect(() => forgetListed, [])
  const ready = rendered !== null && !busy && !made.isStopped && holdsAnything(rendered)
  return (
    <Dialog title={t('title')} wide close={close}>
      <div className={style['export']}>
        <div className={style['choices']}>
          {setup && (
            <PresetBar setup={setup} choice={choice} choose={choose} setPresets={chosen.setPresets} />
          )}
          <AboutChoices {...chosen} />
          <FormatChoices choice={choice} offered={chosen.offered} choose={choose} />
          {setup && isWord(choice) && (
            <TemplateField
              template={setup.template}
              changed={template => {
                chosen.setTemplate(template)
                made.again()
              }}
            />
          )}
          <CitationChoices choice={choice} choose={choose} setup={setup} />
          <WhoseWork />
        </div>
        <ExportPreview {...made} cannotPrint={chosen.cannotPrint} />
        <div className={style['buttons']}>
          {made.stage === null ? (
            <p role="status">{rendered && !busy && !made.isStopped && <Holds {...rendered} />}</p>
          ) : (
            <Making stage={made.stage} stop={made.stop} />
          )}
          {rendered && isText(rendered) && (
            <Button isDisabled={!ready} onPress={() => void copyExport(task, rendered)}>
              {t('copy')}
            </Button>
          )}
          <Button
            look="primary"
            isDisabled={!ready}
            onPress={() => rendered && void saveExport(task, rendered).then(saved => saved && close())}
          >
            {t('save')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** Whether the file is itself the text that is shown of it, and not one for another program. */
function isText({ beginning, mediaType }: RenderedExport): boolean {
  return beginning?.mediaType === mediaType
}

/** Shows how far a file is that takes a while, and stops it. */
function Making({ stage, stop }: { readonly stage: ExportStage; stop(): void }) {
  const { t } = useTranslation('exporting')
  const isPrinting = stage === 'printing'
  return (
    <div className={style['making']}>
      <div className={style['stage']}>
        <p role="status">{isPrinting && t('printing')}</p>
        <Progress label={t('making')} part={isPrinting ? null : stage} />
      </div>
      <Button onPress={stop}>{t('stop')}</Button>
    </div>
  )
}

/** Says how much the file holds. */
function Holds({ count, unit, notes = 0, regions = 0 }: RenderedExport) {
  const { t } = useTranslation('exporting')
  const counted = t(unit === 'turns' ? 'turns' : 'count', { count })
  return [
    counted,
    ...(notes > 0 ? [t('notes-count', { count: notes })] : []),
    ...(regions > 0 ? [t('regions-count', { count: regions })] : []),
  ].join(', ')
}

type AboutChoicesProps = Pick<
  ReturnType<typeof useExportChoice>,
  'about' | 'chooseAbout' | 'counts' | 'hasDocument'
>

/** What the export is about: which papers, and everything or what the filter shows. */
function AboutChoices({ about, chooseAbout, counts, hasDocument }: AboutChoicesProps) {
  const { t } = useTranslation('exporting')
  return (
    <>
      <ChoiceField<typeof about.documents>
        label={t('documents')}
        value={about.documents}
        options={[
          ...(hasDocument ? [{ value: 'this' as const, label: t('this-document') }] : []),
          { value: 'all', label: t('all-documents') },
        ]}
        change={documents => chooseAbout({ documents })}
      />
      {counts && (
        <ChoiceField<typeof about.scope>
          label={t('scope')}
          value={about.scope}
          options={[
            { value: 'all', label: t('scope-all', { count: counts.all }) },
            { value: 'filter', label: t('scope-filter', { count: counts.filtered }) },
          ]}
          change={scope => chooseAbout({ scope })}
        />
      )}
    </>
  )
}

interface ChoicesProps {
  readonly choice: Choice
  choose(changes: Partial<Choice>): void
}

/** The format, what it does not hold, and what can be chosen for it alone. */
function FormatChoices({
  choice,
  offered,
  choose,
}: ChoicesProps & Pick<ReturnType<typeof useExportChoice>, 'offered'>) {
  const { t } = useTranslation('exporting')
  const can = (wanted: FormatChoice) => choicesOf(formatOf(choice)).includes(wanted)
  return (
    <>
      <SelectField
        label={t('format')}
        value={choice.format}
        options={offered.map(value => ({ value, label: t(value) }))}
        change={format => choose({ format })}
      />
      <Losses format={choice.format} />
      {can('group') && (
        <SelectField
          label={t('group')}
          value={choice.groupBy}
          options={[
            { value: 'theme', label: t('group-theme') },
            { value: 'document-order', label: t('group-document') },
            { value: 'party', label: t('group-party') },
            { value: 'paper', label: t('group-paper') },
            { value: 'turn', label: t('group-turn') },
            { value: 'status', label: t('group-status') },
          ]}
          change={groupBy => choose({ groupBy })}
        />
      )}
      {can('rows') && (
        <ChoiceField
          label={t('rows')}
          value={choice.rows}
          options={[
            { value: 'annotations', label: t('rows-annotations') },
            { value: 'turns', label: t('rows-turns') },
          ]}
          change={rows => choose({ rows })}
        />
      )}
      {can('separator') && (
        <ChoiceField
          label={t('separator')}
          value={choice.separator}
          options={[
            { value: 'semicolon', label: t('separator-semicolon') },
            { value: 'comma', label: t('separator-comma') },
          ]}
          change={separator => choose({ separator })}
        />
      )}
      {can('byte-order-mark') && (
        <CheckField
          label={t('byte-order-mark')}
          checked={choice.byteOrderMark}
          change={byteOrderMark => choose({ byteOrderMark })}
        />
      )}
      {can('raw-cells') && (
        <CheckField
          label={t('raw-cells')}
          checked={choice.rawCells}
          change={rawCells => choose({ rawCells })}
        />
      )}
    </>
  )
}

/** How papers are cited and passages quoted, and what stands with them. */
function CitationChoices({ choice, choose, setup }: ChoicesProps & { readonly setup: ExportSetup | null }) {
  const { t } = useTranslation('exporting')
  const language = useLanguage()
  return (
    <>
      {setup && (
        <SelectField
          label={t('style')}
          value={choice.citationStyle}
          options={setup.styles.map(({ id, name }) => ({ value: id, label: name[language] }))}
          change={citationStyle => choose({ citationStyle })}
        />
      )}
      {setup?.broken.map(({ file, reason }) => (
        <p key={file} className={style['whose']}>
          {t('broken-style', { file, reason })}
        </p>
      ))}
      <fieldset className={style['holds']}>
        <legend className={style['legend']}>{t('holds')}</legend>
        <CheckField label={t('place')} checked={choice.place} change={place => choose({ place })} />
        {choicesOf(formatOf(choice)).includes('question') && (
          <CheckField
            label={t('question')}
            checked={choice.question}
            change={question => choose({ question })}
          />
        )}
        <CheckField label={t('notes')} checked={choice.notes} change={notes => choose({ notes })} />
        <CheckField label={t('replies')} checked={choice.replies} change={replies => choose({ replies })} />
      </fieldset>
      <ChoiceField
        label={t('marks')}
        value={choice.marks}
        options={[
          { value: 'left-out', label: t('marks-left-out') },
          { value: 'bracketed', label: t('marks-bracketed') },
        ]}
        change={marks => choose({ marks })}
      />
    </>
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

/** Whether a format is a Word file, which a template can give its looks. */
function isWord({ format }: Pick<Choice, 'format'>): boolean {
  return format === 'word' || format === 'word-paper'
}

function formatOf({ format }: Pick<Choice, 'format'>): ExportFormat {
  return exportFormats[format]
}
