/** What a style says of words, and the element that says the same; styles are read as words, since the window applies none of a page. */
const SAID: readonly (readonly [pattern: RegExp, element: string])[] = [
  [/(?:^|;)\s*font-weight\s*:\s*(?:bold(?:er)?|[6-9]00)\b/i, 'strong'],
  [/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)\b/i, 'em'],
  [/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i, 's'],
]
const PLAIN_WEIGHT = /(?:^|;)\s*font-weight\s*:\s*(?:normal|lighter|[1-5]00)\b/i
const PLAIN_SLANT = /(?:^|;)\s*font-style\s*:\s*normal\b/i

/**
 * Makes words bold, slanted and struck where only a style says so, as web pages and Google Docs write them, and takes off what a
 * style denies: Google Docs puts everything that is copied into a `<b>` that is not bold.
 */
export function styleWords(page: Document): void {
  for (const element of page.querySelectorAll('b[style], strong[style]'))
    if (PLAIN_WEIGHT.test(styleOf(element))) element.replaceWith(...element.childNodes)
  for (const element of page.querySelectorAll('i[style], em[style]'))
    if (PLAIN_SLANT.test(styleOf(element))) element.replaceWith(...element.childNodes)
  for (const element of page.querySelectorAll('span[style], font[style]'))
    for (const [pattern, name] of SAID) {
      if (!pattern.test(styleOf(element))) continue
      const said = page.createElement(name)
      said.append(...element.childNodes)
      element.append(said)
    }
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? ''
}
