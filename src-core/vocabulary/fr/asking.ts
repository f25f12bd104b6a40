import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  ofNobody: 'Guide|Référentiel|Grille|Méthodologie|Rapport d’évaluation|Vade-mecum',
  behindQuestions: '(?:Dépôt|Caducité|Délai)(?= ?:)',
}
