import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MEASURED } from '../../src-core/suggesting/spoken/measured'
import { showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { useThemeTree } from '../state/use-theme-order'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ChoiceField, SelectField } from '../ui/field'
import { Progress } from '../ui/progress'
import { type Looking, lookFor, useSought } from './sought'
import style from './suggesting.module.css'
import { SuggestionList } from './suggestion-list'
import { useSuggestions } from './use-suggestions'

const UNITS = ['sentence', 'paragraph', 'turn'] as const
const BUILT_IN = ['promises', 'refusals', 'amounts', 'laws'] as const

/** Passages that may be marked: chosen what to look for, and marked or turned down one by one or all at once. */
export function SuggestionsDialog() {
  const { t } = useTranslation('suggesting')
  const sought = useSought()
  const themes = useThemeTree()
  const hasPaper = useApp(state => state.document !== null)
  if (themes.length === 0)
    return (
      <Dialog title={t('title')} wide close={() => showDialog(null)}>
        <div className={style['empty']}>
          <p>{t('no-themes')}</p>
          <Button look="primary" onPress={() => showDialog('themes')}>
            {t('make-theme')}
          </Button>
        </div>
      </Dialog>
    )
  const { by, theme, unit, isAll } = sought
  const names = themes.map(({ theme: { id, name }, depth }) => ({
    value: id,
    label: `${'– '.repeat(depth)}${name}`,
  }))
  return (
    <Dialog title={t('title')} wide close={() => showDialog(null)}>
      <div className={style['suggestions']}>
        <div className={style['choices']}>
          <SelectField
            label={t('look-for')}
            value={by}
            options={[
              ...BUILT_IN.map(name => ({ value: `builtIn:${name}`, label: t(name) })),
              ...names.map(({ value, label }) => ({
                value: `theme:${value}`,
                label: t('terms-of', { name: label.replace(/^(– )+/, '') }),
              })),
            ]}
            change={value => lookFor({ by: value })}
          />
          {by.startsWith('builtIn:') && (
            <SelectField
              label={t('mark-with')}
              value={theme}
              options={names}
              change={value => lookFor({ theme: value })}
            />
          )}
          {hasPaper && (
            <ChoiceField<'this' | 'all'>
              label={t('where')}
              value={isAll ? 'all' : 'this'}
              options={[
                { value: 'this', label: t('this-paper') },
                { value: 'all', label: t('all-papers') },
              ]}
              change={value => lookFor({ isAll: value === 'all' })}
            />
          )}
          <ChoiceField<Looking['unit']>
            label={t('unit')}
            value={unit}
            options={UNITS.map(value => ({ value, label: t(value) }))}
            change={value => lookFor({ unit: value })}
          />
        </div>
        <Results key={JSON.stringify(sought)} sought={sought} />
      </div>
    </Dialog>
  )
}

function Results({ sought }: { readonly sought: Looking }) {
  const { t } = useTranslation('suggesting')
  const [isSure, setSure] = useState<'accept' | 'reject' | null>(null)
  const readOnly = useApp(state => state.project.readOnly !== null)
  const { found, progress, stop, again, accept, reject, restore } = useSuggestions(sought)
  if (!found)
    return (
      <div className={style['waiting']}>
        <p role="status">{progress ? t('looking', { title: progress.label }) : t('looking-now')}</p>
        {progress && <Progress label={t('looking-now')} part={progress.done / progress.total} />}
        <Button onPress={stop}>{t('stop')}</Button>
      </div>
    )
  const { suggestions, total, papers, marked, rejected, stopped, unindexed } = found
  const all = suggestions.length
  const doAll = () => {
    const act = isSure === 'accept' ? accept : reject
    setSure(null)
    void act(suggestions)
  }
  return (
    <>
      <div className={style['told']}>
        <p role="status">
          {t('found', { count: total })}
          {total > 0 && papers > 1 && ` ${t('in-papers', { count: papers })}`}
          {total > all && ` ${t('first-of', { count: all })}`}
          {marked > 0 && ` · ${t('marked', { count: marked })}`}
          {rejected > 0 && ` · ${t('rejected', { count: rejected })}`}
        </p>
        {rejected > 0 && !readOnly && (
          <Button look="plain" onPress={() => void restore()}>
            {t('restore')}
          </Button>
        )}
        {stopped && (
          <>
            <p>{t('stopped')}</p>
            <Button onPress={again}>{t('again')}</Button>
          </>
        )}
      </div>
      {unindexed && <p className={style['quiet']}>{t('unindexed')}</p>}
      {sought.by.startsWith('builtIn:') && <HowSure by={sought.by} />}
      {all === 0 ? (
        <p className={style['empty']}>{sought.by.startsWith('theme:') ? t('none-terms') : t('none')}</p>
      ) : (
        <SuggestionList
          suggestions={suggestions}
          accept={accept}
          reject={reject}
          isFixed={readOnly}
          isOfAll={sought.isAll}
        />
      )}
      {all > 0 && (
        <div className={style['buttons']}>
          <p className={style['quiet']}>{t('keys')}</p>
          {isSure ? (
            <>
              <p role="status">{t(isSure === 'accept' ? 'sure-accept' : 'sure-reject', { count: all })}</p>
              <Button onPress={() => setSure(null)}>{t('no')}</Button>
              <Button look="primary" onPress={doAll}>
                {t('yes')}
              </Button>
            </>
          ) : (
            <>
              <Button isDisabled={readOnly} onPress={() => setSure('reject')}>
                {t('reject-all')}
              </Button>
              <Button look="primary" isDisabled={readOnly} onPress={() => setSure('accept')}>
                {t('accept-all')}
              </Button>
            </>
          )}
        </div>
      )}
    </>
  )
}

/** What is known of how right such suggestions are. */
function HowSure({ by }: { readonly by: string }) {
  const { t } = useTranslation('suggesting')
  const name = by.replace(/^builtIn:/, '')
  const measure = name === 'promises' || name === 'refusals' ? MEASURED[name] : null
  return (
    <p className={style['quiet']}>
      {t('how-sure')}
      {measure && ` ${t('measured', { ...measure })}`}
    </p>
  )
}
