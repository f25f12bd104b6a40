const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'

const IS_RAISED = /(?:^|;)\s*vertical-align\s*:\s*super\b/i
const IS_LOWERED = /(?:^|;)\s*vertical-align\s*:\s*sub\b/i

/** Writes raised and lowered digits as the characters for them, since `m²` and `CO₂` say something else than `m2` and `CO2`. */
export function raiseDigits(page: Document): void {
  for (const element of page.body.querySelectorAll<HTMLElement>('sup, sub, span[style]')) {
    const style = element.getAttribute('style') ?? ''
    if (element.matches('sup:not([data-footnote])') || IS_RAISED.test(style)) write(element, RAISED)
    else if (element.matches('sub') || IS_LOWERED.test(style)) write(element, LOWERED)
  }
}

function write(element: HTMLElement, digits: string): void {
  const text = (element.textContent ?? '').trim()
  if (!/^\d{1,4}$/.test(text)) return
  element.replaceWith([...text].map(digit => digits[Number(digit)]).join(''))
}
