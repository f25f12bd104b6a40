import { BEHIND_GROUP, type PeopleWords } from '../shape/people-words'

export const PEOPLE: PeopleWords = {
  andWord: 'e',
  lastAnd: 'e',
  questionHeads: [
    String.raw`(?:PERGUNTA|Pergunta)\s+(?:Número|n\.º)\s*(?<number>\d{1,5}\/[XVI]{1,6}(?:\/\d| ?\(\d\.ª\))?)[\s\S]{0,400}?Assunto:\s*(?<what>[^\n]{4,240})[\s\S]{0,120}?Destinatári[oa]s?:\s*(?<office>[^\n]{4,160})[\s\S]{0,5000}?\nDeputad[oa][^\n]{0,10}\s+(?<names>\p{Lu}[^\n()]{3,60}\(\p{Lu}[^()\n]{0,12}\)(?:\s+\p{Lu}[^\n()]{3,60}\(\p{Lu}[^()\n]{0,12}\)){0,20})`,
  ],
  inEurope: String.raw`(?:Artigo \d+\.?º?[^\n]{0,30}?|à Comissão|ao Conselho)\s(?!(?:Art\p{L}+|Rule) \d|Forretn)(?<asked>\p{Lu}[^\n]{2,300}?\([^()\n]{2,30}\))(?:\s+Assunto|${BEHIND_GROUP})|Resposta dada (?:por|pelo|pela) (?<who>[^\n(]{3,120}?(?:\sem nome da[^\n(]{2,80}?)?)\s*(?:\n(?!em nome da)[^\n(]{0,80})?\s*(?:\(|(?=\d{1,2}[.\/]\d{1,2}[.\/]\d{4}))`,
}
