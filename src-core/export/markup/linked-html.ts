import { escapeHtml } from './quoted-html'

/** HTML as a link that opens the app where its words come from; as it is where nothing leads back. */
export function linkedHtml(html: string, link: string | null): string {
  return link === null ? html : `<a href="${escapeHtml(link)}">${html}</a>`
}
