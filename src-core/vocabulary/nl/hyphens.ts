import type { HyphenWords } from '../shape/hyphen-words'

export const HYPHENS: HyphenWords = {
  adjective: 'aal|eel|isch|lijk|ief|air',
  inflected: 'ische?|eel|ele|aal|ale|lijke?|ief|ieve|aire?',
  linking: 'ing|heid|schap|teit',
  half: 'aan|af|be|er|ge|her|ont|onder|op|over|te|terug|toe|uit|ver|voor',
  not: 'niet|non',
  likelyAdjective: 'isch|eel|aal|lijk|ief|air|ig',
  likelyInflected: 'ische?|eel|ele|aal|ale|lijke?|ief|ieve|aire?|ige?',
  unstressed: 'be|er|ge|her|ont|ver',
  and: 'en|of',
  link: 'op|en|of|aan|om|voor|van|tot|in|uit|tegen|de|het|per',
  joining: 'en|of|noch|als|tot|dan|resp|respectievelijk|alsook|alsmede',
  prefix:
    'niet|non|oud|ex|vice|pro|anti|semi|quasi|pseudo|adjunct|aspirant|kandidaat|interim|co|pre|post|e|minister|secretaris|directeur|inspecteur|advocaat|plaatsvervangend|sint|stille|noord|zuid|oost|west|po|so|vo|wo|vso|mbo|hbo|ov|ict|cao|aow|wia',
  beforeSpace: '[Nn]iet',
  rank: 'generaal',
}
