import type { CallInput } from '../../src-core/contract/calls'
import { saveFile } from '../host/save-file'
import { languageNow } from '../i18n/use-language'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'
import { today } from './today'

/** Saves the register where the user says. */
export async function saveRegister(format: CallInput<'commitment.render'>['format']): Promise<void> {
  const request = { format, language: languageNow(), today: today() }
  const saved = await saveFile(
    useApp.getState().start,
    () => call('commitment.save', request),
    () => call('commitment.render', request),
  )
  if (!saved) return
  const { name, count, leftOut } = saved
  notify({ kind: 'register-saved', name, count, leftOut })
}
