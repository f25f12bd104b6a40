const COMMON: Readonly<Record<string, RegExp>> = {
  nl: /\b(?:de|het|een|van|en|dat|niet|voor|zijn|met|wordt|ook|aan)\b/gi,
  en: /\b(?:the|of|and|to|that|is|for|with|which|has|by|was|not)\b/gi,
  de: /\b(?:der|die|das|und|den|von|nicht|mit|für|ist|des|auf|eine)\b/gi,
}

/** The language a text is most likely written in, from its commonest words: `nl`, `en` or `de`. */
export function findLanguage(text: string): string {
  const sample = text.slice(0, 20_000)
  const scores = Object.entries(COMMON).map(([language, words]) => ({
    language,
    hits: sample.match(words)?.length ?? 0,
  }))
  scores.sort((a, b) => b.hits - a.hits)
  return scores[0]?.language ?? 'nl'
}
