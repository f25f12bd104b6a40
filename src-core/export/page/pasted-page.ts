import { escapeHtml } from '../markup/quoted-html'
import { layOutPage } from './lay-out-page'
import { htmlParts, pastedLook } from './page-html'
import type { PageSource } from './page-source'

/** A page of the notebook as formatted text for other programs: sources in brackets behind the words. */
export function renderPastedPage(page: PageSource): string {
  const { parts } = layOutPage(page)
  const title = `<h1 dir="auto">${escapeHtml(page.title)}</h1>`
  return `${title}\n${htmlParts(parts, pastedLook(page.language))}`
}
