/** How Word marks a paragraph of a list: `mso-list:l0 level2 lfo1`. */
const IN_LIST = /mso-list:\s*\S+\s+level(\d)/i
const LABEL = /mso-list:\s*ignore/i
const NUMBERED = /^\(?(\d+|[a-z]{1,4})[.)]/i

/** Makes lists of what Word pastes as paragraphs with a bullet or number typed before them. */
export function listWordParagraphs(page: Document): void {
  const paragraphs = [...page.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]
  /** The lists that are open, outermost first. */
  let open: HTMLElement[] = []
  let last: Element | null = null
  for (const paragraph of paragraphs) {
    const level = Number(IN_LIST.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0)
    if (level === 0) continue
    if (last === null || paragraph.previousElementSibling !== last) open = []
    open = open.slice(0, level)
    const label = takeLabel(paragraph)
    while (open.length < level) open.push(begin(page, paragraph, open.at(-1), label))
    const item = page.createElement('li')
    item.append(...paragraph.childNodes)
    open.at(-1)?.append(item)
    paragraph.remove()
    last = open[0] ?? null
  }
}

/** Begins a list in the last item of the one around it, or before its first paragraph. */
function begin(
  page: Document,
  first: HTMLElement,
  around: HTMLElement | undefined,
  label: string,
): HTMLElement {
  const number = NUMBERED.exec(label)?.[1]
  const list = page.createElement(number === undefined ? 'ul' : 'ol')
  if (number !== undefined && /^\d+$/.test(number)) list.setAttribute('start', number)
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
