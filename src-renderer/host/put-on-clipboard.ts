import type { Failure } from '../../src-core/contract/errors'

/** What is copied: plain text, and formatted text for the programs that take it. */
interface Copied {
  readonly text: string
  readonly html?: string
}

/** What became of it, as a notice says it. */
type Outcome = { readonly kind: 'copied' } | { readonly kind: 'error'; readonly failure: Failure }

/** Puts text on the clipboard, formatted beside plain; answers what to tell the user. */
export async function putOnClipboard({ text, html }: Copied): Promise<Outcome> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })])
    return { kind: 'copied' }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'error', failure: { code: 'not-available', message } }
  }
}
