import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  stage: 'Hermed sluttede|Afstemning',
  aside: String.raw`Kl\. \d{1,2}[:.]\d{2}`,
}
