import { COMMON_WORDS, LANGUAGES } from '../vocabulary/languages'
import { OTHER_LANGUAGES } from '../vocabulary/other-languages'
import { languageOfScript } from './find-script'

const NONE: readonly number[] = []

/**
 * The language a text is most likely written in, from its commonest words: one whose papers are read, as BCP 47, or another
 * one of Europe's; of a text in another script than the Latin, what that tells.
 */
export function findLanguage(lines: readonly { readonly text: string }[]): string {
  const sample = sampleOf(lines).replaceAll('ſ', 's')
  const ofScript = languageOfScript(sample)
  if (ofScript !== null) return ofScript
  const scores = Object.keys(LANGUAGES).map(language => ({ language, hits: 0 }))
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const word of words)
    for (const place of COMMON_WORDS.get(word) ?? NONE) {
      const score = scores[place]
      if (score) score.hits += 1
    }
  scores.sort((a, b) => b.hits - a.hits)
  const [best] = scores
  return otherLanguage(words, best) ?? best?.language ?? 'nl'
}

/** How many times the words of another language must outnumber those of the languages that are read. */
const CLEARLY = 1.5

/** The language whose papers are not read that a text is clearly in, where `read` is the best that is read; null for none. */
function otherLanguage(
  words: readonly string[],
  read: { readonly language: string; readonly hits: number } | undefined,
): string | null {
  const counted = Object.entries(OTHER_LANGUAGES).map(([language, common]) => {
    const known = new Set(common)
    return { language, hits: words.filter(word => known.has(word)).length }
  })
  const [best] = counted.toSorted((a, b) => b.hits - a.hits)
  if (!best || best.hits < FEWEST) return null
  return best.hits > (read?.hits ?? 0) * CLEARLY ? best.language : null
}

/** Fewer words than these tell no language that is not read. */
const FEWEST = 8

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
