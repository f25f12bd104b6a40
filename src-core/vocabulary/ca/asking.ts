import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  saysAsked: String.raw`\b[Pp]regunt(?:a|es) (?:al Govern|a respondre|amb)|següents? pregunt(?:a|es)|PREGUNTA|resposta (?:per )?escri(?:ta|t)`,
  who: String.raw`\b(?:[Dd]iputa|Govern|[Cc]onseller|Parlament|Grup|PREGUNTA)`,
  behindQuestions: 'Palau del Parlament|Barcelona(?=, \\d{1,2} d)',
  answer: 'respost',
}
