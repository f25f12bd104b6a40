import { COMMON_WORDS, LANGUAGES } from '../vocabulary/languages'
import { languageOfScript } from './find-script'

const NONE: readonly number[] = []

/**
 * The language a text is most likely written in, from its commonest words: that of a Dutch, English, German, French,
 * Spanish or Catalan paper, as BCP 47; of a text in another script than the Latin, what that tells.
 */
export function findLanguage(lines: readonly { readonly text: string }[]): string {
  const sample = sampleOf(lines).replaceAll('ſ', 's')
  const ofScript = languageOfScript(sample)
  if (ofScript !== null) return ofScript
  const scores = Object.keys(LANGUAGES).map(language => ({ language, hits: 0 }))
  for (const word of sample.match(/\p{L}+/gu) ?? [])
    for (const place of COMMON_WORDS.get(word.toLowerCase()) ?? NONE) {
      const score = scores[place]
      if (score) score.hits += 1
    }
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
