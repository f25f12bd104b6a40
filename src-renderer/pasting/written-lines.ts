const BLOCK = /^(?:P|DIV|H[1-6]|UL|OL|TABLE|BLOCKQUOTE|PRE|SECTION|ARTICLE)$/

/** Keeps the lines of preformatted text, and drops those that only make room: empty paragraphs and breaks between blocks. */
export function keepLines(page: Document): void {
  for (const block of page.body.querySelectorAll('pre')) breakLines(block)
  for (const line of page.body.querySelectorAll('br')) {
    const { previousElementSibling: before, nextElementSibling: after, parentElement: around } = line
    if (around?.closest('p, li, td, th, pre, h1, h2, h3, h4, h5, h6')) continue
    if (isBlock(before) || isBlock(after)) line.remove()
  }
  for (const paragraph of page.body.querySelectorAll('p')) {
    if (paragraph.closest('td, th, li') || paragraph.querySelector('br, [data-footnote]')) continue
    if ((paragraph.textContent ?? '').trim() === '') paragraph.remove()
  }
}

function isBlock(element: Element | null): boolean {
  return element !== null && BLOCK.test(element.tagName)
}

function breakLines(block: HTMLElement): void {
  const page = block.ownerDocument
  const texts = page.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) found.push(node)
  for (const text of found) {
    const lines = text.data.replace(/\r\n?/g, '\n').split('\n')
    const parts = lines.flatMap((line, at) => [
      ...(at === 0 ? [] : [page.createElement('br')]),
      // Spaces that line words up are none that a paragraph would keep.
      line.replace(/ {2,}/g, spaces => '\u00a0'.repeat(spaces.length)),
    ])
    text.replaceWith(...parts)
  }
}
