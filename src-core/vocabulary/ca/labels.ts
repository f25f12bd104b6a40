import type { LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: 'Pregunt(?:a|es)|PREGUNT(?:A|ES)',
  answer: String.raw`(?:Respost(?:a|es)|RESPOST(?:A|ES))(?:\s+a)?(?:\s+(?:la|les))?(?:\s+pregunt(?:a|es))?`,
  bareQuestion: 'Pregunta|PREGUNTA',
  bareAnswer: 'Resposta(?: del (?:Govern|conseller)| de la consellera)?|RESPOSTA(?: DEL GOVERN)?',
  inlineAnswer: 'Resposta|RESPOSTA',
  goesOn: 'i|de|del|a|la',
  aboutQuestions:
    'a respondre per escrit|respost(?:a|es) (?:del Govern )?a (?:la|les) pregunt|següents? pregunt',
  namedQuestion: 'Pregunt(?:a|es)',
  namedAnswer: 'Respost(?:a|es)',
  answersBelow: String.raw`^(?:Resposta|RESPOSTA)(?: del Govern| DEL GOVERN)?(?: a la pregunta[^\n]{0,120})?:?$`,
  labelLike: 'Pregunta|Resposta',
  numberColumn: String.raw`núm\.?|número`,
  questionColumn: 'pregunt(?:a|es)',
  answerColumn: 'respost(?:a|es)',
  partyColumn: 'grup',
}
