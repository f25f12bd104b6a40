/** Hears of every run of at least so many characters without white space, and where it begins; UTF-16 units and offsets. */
export function eachRun(text: string, hear: (run: string, start: number) => void, least = 1): void {
  let start = -1
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = isWhiteSpace(text.charCodeAt(at))
    if (!isSpace && start < 0) start = at
    if (!isSpace || start < 0) continue
    if (at - start >= least) hear(text.slice(start, at), start)
    start = -1
  }
  if (start >= 0 && text.length - start >= least) hear(text.slice(start), start)
}

/** Whether `\s` matches a UTF-16 unit. */
export function isWhiteSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)))
}
