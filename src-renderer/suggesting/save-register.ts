import type { CallInput } from '../../src-core/contract/calls'
import { bytesOf } from '../host/bytes-of'
import { download } from '../host/download'
import { languageNow } from '../i18n/use-language'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'
import { today } from './today'

/** Saves the register where the user says: in the system’s dialog, or as the browser does. */
export async function saveRegister(format: CallInput<'commitment.render'>['format']): Promise<void> {
  const request = { format, language: languageNow(), today: today() }
  if (useApp.getState().start?.abilities.saveDialog) {
    const saved = await call('commitment.save', request)
    if (saved) notify({ kind: 'register-saved', ...saved })
    return
  }
  const rendered = await call('commitment.render', request)
  if (!rendered) return
  const { name, mediaType, content, count, leftOut } = rendered
  download(name, new Blob(['text' in content ? content.text : bytesOf(content.base64)], { type: mediaType }))
  notify({ kind: 'register-saved', name, count, leftOut })
}
