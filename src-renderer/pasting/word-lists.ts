import type { Losses } from './losses'

/** How Word marks a paragraph of a list: `mso-list:l0 level2 lfo1`. */
const IN_LIST = /mso-list:\s*(\S+)\s+level(\d)/i
const LABEL = /mso-list:\s*ignore/i
const NUMBERED = /^\(?(\d+|[a-z]{1,5})[.)°]/i

/** Makes lists of what Word pastes as paragraphs with a bullet or number typed before them; headings keep their number as words. */
export function listWordParagraphs(page: Document, losses: Losses): void {
  for (const heading of page.body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')) {
    const label = IN_LIST.test(heading.getAttribute('style') ?? '') ? takeLabel(heading) : ''
    if (label !== '') heading.prepend(`${label} `)
  }
  /** The lists that are open, outermost first. */
  let open: HTMLElement[] = []
  let last: Element | null = null
  let name = ''
  for (const paragraph of page.body.querySelectorAll<HTMLElement>('p')) {
    const [, list = '', depth] = IN_LIST.exec(paragraph.getAttribute('style') ?? '') ?? []
    const level = Number(depth ?? 0)
    if (level === 0) continue
    const label = takeLabel(paragraph)
    const isNew = last === null || paragraph.previousElementSibling !== last || (level === 1 && list !== name)
    if (isNew) open = []
    if (isNew || level === 1) name = list
    open = open.slice(0, level)
    while (open.length < level) open.push(begin(page, paragraph, open.at(-1), label, losses))
    const item = page.createElement('li')
    item.append(...paragraph.childNodes)
    open.at(-1)?.append(item)
    paragraph.remove()
    last = open[0] ?? null
  }
  for (const list of page.body.querySelectorAll('ol[type]'))
    if (/^[ai]$/i.test(list.getAttribute('type') ?? '')) losses.lettered++
}

/** Begins a list in the last item of the one around it, or before its first paragraph. */
function begin(
  page: Document,
  first: HTMLElement,
  around: HTMLElement | undefined,
  label: string,
  losses: Losses,
): HTMLElement {
  const number = NUMBERED.exec(label)?.[1]
  const list = page.createElement(number === undefined ? 'ul' : 'ol')
  if (number !== undefined && /^\d+$/.test(number)) list.setAttribute('start', number)
  else if (number !== undefined) losses.lettered++
  if (!around) first.before(list)
  else {
    const item = around.lastElementChild ?? around.appendChild(page.createElement('li'))
    item.append(list)
  }
  return list
}

/** Takes the bullet or number out of a paragraph and answers it. */
function takeLabel(paragraph: HTMLElement): string {
  const label = [...paragraph.querySelectorAll('span')].find(span =>
    LABEL.test(span.getAttribute('style') ?? ''),
  )
  label?.remove()
  return label?.textContent?.trim() ?? ''
}
