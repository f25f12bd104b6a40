import type { StructuredDocument } from '../../src-core/document/model'
import { copiedRegion } from '../../src-core/export/regions/copied-region'
import type { Region } from '../../src-core/regions/region'
import { putOnClipboard } from '../host/put-on-clipboard'
import { languageNow } from '../i18n/use-language'
import { call, notify } from '../state/actions'
import { pictureOf } from './region-pictures'

/**
 * Copies a region with its citation, in the style of the project’s exports, and with its picture where its page was drawn; where
 * it was not, that is said.
 */
export async function copyRegion(document: StructuredDocument, region: Region): Promise<void> {
  const style = await call('citation.style', {})
  if (!style) return
  const canvas = pictureOf(region)
  const picture = canvas && (await new Promise<Blob | null>(made => canvas.toBlob(made, 'image/png')))
  const address = picture && canvas ? canvas.toDataURL('image/png') : null
  const { text, html } = copiedRegion(document, region, { language: languageNow(), style, picture: address })
  const outcome = await putOnClipboard({ text, html, ...(picture && { picture }) })
  notify(outcome.kind === 'copied' && !picture ? { ...outcome, withoutPicture: true } : outcome)
}
