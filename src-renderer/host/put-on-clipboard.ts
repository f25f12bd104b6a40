import type { Failure } from '../../src-core/contract/errors'

/** What is copied: plain text, and formatted text for the programs that take it. */
interface Copied {
  readonly text: string
  readonly html?: string
  /** As a PNG, for programs that take a picture. */
  readonly picture?: Blob
}

/** What became of it, as a notice says it. */
type Outcome = { readonly kind: 'copied' } | { readonly kind: 'error'; readonly failure: Failure }

/** Puts text on the clipboard, formatted beside plain; answers what to tell the user. */
export async function putOnClipboard({ text, html, picture }: Copied): Promise<Outcome> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else {
      const formats = { 'text/plain': text, 'text/html': html, ...(picture && { 'image/png': picture }) }
      await navigator.clipboard.write([new ClipboardItem(formats)])
    }
    return { kind: 'copied' }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'error', failure: { code: 'not-available', message } }
  }
}
