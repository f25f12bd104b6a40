/** One or two letters to tell a person by: of the first and the last word of the name. */
export function initials(name: string): string {
  const words = name.split(/[\s.@_-]+/u).filter(word => /^\p{L}/u.test(word))
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    word => [...(word ?? '')][0] ?? '',
  )
  return letters.join('').toUpperCase() || [...name][0]?.toUpperCase() || '?'
}
