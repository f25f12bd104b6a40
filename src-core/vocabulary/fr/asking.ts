import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  ofNobody: String.raw`Guide|Référentiel|Grille|Méthodologie|Rapport d’évaluation|Vade-mecum`,
  behindQuestions: '(?:Dépôt|Caducité|Délai)(?= ?:)',
}
