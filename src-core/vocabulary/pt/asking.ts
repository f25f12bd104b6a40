import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  saysAsked: String.raw`\b[Pp]erguntas? (?:ao|com|para|por|escrita|n\.º|\d)|[Ss]eguintes? perguntas?|PERGUNTA|[Rr]equerimento`,
  who: String.raw`\b(?:[Dd]eputad|Governo|[Mm]inistr|Assembleia|Grupo Parlamentar|PERGUNTA|Comissão)`,
  behindQuestions: String.raw`PT$|Palácio de|Assembleia da República(?=, \d)|Lisboa(?=, \d)|(?:Os |As |O |A )?Deputad[oa]s?(?:\(a\)s?)?(?= *:? *$)`,
  answer: 'respost',
}
