import type { Losses } from './losses'

/** What is no text of a page: nobody misses it. */
const MACHINERY = 'script, style, noscript, template, meta, link, title, col, colgroup, map'
/** What a page shows that is no text either. */
const EMBEDDED = 'iframe, frame, object, embed, video, audio, canvas, input, select, textarea, button, math'
/** The greatest width and height of a picture that counts readers or stands for a word, in CSS pixels. */
const SMALL = 24

/** Takes out what cannot be written and counts what one would miss. */
export function leaveOut(page: Document, losses: Losses): void {
  for (const element of page.body.querySelectorAll(MACHINERY)) element.remove()
  for (const picture of page.body.querySelectorAll('img, svg')) {
    if (isShown(picture)) losses.pictures++
    picture.remove()
  }
  for (const element of page.body.querySelectorAll(EMBEDDED)) {
    if (!element.isConnected) continue
    losses.embedded++
    element.remove()
  }
}

function isShown(picture: Element): boolean {
  if (picture.getAttribute('aria-hidden') === 'true') return false
  const [width, height] = ['width', 'height'].map(side => Number.parseFloat(picture.getAttribute(side) ?? ''))
  return !((width ?? Number.NaN) <= SMALL || (height ?? Number.NaN) <= SMALL)
}
