import { useTranslation } from 'react-i18next'
import type { Failure } from '../../src-core/contract/errors'
import type { FieldFault } from '../../src-core/contract/field-fault'
import { useLanguage } from '../i18n/use-language'

/** Puts why something failed into words of the window's language. */
export function useFailureWords(): (failure: Failure) => string {
  const { t } = useTranslation('errors')
  const faultWords = useFaultWords()
  return ({ code, message, fields }) => {
    const [fault] = fields ?? []
    return fault ? faultWords(fault) : t(code, { message })
  }
}

/** Puts what is wrong with one field into words, to stand at that field. */
function useFaultWords(): (fault: FieldFault) => string {
  const { t } = useTranslation('errors')
  const language = useLanguage()
  return ({ rule, limit = 0 }) =>
    t(`field-${rule}`, { count: limit, limit: new Intl.NumberFormat(language).format(limit) })
}
