import { type HtmlElement, htmlElements, htmlText } from './html-tree'

/** A picture smaller than this in both directions is an icon, in CSS pixels. */
const ICON = 32

/** What a page says of a picture; null where the element is none, or one that only adorns the page. */
export function pictureWords(element: HtmlElement): string | null {
  const { name, attributes } = element
  if (name === 'svg' && attributes['role'] === 'img') {
    const title = htmlElements(element).find(part => part.name === 'title')
    return attributes['aria-label'] ?? (title ? htmlText(title) : '')
  }
  if (name !== 'img' || /^(?:none|presentation)$/.test(attributes['role'] ?? '')) return null
  const { alt } = attributes
  if (alt !== undefined && alt.trim() === '') return null
  const [width, height] = [attributes['width'], attributes['height']].map(size =>
    Number.parseInt(size ?? '', 10),
  )
  const isIcon = (width ?? Number.NaN) < ICON && !((height ?? Number.NaN) >= ICON)
  return isIcon ? null : (alt ?? '')
}
