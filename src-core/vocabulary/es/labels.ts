import { EUROPEAN_NUMBERS, type LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: 'Preguntas?|PREGUNTAS?',
  answer: String.raw`(?:Respuestas?|RESPUESTAS?)(?:\s+(?:a|A))?(?:\s+(?:la|las|LA|LAS))?(?:\s+(?:[Pp]reguntas?|PREGUNTAS?))?`,
  bareQuestion: 'Pregunta|PREGUNTA|Texto de la pregunta',
  bareAnswer: 'Respuesta(?: del (?:Gobierno|Consejero|Ministro)| de la (?:Consejera|Ministra))?|RESPUESTA',
  inlineAnswer: 'Respuesta|RESPUESTA',
  goesOn: 'y|de|del|a|la',
  aboutQuestions:
    'solicitud de respuesta|preguntas? (?:con|para) respuesta escrita|preguntas? escritas?|siguientes? preguntas?',
  numberSign: String.raw`n\.?º`,
  namedQuestion: 'Preguntas?|PREGUNTAS?',
  namedAnswer: 'Respuestas?|RESPUESTAS?',
  answersBelow: String.raw`^${EUROPEAN_NUMBERS}Respuesta (?:de|del|de la) \S[^\n]{2,80}\sen nombre de la Comisión|^(?:Respuesta|RESPUESTA)(?: del Gobierno| DEL GOBIERNO)?:?$`,
  labelLike: 'Pregunta|Respuesta',
  numberColumn: String.raw`n\.?º|núm\.?|número`,
  questionColumn: 'preguntas?',
  answerColumn: 'respuestas?',
  partyColumn: 'grupo',
}
