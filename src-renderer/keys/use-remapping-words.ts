import { useTranslation } from 'react-i18next'
import { useApp } from '../state/store'
import { showShortcut } from '../ui/key-name'
import { keysOf } from './bound-keys'
import type { KeyRow } from './key-row'
import type { Remapping } from './remapping'

/** Says how far a remapping is; `nameOf` gives a line's name. */
export function useRemappingWords(
  rows: readonly KeyRow[],
  nameOf: (row: KeyRow) => string,
): (remapping: Remapping) => string {
  const { t } = useTranslation('keys')
  const own = useApp(state => state.preferences.keys)
  const list = (keys: readonly string[]) => keys.map(showShortcut).join(', ')
  return remapping => {
    if (remapping.stage === 'none') return ''
    if (remapping.stage === 'all-reset') return t('all-reset')
    const row = rows.find(({ run }) => run === remapping.run)
    if (!row) return ''
    const name = nameOf(row)
    if (remapping.stage === 'ask')
      return t('taken', { name, keys: list(remapping.keys), other: remapping.by.map(nameOf).join(', ') })
    if (remapping.stage === 'press') {
      const { before } = remapping
      if (before?.kind === 'fixed') return t('fixed', { keys: list([before.keys]), other: nameOf(before.by) })
      if (before?.kind === 'refused') return t(`refused-${before.why}`, { keys: list([before.keys]) })
      return t('press', { name })
    }
    const keys = keysOf(row, own)
    if (remapping.outcome === 'kept') return t('kept', { name, keys: list(keys) || t('none') })
    return keys.length === 0 ? t('cleared', { name }) : t('changed', { name, keys: list(keys) })
  }
}
