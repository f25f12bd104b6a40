import type { StructuredDocument, TextRange } from '../document/model'
import { anyLanguage, LANGUAGES } from '../vocabulary/languages'
import { cabinetSentences } from './cabinet-sentences'

const known = new Map<string, RegExp>()

function refusal(language: string): RegExp {
  const short = language.slice(0, 2)
  const before = known.get(short)
  if (before) return before
  const own = new Map(Object.entries(LANGUAGES)).get(short)?.promises
  const source = own ? (own.declines ?? '(?!)') : anyLanguage(({ promises }) => promises?.declines)
  const made = new RegExp(source, 'iu')
  known.set(short, made)
  return made
}

/** The sentences of a paper that seem to decline an answer, in the order of its text; UTF-16 offsets. */
export function findRefusals(document: StructuredDocument): TextRange[] {
  const pattern = refusal(document.language)
  const found: TextRange[] = []
  for (const { start, end } of cabinetSentences(document))
    if (pattern.test(document.text.slice(start, end))) found.push({ start, end })
  return found
}
