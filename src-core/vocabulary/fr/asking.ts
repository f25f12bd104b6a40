import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  ofNobody: 'Guide|Référentiel|Grille|Méthodologie|Rapport d’évaluation|Vade-mecum',
  saysAsked: String.raw`\b[Qq]uestions? (?:écrites?|orales?)(?!\p{L})|\bQuestion [nN]°|[Qq]uestions suivantes`,
  who: '[Dd]éputé|[Mm]inist(?:re|ère)|[Ss]énat(?:eur|rice)|Gouvernement|Question [nN]°',
  answer: 'réponse',
  behindQuestions: '(?:Dépôt|Caducité|Délai)(?= ?:)',
}
