import type { PartyWords } from '../shape/party-words'

const ALSO = '(?:(?:Ook|Verder|Voorts|Daarnaast|Tevens|Tot slot|Vervolgens),? )?'
const NAME = String.raw`[\p{Lu}\d][\p{L}\d+/-]*(?:(?: (?:voor|van|de|der|het))* [\p{Lu}\d][\p{L}\d+/-]*)*`
/** Small words within a party's name: `Partij voor de Vogels`. */
const WITHIN = '(?: (?:voor|van|de|der|het))+'
const PARTY = String.raw`(?:\p{Lu}[\p{L}\d]+${WITHIN} \p{Lu}[\p{L}\d]+|[\p{L}\d+/-]+(?: \p{Lu}[\p{L}\d]+)*)`
/** Further parties behind the first, each with `-fractie`, or all but the last with only a hyphen. */
const MORE = `(?:,? (?:en |alsmede |evenals )?(?:die )?(?:van )?(?:de )?(?:leden van (?:de )?)?${PARTY}-fractie)*`
const SHARED = `(?<shared>${PARTY}-(?:, (?:de )?${PARTY}-)*,? en (?:de )?${PARTY})-fracties?`

/** Parties of the chambers, alone or one with another, and how local ones are called. */
const CHAMBERS =
  '(?:50PLUS|BBB|BIJ1|BVNL|CDA|ChristenUnie|CU|D66|DENK|FVD|FvD|Forum voor Democratie|GL|GroenLinks|JA21|NSC|Nieuw Sociaal Contract|OPNAV|PRO|PVV|Partij van de Arbeid|Partij voor de Dieren|PvdA|PvdD|SGP|SP|VVD|Volt)'
