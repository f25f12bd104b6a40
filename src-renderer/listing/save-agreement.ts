import type { CallInput } from '../../src-core/contract/calls'
import { languageNow } from '../i18n/use-language'
import { call } from '../state/actions'
import { saveFile } from './save-file'

/** Saves how far two analysts agree where the user says. */
export async function saveAgreement(
  analysts: CallInput<'agreement.render'>['analysts'],
  unit: CallInput<'agreement.render'>['unit'],
  format: CallInput<'agreement.render'>['format'],
): Promise<void> {
  const request = { analysts, unit, format, language: languageNow() }
  await saveFile(
    () => call('agreement.save', request),
    () => call('agreement.render', request),
  )
}
