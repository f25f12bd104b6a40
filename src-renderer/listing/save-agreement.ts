import type { CallInput } from '../../src-core/contract/calls'
import { saveFile } from '../host/save-file'
import { languageNow } from '../i18n/use-language'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'

/** Saves how far two analysts agree where the user says. */
export async function saveAgreement(
  analysts: CallInput<'agreement.render'>['analysts'],
  unit: CallInput<'agreement.render'>['unit'],
  format: CallInput<'agreement.render'>['format'],
): Promise<void> {
  const request = { analysts, unit, format, language: languageNow() }
  const saved = await saveFile(
    useApp.getState().start,
    () => call('agreement.save', request),
    () => call('agreement.render', request),
  )
  if (saved) notify({ kind: 'source-saved', name: saved.name, place: null })
}
