const DIGIT = /^(?:Digit|Numpad)(\d)$/

/** The digit of a number key, with or without Shift, on any keyboard; null for another key. */
export function themeNumber(event: Pick<KeyboardEvent, 'code' | 'key'>): number | null {
  if (/^\d$/.test(event.key)) return Number(event.key)
  const digit = DIGIT.exec(event.code)?.[1]
  return digit === undefined ? null : Number(digit)
}
