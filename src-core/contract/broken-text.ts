/** Half of a character that UTF-16 writes in two units: no file and no other program can hold it. */
const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * Where a value of plain data holds text with half a character, as a path such as `note.content.0.text`; null where all
 * its text is whole. Names of properties count as text.
 */
export function findBrokenText(value: unknown): string | null {
  const seen = new Set<unknown>()
  const left: { readonly at: string; readonly value: unknown }[] = [{ at: '', value }]
  for (let next = left.pop(); next; next = left.pop()) {
    if (typeof next.value === 'string' && LONE_SURROGATE.test(next.value)) return next.at
    if (typeof next.value !== 'object' || next.value === null || seen.has(next.value)) continue
    if (ArrayBuffer.isView(next.value)) continue
    seen.add(next.value)
    for (const [name, held] of Object.entries(next.value)) {
      const at = next.at === '' ? name : `${next.at}.${name}`
      if (LONE_SURROGATE.test(name)) return next.at
      left.push({ at, value: held })
    }
  }
  return null
}
