import { BEHIND_GROUP, type PeopleWords } from '../shape/people-words'

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:(?:de|del|la|las|los|y|i) )*\p{Lu}[\p{L}’'-]+){1,4}`

export const PEOPLE: PeopleWords = {
  andWord: 'y',
  inEurope: String.raw`(?:Artículo \d+(?: del Reglamento(?: interno)?)?|a la Comisión|al Consejo)\s(?!(?:Art\p{L}+|Rule) \d|Forretn)(?<asked>\p{Lu}[^\n]{2,300}?\([^()\n]{2,30}\))(?:\s+Asunto|${BEHIND_GROUP})|Respuesta (?:del|de la|de) (?<who>[^\n(]{3,120}?(?:\sen nombre de[^\n(]{2,80}?)?)\s*(?:\n(?!en nombre de)[^\n(]{0,80})?\s*(?:\(|(?=\d{1,2}[.\/]\d{1,2}[.\/]\d{4}))`,
  government: [String.raw`(?:^|\n)(?:RESPUESTA DEL|Respuesta del) (?<who>GOBIERNO|Gobierno)(?!\p{L})`],
  questionHeads: [
    String.raw`(?:D\.|D\.ª|Dña\.|Don|Doña) (?<names>${NAME}), (?:[Ss]enador|[Dd]iputad)[oa]?(?!\p{L})[^\n]{0,60}?, del Grupo Parlamentario (?<party>\p{Lu}[^\n,]{2,50}?)(?: en el (?:Senado|Congreso))?,[^\n]{3,300}?(?:formula|presenta|plantea)n?(?!\p{L})`,
    String.raw`PREGUNTA (?:ESCRITA|ORAL)[^\n]{0,40}\s+(?<number>\d{3}\/\d{3,6})[\s\S]{0,120}?AUTOR(?:\/A|A)?(?:ES)?:\s*(?<names>[^\n:]{4,300}?)(?=\s*(?:\n|$))`,
  ],
}
