import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  saysAsked: String.raw`\b[Pp]reguntas? (?:con|para|por|que|al Gobierno|dirigidas?|escritas?|orales?)|siguientes? preguntas?|PREGUNTA|respuesta (?:por )?escrita`,
  asked: 'siguientes? preguntas?',
  behindAsked: 'Palacio|Madrid, |Fdo',
  who: String.raw`\b(?:[Dd]iputad|[Ss]enador|Gobierno|[Mm]inistr|Congreso|Senado|Grupo Parlamentario|[Cc]onsejer|Parlamento|PREGUNTA)`,
  behindQuestions: String.raw`Palacio (?:del (?:Congreso|Senado)|de)|(?:Madrid|Sevilla|Barcelona|Valencia|Valladolid|Toledo|Zaragoza)(?=, (?:a )?\d{1,2} de )|Fdo\.?`,
  answer: 'respuesta',
}
