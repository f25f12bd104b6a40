import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  behindQuestions: '(?:Dépôt|Caducité|Délai)(?= ?:)',
}
