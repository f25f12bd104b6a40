import { EUROPEAN_NUMBERS, type LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: String.raw`(?:Perguntas?|PERGUNTAS?)(?!\s+(?:n\.º\s+)?\d{1,5}\/)`,
  answer: String.raw`(?:Respostas?|RESPOSTAS?)(?:\s+à)?(?:\s+pergunta)?`,
  bareQuestion: 'Pergunta|PERGUNTA',
  bareAnswer: 'Resposta(?: do Governo)?|RESPOSTA',
  inlineAnswer: 'Resposta|RESPOSTA',
  goesOn: 'e|de|do|da|à',
  aboutQuestions: 'seguintes? perguntas?|perguntas? ao governo|resposta escrita|pergunta com pedido',
  namedQuestion: String.raw`(?:Perguntas?|PERGUNTAS?)(?!\s+(?:n\.º\s+)?\d{1,5}\/)`,
  namedAnswer: 'Respostas?|RESPOSTAS?',
  answersBelow: String.raw`^${EUROPEAN_NUMBERS}Resposta dada (?:por|pelo|pela) \p{Lu}`,
  labelLike: 'Pergunta|Resposta',
  questionColumn: 'perguntas?',
  answerColumn: 'respostas?',
  partyColumn: 'grupo|partido',
}
