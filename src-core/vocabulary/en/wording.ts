import type { WordingWords } from '../shape/wording-words'

export const WORDING: WordingWords = {
  answersAtOnce: 'Yes|No',
  abbreviations: String.raw`[Mm]rs?|[Mm]s|[Ee]\.g|[Ii]\.e|St`,
}
