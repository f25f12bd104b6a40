const COMMON: Readonly<Record<string, RegExp>> = {
  nl: /\b(?:de|het|een|van|en|dat|niet|voor|zijn|met|wordt|ook|aan)\b/gi,
  en: /\b(?:the|of|and|to|that|is|for|with|which|has|by|was|not)\b/gi,
  de: /\b(?:der|die|das|und|den|von|nicht|mit|für|ist|des|auf|eine)\b/gi,
}

/** The language a text is most likely written in, from its commonest words: `nl`, `en` or `de`. */
export function findLanguage(lines: readonly { readonly text: string }[]): string {
  const sample = sampleOf(lines)
  const scores = Object.entries(COMMON).map(([language, words]) => ({
    language,
    hits: sample.match(words)?.length ?? 0,
  }))
  scores.sort((a, b) => b.hits - a.hits)
  return scores[0]?.language ?? 'nl'
}

/** So much of a paper, in UTF-16 units, tells its language. */
const SAMPLE = 20_000

function sampleOf(lines: readonly { readonly text: string }[]): string {
  let sample = ''
  for (const { text } of lines) {
    if (sample.length >= SAMPLE) break
    sample += `${text.slice(0, SAMPLE)}\n`
  }
  return sample
}
