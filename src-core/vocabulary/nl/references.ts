import type { ReferenceWords } from '../shape/reference-words'

const ORDINALS = [
  ...['eerste', 'tweede', 'derde', 'vierde', 'vijfde'],
  ...['zesde', 'zevende', 'achtste', 'negende', 'tiende'],
]

export const REFERENCES: ReferenceWords = {
  questionWord: 'vraag',
  before:
    '(?:(?:antwoord|antwoorden|beantwoording) op )?(?:de|mijn|uw|die) (?:vorige|voorgaande|voorafgaande|bovenstaande) vraag',
  elsewhere: String.raw`^(?: d\.d\. ?\d| van \d{1,2} \p{Ll}+ \d{4})|^[^.;?!]{0,40}(?:\bvan (?:de |het )?(?:door (?:u|(?:uw|de) Kamer) )?(?:(?:eerder|eerdere|schriftelijke|gestelde|vragen) |Kamervragen|set|leden |lid )|\((?:Aanhangsel|Kamerstuk|Handelingen|20\d\d[ZD])|Aanhangsel (?:van de )?Handelingen)`,
  ofParty: String.raw`^ van (?:de leden van )?de (?:(?<party>[\p{Lu}\d][\p{L}\d+/&-]*?)-fractie|fractie van (?:de |het )?(?<named>\p{Lu}[\p{L}\d+/&-]*))(?<elsewhere>\s(?:in|uit|van|bij|over|op|die|d\.d\.)(?!\p{L}))?`,
  articles: 'een|één',
  units: 'vragen|weken|maanden|jaar|dagen|keer',
  certainly: 'één',
  and: 'en',
  begins: 'antw|beantw|vra',
  notBehind: 'gegeven|beantwoorde|schriftelijke|mondelinge',
  mention:
    '(?:be)?antwoord(?:en|ing)?(?: (?:op|van|onder|bij))?(?: ?de)?(?:_?(?:deel)?vra(?:ag|gen))?|vra(?:ag|gen)',
  glued: String.raw`(?<=(?:op|van|onder|bij)(?:_?de)?_?vra(?:ag|gen))(?=\d{1,3}(?:,|_?(?:en|t\/m|tot)(?!\p{L})))`,
  numbered: String.raw`nrs?\.? ?|nummers? `,
  counted: 'procent|euro|miljoen|jaar|keer|uur|dagen',
  ordinals: ORDINALS,
  ordinal: String.raw`vraag(?!\p{L})(?<=\b(?<mention>(?:be)?antwoord(?:en|ing)?_(?:op|van|onder|bij)_de_(?<ordinal>${ORDINALS.join('|')})_vraag))`,
}
