import { useTranslation } from 'react-i18next'
import type { FileProblem } from '../../src-core/contract/state'
import { showDialog } from '../state/actions'
import { Button } from '../ui/button'
import style from './damage-report.module.css'

/** What was wrong with files: what was saved of each, where the old one is kept, and what to do. */
export function DamageReport({ problems }: { readonly problems: readonly FileProblem[] }) {
  const { t } = useTranslation('keeping')
  return (
    <details>
      <summary>{t('damage', { count: problems.length })}</summary>
      <ul className={style['problems']}>
        {problems.map(problem => (
          <li key={`${problem.kind} ${problem.file}`}>
            <Problem problem={problem} />
          </li>
        ))}
      </ul>
      <Button onPress={() => showDialog('keeping')}>{t('damage-look')}</Button>
    </details>
  )
}

function Problem({ problem }: { readonly problem: FileProblem }) {
  const { t } = useTranslation('keeping')
  const { kind, found, lost, file, kept, reason } = problem
  return (
    <>
      <p>{t(`damage-${kind}`)}</p>
      {(kind === 'damaged' || kind === 'missing') && <p>{t('damage-found', { count: found })}</p>}
      {lost > 0 && <p>{t('damage-lost', { count: lost })}</p>}
      {kept !== null && <p>{t('damage-kept', { name: kept })}</p>}
      <p>{t(`damage-do-${kind}`)}</p>
      <p className={style['where']}>
        <code>{file}</code>
      </p>
      {reason !== '' && (
        <details className={style['where']}>
          <summary>{t('damage-technical')}</summary>
          <span lang="en">{reason}</span>
        </details>
      )}
    </>
  )
}
