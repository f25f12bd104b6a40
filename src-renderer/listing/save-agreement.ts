import type { CallInput } from '../../src-core/contract/calls'
import { bytesOf } from '../host/bytes-of'
import { download } from '../host/download'
import { languageNow } from '../i18n/use-language'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'

/** Saves how far two analysts agree where the user says: in the system’s dialog, or as the browser does. */
export async function saveAgreement(
  analysts: CallInput<'agreement.render'>['analysts'],
  unit: CallInput<'agreement.render'>['unit'],
  format: CallInput<'agreement.render'>['format'],
): Promise<void> {
  const request = { analysts, unit, format, language: languageNow() }
  if (useApp.getState().start?.abilities.saveDialog) {
    const saved = await call('agreement.save', request)
    if (saved) notify({ kind: 'source-saved', name: saved.name, place: null })
    return
  }
  const rendered = await call('agreement.render', request)
  if (!rendered) return
  const { name, mediaType, content } = rendered
  download(name, new Blob([bytesOf(content.base64)], { type: mediaType }))
  notify({ kind: 'source-saved', name, place: null })
}
