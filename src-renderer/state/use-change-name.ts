import { useTranslation } from 'react-i18next'
import type { ChangeLabel } from '../../src-core/contract/state'

/** No more of a name than fits on a button's hint, in characters. */
const LONGEST = 60

/** Puts the name of a change into words, as after “Undo:”. */
export function useChangeName(): (label: ChangeLabel) => string {
  const { t } = useTranslation('history')
  return ({ key, count, name }) =>
    t(key, { count, name: name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name })
}
