const COMMON: Readonly<Record<string, RegExp>> = {
  nl: /\b(?:de|het|een|van|en|dat|niet|voor|zijn|met|wordt|ook|aan)\b/gi,
  en: /\b(?:the|of|and|to|that|is|for|with|which|has|by|was|not)\b/gi,
  de: /\b(?:der|die|das|und|den|von|nicht|mit|für|ist|des|auf|eine)\b/gi,
  fr: /\b(?:le|la|les|des|et|que|pour|dans|une|est|qui|du|au)\b/gi,
  es: /\b(?:el|la|los|las|que|por|con|una|del|se|su|para|y)\b/gi,
  ca: /\b(?:el|la|els|les|que|per|amb|una|del|dels|és|i)\b/gi,
}

/**
 * The language a text is most likely written in, from its commonest words: that of a Dutch, English, German, French,
 * Spanish or Catalan paper, as BCP 47.
 */
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
