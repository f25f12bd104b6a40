import type { HeadingWords } from '../shape/heading-words'

const WHO = String.raw`(?<who>(?:fracties?|fractieleden) van [^\n.?!]{2,60}?|fractie \p{Lu}[\p{L} -]{2,30}|[\p{Lu}\d][\p{L}\d+/&’'-]*(?:(?:(?: (?:voor|van|de|der|het))* \p{Lu}[\p{L}\d]+)?[- ]fractie(?:leden)?)|(?:de )?groep[ -]\p{Lu}[\p{L} -]{2,30}|(?:het )?lid \p{Lu}[\p{L} -]{2,30}|(?:de )?leden \p{Lu}[\p{L}, -]{2,60})`
const OPENS = String.raw`(?:Vragen(?: en(?:\/of)? (?:opmerkingen|antwoorden))?|Opmerkingen(?: en vragen)?|Inbreng|Bijdrage|Reactie op (?:de )?(?:vragen|inbreng)(?: en opmerkingen)?|Antwoord(?:en)? op (?:de )?(?:vragen|inbreng)(?: en opmerkingen)?|Beantwoording (?:van (?:de )?)?vragen(?: en opmerkingen)?)`

export const HEADINGS: HeadingWords = {
  ofParty:
    '[Ff]racties? (?:van (?:de |het )?)?|[Ff]ractieleden van (?:de |het )?|(?:[Dd]e )?[Gg]roep[ -]|(?:[Hh]et )?[Ll]id |(?:[Dd]e )?[Ll]eden ',
  namesParty: 'fractie|groep|lid|leden',
  shortParty: String.raw`^(?:(?:De )?leden van (?:de )?|Fractie (?=\p{Lu}))?(?<who>[\p{Lu}][\p{L}\d+/-]{1,20}-fractie|fractie van \p{Lu}[\p{L}\d+/-]{1,20}|(?<=^Fractie )\p{Lu}[\p{L}\d+/&’' -]{1,40}(?<! ))\s*:?$`,
  partTitle: 'Vragen|Antwoord|Reactie|Volledige agenda|Inbreng|Bijlage|Beantwoording',
  plainPart: String.raw`Vragen en opmerkingen (?:vanuit|uit|van) de (?:verschillende )?fracties(?: en (?:de )?(?:reactie|antwoord|beantwoording).{0,80})?|(?:Antwoord ?\/ ?)?Reactie van (?:de (?:minister|staatssecretaris|bewindspersoon|bewindspersonen|regering|bewindslieden|ministers)|het kabinet)[^:]{0,80}:?|Volledige agenda`,
  answersPart: 'antwoord|reactie|beantwoording',
  contents: 'Inhoud|Inhoudsopgave',
  answeredToo: String.raw`(?<=^(?:Vragen|Inbreng)\b.*?) en (?:(?:de|het) )?(?:reacties?|antwoord|beantwoording).*$|(?<=^Vragen) en antwoorden(?= van de leden| van de \S+fractie)`,
  memberAbove: String.raw`^(?:Vragen|Inbreng|Bijdrage) van (?:(?:het |de )?(?:lid|heer|Kamerlid)|mevrouw) (?<speaker>(?:(?:van|de|der|den|ten|ter|el|al) )*\p{Lu}[\p{L}’' -]{1,60}?)\s*\((?<party>[^()\d]{2,30})\)\s*:?$`,
  together: 'gezamenlijk|tezamen|samen',
  partyOf: '(?:fracties?|fractieleden) van (?:de |het )?',
  behindParty: 'fractie(?:leden)?',
  article: 'de (?=groep|leden)',
  oneMember: 'het lid',
  party: String.raw`${OPENS}(?: en reactie(?: van [^\n]{3,60}?)?)? (?:(?:van|door|gesteld door) |(?=(?:de )?leden van (?:de )?[^\n]{2,40}fractie|[\p{Lu}\d][\p{L}\d+/-]{1,20}-fractie))(?:de )?(?:leden van |het lid van )?(?:de )?${WHO}(?: en (?:de )?(?:reactie|antwoord(?:en)?|beantwoording) (?:van|door) [^\n.?!]{3,60})?`,
  beforeParty: `${OPENS}(?: (?:van|uit|door))?(?: de)?(?: leden)?(?: van)?(?: de)?(?: fractie(?: van)?)?(?: de| het)?|(?:De )?(?:[Ff]racties?|[Ll]eden)(?: van)?(?: de| het)?|De|Het`,
  behindBareParty: String.raw`en (?:de )?(?:reactie|antwoord(?:en)?|beantwoording)(?: (?:van|door) [^\n.?!]{3,80})?`,
  aboveContents: 'inhoud(?:sopgave)?',
  numberedPart: 'bijlage|hoofdstuk|deel|paragraaf|artikel',
}
