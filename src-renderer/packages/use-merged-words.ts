import { useTranslation } from 'react-i18next'
import type { CallOutput } from '../../src-core/contract/calls'
import { useCountedWords } from './use-counted-words'

/** Says what came of a package of somebody. */
export function useMergedWords(): (name: string, merged: CallOutput<'package.merge'>) => string {
  const { t } = useTranslation('packages')
  const counted = useCountedWords()
  return (name, { records, papers, unplaced }) => {
    const what = counted({ ...records, paper: papers })
    const waiting = unplaced > 0 ? [t('merged-unplaced', { count: unplaced })] : []
    return [what === '' ? t('merged-nothing', { name }) : t('merged', { name, what }), ...waiting].join(' ')
  }
}