const TOWN = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?`
const LOCAL = `(?:Leefbaar|Lokaal|Lijst|Partij|Stadspartij|Dorpspartij|Hart voor|Samen voor|Gemeentebelangen|Ouderenpartij|Inwonerspartij|Burgerbelangen) ${TOWN}|${TOWN} Lokaal|Gemeentebelangen|Stadspartij|Lokaal Belang|Algemeen Belang`

/** A member's name, of whom a group is called: `Groep Van Dam`. */
const SURNAME = String.raw`(?:(?:van|de|der|den|ten|ter) )*\p{Lu}[\p{L}’'-]*(?: (?:(?:van|de|der|den|ten|ter) )*\p{Lu}[\p{L}’'-]*)*`

/** Members as whoever asks, further on in a sentence. */
const ASKERS = `(?:de )?(?:fractie)?leden van (?:de )?(?:fracties? van (?:de |het )?(?<named>${NAME}(?:, ${NAME})*(?: en (?:van )?(?:de )?${NAME})?)|(?<party>${PARTY})-fractie)`

export const PARTIES: PartyWords = {
  same: `${ALSO}(?:[Vv]ragen |[Vv]raagt )?(?:(?:[Dd]eze|[Dd]ezelfde|[Vv]oornoemde|[Gg]enoemde) (?:leden|fractieleden|fractie)|[Dd]e leden van deze fractie|[Dd]e aan het woord zijnde (?:fractie)?leden|zij(?<=vragen zij)|[Zz]ij vragen)`,
  opens: String.raw`(?:(?:Verder|Voorts|Daarnaast|Tevens|Ook|Tot slot|Vervolgens),? )?(?:\p{Ll}+ )?(?:[Dd]e|[Dd]eze) leden (?:van de |van het )?`,
  named: String.raw`^${ALSO}(?:[Vv]ragen |[Hh]ebben )?(?:[Dd]e|[Hh]et) (?:(?:leden|lid|fractieleden|fractielid) (?:van (?:de )?)?(?:fracties? (?:van (?:de |het )?)?(?<named>${NAME}(?:, ${NAME})*(?: en (?:van )?(?:de )?${NAME})?)|${SHARED}|(?<party>${PARTY})-fractie(?<more>${MORE})|(?<word>\p{Lu}[\p{L}\d]+fractie)(?!\p{L})|[Ff](?<own>ractie-\p{Lu}[\p{L}-]+)|[Gg](?<group>roep[- ]${SURNAME})|(?<member>\p{Lu}[\p{L} -]{2,30}?) (?:vraagt|merkt|heeft))|(?:fractieleden|fractie) van (?:de |het )?(?<whole>${NAME})|[Gg](?<alone>roep[- ]${SURNAME}) (?=vraagt|heeft|merkt|leest|wil)|(?<joined>\p{Lu}[\p{L}\d+/-]*)-(?:fractieleden|fractie))`,
  membersOf: String.raw`\b(?:leden|lid|fractie|fractieleden) van (?:de |het )?(?:fracties? van (?:de |het )?)?(?<party>${NAME}(?:, (?:de |het )?${NAME})*(?: en (?:van )?(?:de |het )?${NAME})?)`,
  beforeAnother: '(?:van )?(?:de |het )',
  beforeNext: '(, | en )(?:van )?(?:de |het )?',
  wellKnown: `${CHAMBERS}(?: ?[/-] ?${CHAMBERS})?|${LOCAL}`,
  between: '-, (?:de )?|-,? en (?:de )?',
  each: String.raw`(?<=^|[\s,])([\p{Lu}\d][\p{L}\d+/-]*(?:(?:${WITHIN})? \p{Lu}[\p{L}\d]+)*)-fractie`,
  namesWhoAsks: String.raw`(?:\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?)?(?:[Dd]e|[Dd]eze) (?:aan het woord zijnde )?leden`,
  inSentence: String.raw`^[^.?!]{0,80}\s(?:de )?(?:fractie)?leden van (?:de )?(?:fracties? van (?:de |het )?(?<named>${NAME})|(?<party>${PARTY})-fractie)`,
  asksWithin: String.raw`^[^.?!\n]{0,160}?(?<!\p{L})(?:[Vv]ragen|[Hh]ebben|[Vv]erzoeken|[Mm]erken|[Cc]onstateren|[Ww]illen|[Zz]ouden) (?:ook )?${ASKERS}`,
  asksBehind: String.raw`[,;?»”"] ?(?:zo |aldus )?(?:vragen|verzoeken|willen|merken) (?:ook )?${ASKERS}(?: (?:de regering|het kabinet|de (?:minister|staatssecretaris)|zich af|weten|op))?[.?]\s*$`,
  ask: 'vragen|verzoeken|vernemen|willen weten|zijn benieuwd|horen graag|ontvangen graag',
  onQuestion: String.raw`(?:Ook |Eveneens )?(?:[Oo]p|[Ii]n (?:antwoord|reactie) op|[Mm]et betrekking tot|[Tt]en aanzien van|[Ww]at betreft|[Nn]aar aanleiding van|[Oo]ver) (?:de|hun|een) (?:\p{L}+ )?vra(?:ag|gen) (?:van|of|naar|over|aan|waarom|waar|hoe|hoeveel|wat|welke?|wanneer|wie|in hoeverre)(?!\p{L})`,
  ofFraction: String.raw`^(?:(?:Ook|Verder|Voorts|Daarnaast|Tevens|Tot slot|Vervolgens|Hierbij|Zo),? )?(?:\p{L}+ )?(?:[Dd]e|[Hh]et) (?:leden|lid|aan het woord zijnde leden) van de (?<party>\p{Lu}[\p{L}\d]+${WITHIN} \p{Lu}[\p{L}\d]+-fractie|[\p{L}\d+/&-]+(?: \p{Lu}[\p{L}\d]+)?)[- ]?(?<=fractie)(?!\p{L})`,
  ofParties: String.raw`^(?:(?:Ook|Verder|Voorts|Daarnaast|Tevens|Tot slot|Vervolgens),? )?(?:\p{L}+ )?(?:[Dd]e|[Hh]et) (?:leden|lid) van de fracties? van (?:de |het )?(?<party>\p{Lu}[\p{L}\d+/&-]+(?: \p{Lu}[\p{L}\d]+)?)`,
  sameAgain: String.raw`^(?:(?:Ook|Verder|Voorts|Daarnaast|Tevens|Tot slot|Vervolgens),? )?(?:\p{L}+ )?(?:[Dd]eze|[Dd]ezelfde|[Vv]oornoemde) (?:leden|fractieleden|fractie)|^Zij vragen`,
  suffix: '-fractie',
  consultation:
    'schriftelijk overleg|vragen en opmerkingen (?:voor te leggen|vanuit de fracties|van de leden)|inbreng(?:en)? van de (?:leden|fractie)',
  answered: String.raw`toegezonden antwoorden|(?:zijn|heeft|hebben) (?:deze |de )?(?:vragen |opmerkingen |en )*(?:door [^.\n]{3,80} )?beantwoord\b|(?:heeft|hebben) [^.\n]{0,80}\b(?:geantwoord|gereageerd|beantwoord)\b|antwoorden (?:zijn )?hier(?:na|onder|bij)|(?:geef|geven|zend|zenden|stuur|sturen|bied|bieden) (?:ik|wij) [^.\n]{0,80}\bantwoord(?:en)?\b|(?:treft|vindt|ontvangt) u [^.\n]{0,80}\b(?:antwoorden|beantwoording)\b|\bbeantwoord(?:en)? (?:ik|wij) [^.\n]{0,80}\bvragen\b`,
  reportCalled: String.raw`(?:^|\n)(?:Nr\. ?\w+ |[A-Z]{1,2}\d? )?(?:(?:NADER |TWEEDE |DERDE |VOORLOPIG |EIND)*VERSLAG|INBRENG VERSLAG)(?: VAN DE (?:VASTE|ALGEMENE|BIJZONDERE|TIJDELIJKE) COMMISSIE[^\n]*)?\s*(?:\n|Vastgesteld|$)`,
  answerCalled: String.raw`(?:^|\n)(?:Nr\. ?\w+ |[A-Z]{1,2}\d? )?(?:(?:TWEEDE |NADERE? |DERDE )*NOTA NAAR AANLEIDING VAN HET (?:(?:TWEEDE|NADER|VOORLOPIG|EIND|DERDE) ?)*VERSLAG|(?:NADERE )?MEMORIE VAN ANTWOORD)\s*(?:\n|Ontvangen|$)`,
  reportSays: String.raw`voorbereidend onderzoek|voorlopig verslag van de (?:vaste |algemene |bijzondere |tijdelijke )commissie|opmerkingen en (?:tot )?het stellen van (?:de )?(?:volgende|navolgende) vragen|verslag uit te brengen|uitbrengen van (?:een|het) (?:\p{L}+ )?verslag|brengt[^\n]{0,80}verslag|heeft[^\n]{0,200}de eer`,
  consulted: 'schriftelijk overleg',
  billHeading: String.raw`Artikel(?:en)? \S|ARTIKEL|Onderde(?:el|len) \S`,
}
