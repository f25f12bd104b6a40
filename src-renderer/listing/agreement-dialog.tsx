import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallOutput } from '../../src-core/contract/calls'
import type { CodedUnit } from '../../src-core/query/compare-coding'
import { call, showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { useTeam } from '../team/team-state'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ChoiceField, SelectField } from '../ui/field'
import style from './agreement.module.css'
import { AgreementTable } from './agreement-table'
import { saveAgreement } from './save-agreement'

const UNITS = ['paragraph', 'turn'] as const satisfies readonly CodedUnit[]

/** How far two analysts who coded the same papers agree, theme by theme. */
export function AgreementDialog() {
  const { t } = useTranslation('listing')
  const analysts = useApp(state => state.project.analysts)
  const isBlind = useTeam(state => state.layers.blind)
  return (
    <Dialog title={t('agreement')} wide close={() => showDialog(null)}>
      {isBlind ? (
        <p>{t('agreement-blind')}</p>
      ) : analysts.length < 2 ? (
        <p>{t('agreement-alone')}</p>
      ) : (
        <Compared />
      )}
    </Dialog>
  )
}

function Compared() {
  const { t } = useTranslation('listing')
  const { analyst, analysts } = useApp(state => state.project)
  const [first, setFirst] = useState(analyst.id)
  const [second, setSecond] = useState(analysts.find(({ id }) => id !== analyst.id)?.id ?? '')
  const [unit, setUnit] = useState<CodedUnit>('paragraph')
  const compared = useCompared(first, second, unit)
  const options = analysts.map(({ id, name }) => ({ value: id, label: name }))
  const nameOf = (id: string) => analysts.find(one => one.id === id)?.name ?? id
  return (
    <div className={style['agreement']}>
      <div className={style['choices']}>
        <SelectField label={t('agreement-first')} value={first} options={options} change={setFirst} />
        <SelectField label={t('agreement-second')} value={second} options={options} change={setSecond} />
        <ChoiceField<CodedUnit>
          label={t('agreement-unit')}
          value={unit}
          options={UNITS.map(value => ({ value, label: t(`agreement-unit-${value}`) }))}
          change={setUnit}
        />
      </div>
      <p role="status" className={style['quiet']}>
        {first === second
          ? t('agreement-same')
          : compared === 'failed'
            ? t('agreement-failed')
            : compared === 'reading'
              ? t('agreement-reading')
              : compared.papers === 0
                ? t('agreement-no-papers', { count: compared.ofOne })
                : [
                    t('agreement-papers', { count: compared.papers }),
                    t(`agreement-units-${unit}`, { count: compared.units }),
                    ...(compared.ofOne > 0 ? [t('agreement-of-one', { count: compared.ofOne })] : []),
                  ].join(' ')}
      </p>
      {first !== second && typeof compared === 'object' && compared.papers > 0 && (
        <>
          <AgreementTable
            compared={compared}
            names={[nameOf(first), nameOf(second)]}
            analysts={[first, second]}
          />
          <p className={style['quiet']}>{t('agreement-means')}</p>
          <div className={style['buttons']}>
            <Button onPress={() => void saveAgreement([first, second], unit, 'xlsx')}>
              {t('agreement-xlsx')}
            </Button>
            <Button onPress={() => void saveAgreement([first, second], unit, 'csv')}>
              {t('agreement-csv')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

type Comparison = CallOutput<'agreement.compare'> | 'reading' | 'failed'

/** What came of the comparison; why it failed is told as of every call. */
function useCompared(first: string, second: string, unit: CodedUnit): Comparison {
  const [compared, setCompared] = useState<Comparison>('reading')
  useEffect(() => {
    let isCurrent = true
    setCompared('reading')
    if (first === second) return undefined
    void call('agreement.compare', { analysts: [first, second], unit }).then(answer => {
      if (isCurrent) setCompared(answer ?? 'failed')
    })
    return () => {
      isCurrent = false
    }
  }, [first, second, unit])
  return compared
}
