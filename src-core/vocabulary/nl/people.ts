import { BEHIND_GROUP, type PeopleWords } from '../shape/people-words'

const WORD = String.raw`\p{Lu}[\p{L}’'-]*`
/** A committee's field: words with capitals, between them `en`, a comma, or what leads on to the next. */
const FIELD = String.raw`${WORD}(?:(?:,? en(?: de| het| van| voor)? |, (?:en |van |voor )?| van(?: de| het)? | voor(?: de| het)? | der | op | in | | ?/ ?| & )(?=\p{Lu})${WORD})*`

/** Words of a name, in capitals or not, and small words between them. */
const NAMED = String.raw`\p{Lu}[\p{L}’'-]*(?: (?:(?:van|de|der|den|ten|ter) )*\p{Lu}[\p{L}’'-]*){0,5}?`

/** Fields of a form that say who asks. */
const ASKERS = 'indieners?|vragenstellers?|stellers?(?: van de vragen)?|gesteld door|ingediend door'

/** A party in a council, as it is called in a letter. */
const GROUP = String.raw`\p{Lu}[\p{L}\d/&’'-]*(?: \p{Lu}[\p{L}\d/&’'-]*){0,4}`

export const PEOPLE: PeopleWords = {
  and: ' en ',
  lowerInName: 'van|de|der|den|ten|ter|het|el|en',
  andWord: 'en',
  behindMembers: String.raw` over | ter vervanging| t\.v\.v`,
  asked: String.raw`\b(?:(?:[Kk]amer|[Ss]taten|[Rr]aads)v|[Ss]chriftelijke v|[Mm]ondelinge v|[Vv])ra(?:ag|gen)(?: (?:conform|ex|ingevolge|volgens|op grond van|als bedoeld in|overeenkomstig) (?:artikel|art\.?) [^\n]{1,80}?)? (?:van|gesteld door) (?:(?<who>(?:het|de) (?:[Kk]amer|[Ss]taten|[Rr]aads)?(?:[Ll]id|[Ll]eden)|(?:de heer|mevrouw|dhr\.|mevr\.|mw\.)(?= [^\n()]{2,60} \([^()\n]{2,30}\))) |(?=(?:\p{Lu}\.\s?){1,4}(?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}’'-]+ \([^()\n]{2,30}\)))(?<names>(?:(?!fractie|commissie| over |\p{Ll}{3}\. )[^\n]){3,300}?)(?: aan\s?(?<whom>de [^\n]{5,300}?))?(?:\s(?:over|inzake|betreffende|omtrent)\s?|(?<=\p{Ll})over\s)(?<what>\S[^\n]{2,400}?)\.? ?(?:\(ingezonden|\((?:(?:[Uu]w )?kenmerk:? )?20\d{2}Z\d|(?:hierbij )?(?:worden|zijn) (?:als volgt )?beantwoord|\n|$)`,
  askedOnly: String.raw`(?:^|\n)(?:Schriftelijke v|Mondelinge v|V)ragen van (?<who>het lid|de leden) (?<names>[^\n]{2,200}?\([^()\n]{2,40}\)(?: c\.s\.)?)(?:(?=,? (?:medegedeeld|ingezonden|ingediend) op| ?\(ingezonden)| aan (?<whom>(?:de|het) [^\n(]{5,200}?)(?=\.? ?\(ingezonden|,? (?:medegedeeld|ingezonden|ingediend) op|\.?\s*(?:\n|$)))`,
  moved: String.raw`(?:^|\n)(?:Nr\. ?\w+\s+)?(?:NADER )?(?:GEWIJZIGDE? )?(?:MOTIE|AMENDEMENT|INITIATIEFNOTA|VOORSTEL VAN WET|Motie|Amendement|Gewijzigde motie|Initiatiefnota|(?:Initiatiefv|V)oorstel van wet)(?: VAN| van) (?:HET LID|DE LEDEN|het lid|de leden) (?<names>[^\n]{2,120}?)(?= C\.S\.| c\.s\.| OVER | over | TER | ter | Voorgesteld|\n|$)`,
  answered: String.raw`\b(?:[Aa]ntwoord|[Mm]ededeling) van (?<who>(?:de )?(?:[Mm]inister|[Ss]taatssecretaris)(?:(?! van \d)[^\n(]){2,90}(?:\([^)\n]{3,80}\))?(?:,? (?:mede namens|en) [^\n(]{2,120}(?:\([^)\n]{3,80}\))?)*)`,
  hasAnswered: String.raw`\b(?:heeft|hebben|zijn (?:deze |ze |de vragen )?door) (?<who>de (?:[Mm]inister|[Ss]taatssecretaris)[^\n.]{2,160}?) (?:deze|ze|die|de vragen|hierop|daarop|(?=beantwoord))[^\n.]{0,80}?(?:beantwoord|gereageerd|geantwoord)\b`,
  onBehalf: String.raw`\b[Mm]ede namens (?:mijn (?:ambtgenoot|ambtgenote|collega),? )?(?<who>(?:de )?(?:[Mm]inister|[Ss]taatssecretaris)[^\n]{3,160}?)(?=, (?!(?:en|van|voor|alsmede|mede|namens) |(?:de |het )?(?:[Mm]inister|[Ss]taatssecretaris))\p{Ll}|,? (?:de (?:antwoorden|beantwoording|reactie)|uw|mijn|het|een|aan|op|hierbij|bied|stuur|zend|dat)\b|\.(?:\s|$)|\n|$)`,
  inEurope: String.raw`(?:Artikel \d+(?: van het Reglement)?|aan de (?:Commissie|Raad))\s(?!(?:Art\p{L}+|Rule) \d|Forretn)(?<asked>\p{Lu}[^\n]{2,300}?(?:\([^()\n]{2,30}\)|(?=\s+namens de )))(?:\s+(?:namens de [^\n]{3,120}?\s+)?Betreft|${BEHIND_GROUP})|(?:Antwoord|Gezamenlijk antwoord) van (?<who>[^\n(]{3,120}?\snamens de (?:Europese )?Commissie)\s*(?:\(|(?=\d{1,2}[.\/]\d{1,2}[.\/]\d{4}))`,
  council: String.raw`(?:^|\n)(?:(?:[Aa]ntwoord(?:en)?|[Bb]eantwoording) (?:van|door) (?:het )?|(?:[Aa]an|[Vv]an): (?:het )?|(?=[^\n]{4,60},?(?:\n|$)|[^\n]{4,80}? (?:beantwoord|antwoord)(?:t|en) )(?:[Hh]et )?)(?<who>[Bb]urgemeester en [Ww]ethouders(?: van(?: de gemeente)? \p{Lu}[\p{L}-]+)?|[Cc]ollege(?: van (?:burgemeester en wethouders|[Bb] ?& ?[Ww]|Gedeputeerde Staten))?|Gedeputeerde Staten(?: van \p{Lu}[\p{L}-]+)?|(?:[Cc]ollege van )?[Dd]ijkgraaf en (?:hoog)?heemraden|[Dd]agelijks bestuur|de burgemeester)(?!\p{L})`,
  audit: String.raw`^[^\n]{0,240}?(?<who>Algemene Rekenkamer)(?= [.,]|\s*\n| Lange Voorhout| Vragen| Antwoord| BEZORGEN)|(?:[Aa]ntwoorden(?: van)?(?: de)?|vragen voorgelegd aan de) (?<own>Algemene Rekenkamer)`,
  sender: `van|${ASKERS}`,
  writes: [
    String.raw`(?:^|\n)Geachte (?:heer|mevrouw) (?<names>[^\n,]{2,60}),?\n[\s\S]{0,300}?\bheeft u (?:mede )?namens (?:de )?(?:fractie (?:van )?)?(?:de |het )?(?<party>${GROUP}) (?:\p{Ll}+ ){0,2}vragen (?:gesteld|ingediend)`,
    String.raw`(?:^|\n)Namens (?:de )?fractie (?:van )?(?:de |het )?(?<party>${GROUP}),?\s+(?<names>\p{Lu}[\p{L}.’' -]{2,50})(?=\n|$)`,
  ],
  asks: ASKERS,
  partyField: '(?:raads|staten)?fracties?|partij',
  lastAnd: 'en',
  partyOpens: String.raw`(?:\p{Lu}\p{Ll}+)?[Pp]artij (?:voor|van|der)|Forum voor|Democraten|Lijst|Beweging|Volkspartij`,
  shared: 'beiden?|allen|allemaal',
  beforeName: String.raw`en|het (?:[Kk]amer)?lid|de (?:[Kk]amer)?leden|(?:[Kk]amer)?lid|(?:[Kk]amer)?leden|de heer|mevrouw|dhr\.|mevr\.|mw\.|door`,
  beforeMembers: 'het lid |de leden ',
  lowerInTitle: 'van|de|der|den|ten|ter|het|el|en|over',
  committeeInCapitals: String.raw`(?<kind>(?:(?:VASTE|ALGEMENE|BIJZONDERE|TIJDELIJKE) )?(?:KAMER)?COMMISSIES?) VOOR (?:DE |HET )?(?<field>\p{Lu}[\p{Lu}’'-]*(?:(?:, | EN | | VAN | VOOR | DE )\p{Lu}[\p{Lu}’'-]+)*)`,
  plainCommittee: String.raw`(?<name>(?:vaste |algemene |bijzondere |tijdelijke )(?:kamer)?commissies? voor (?:de )?[^.;\n]{3,90}?)(?=,? (?:hebben|heeft|bestond|had|is|een|over|van|belast|wordt|gestelde)\b|[,.;\n(\d]|$)`,
  lowerInField: 'en|van|voor|de|het|der',
  committee: `(?<signed>(?:voorzitter|griffier) van de )?(?<name>(?:(?:[Vv]aste|[Aa]lgemene|[Bb]ijzondere|[Tt]ijdelijke|[Gg]emengde)(?: Tweede Kamer| Eerste Kamer)? (?:[Kk]amer)?[Cc]ommissies? (?:voor|van)|(?:[Kk]amer)?[Cc]ommissies? voor) (?:de |het )?(?:${FIELD})|(?:[Tt]ijdelijke|[Bb]ijzondere|[Pp]arlementaire enquête)(?: |(?<=enquête))?[Cc]ommissie ${FIELD})`,
  questionHeads: [
    String.raw`(?:SCHRIFTELIJKE VRAAG|Schriftelijke vraag)\s+(?:[Nn][Rr]\.? ?)?(?<number>\d{1,5})\b[\s\S]{0,100}?\b[Vv]an:? (?<names>${NAMED})(?=\s*(?:\n|[Dd]atum|[Aa]an\b))[\s\S]{0,80}?\b[Aa]an:? (?<who>${NAMED}),?\s+(?<office>(?:(?:VICE)?MINISTER-PRESIDENT|VLAAMS MINISTER)(?:,? (?:EN )?[\p{Lu}’'-]{2,})*(?![\p{Ll}])|(?:(?:[Vv]iceminister|[Mm]inister)-president|Vlaams minister)[^\n]{0,160})\s+(?<what>[^\n]{5,200})`,
    String.raw`(?:^|\n)Vraag nr\.? ?(?<number>\d{1,5}) van (?:(?:[Dd]e heer|[Mm]evrouw|(?:de )?volksvertegenwoordiger|het lid) )*(?<names>${NAMED})(?=,? van \d{1,2} \p{L}+ \d{4})[^\n]{6,40}?\saan (?:de )?(?<office>(?:(?:[Vv]ice-?)?[Ee]ersteminister|[Mm]inister|[Ss]taatssecretaris)[^\n:]{3,200}?):?\s*\n(?<what>[^\n]{5,200})`,
    String.raw`Schriftelijke vraag nr\.? ?(?<number>\d{1,2}-\d{1,5})\s+van (?:de heer |mevrouw )?(?<names>${NAMED}) \((?<party>[^()\n]{2,40})\)(?: (?:d\.d\.|van) [^\n]{5,30}?)?\s+aan (?:de )?(?<office>(?:vice-?eersteminister|eersteminister|minister|staatssecretaris)[^\n]{3,200}?)\s*\n(?<what>[^\n]{5,200})`,
  ],
  smallInCapitals: 'van|en|de|het|der|voor|minister|viceminister-president|minister-president',
}
