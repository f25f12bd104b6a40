import type { MotionWords } from '../shape/motion-words'

const NAME = String.raw`(?:(?:Van|De|Den|Der|Ten|Ter|Het|El|van|de|den|der|ten|ter|el|’t|'t)_)*\p{Lu}[\p{L}’'-]+`
/** What may follow a name in capitals without being its second part, as `Slot` is in `Bruins Slot`. */
const NO_NAME = 'Kamerstuk|Tweede|Eerste|Aanhangsel|Handelingen|Besluit|Motie|Stemming|De|Het|Ik|Ja|Nee'
const SECOND = String.raw`(?:_(?!(?:${NO_NAME})(?!\p{Ll}))\p{Lu}\p{Ll}[\p{L}’'-]+)?`
/** A party as it is named behind a comma, and no member is. */
const PARTY = String.raw`(?:fractie )?(?:[A-Z][A-Z\d+-]{1,9}|[^,\n()]{0,30}?(?:[Bb]elang(?:en)?|[Pp]artij|[Ll]okaal|Lijst|Leefbaar|[Ll]inks|[Uu]nie|Democraten|Forum|[Ff]ractie)[^,\n()]{0,20})`
const MEMBER = '(?:het_[Ll]id|(?:de_)?leden|de_heer|de_heren|mevrouw)_'
const MOVED = `[Mm]oties?(?:-|_van_${MEMBER}|_)`

export const MOTIONS: MotionWords = {
  heard: String.raw`^(?:De Kamer,?$|De Kamer,? *gehoord|gehoord de beraadslaging|De (?:gemeente)?raad,? |Provinciale Staten\b)`,
  clause: String.raw`^(?<label>(?:constaterende|overwegende|van mening|van oordeel|in herinnering roepende|gelet op|gezien|gelezen|kennisgenomen hebbende|gehoord|wetende|ervan overtuigd|ook constaterende|voorts overwegende|draag(?:t|en)(?! op\b)(?= [^:;.]{1,60} op\b)[^:;.]{1,60}? op|verzoek(?:t|en)|roep(?:t|en)|spreek(?:t|en)|draag(?:t|en)|nodig(?:t|en)|verklaar(?:t|en)|en ga(?:at|an) over)\b(?:,? dat|(?: (?:de regering|het presidium|uit|op|over tot de orde van de dag))?))`,
  request: 'verzoek|roep|spreek|draag|nodig|verklaar',
  closes: 'ga(?:at|an) over tot de orde van de dag',
  named: 'motie',
  amends: 'amendement',
  hearing: 'gehoord',
  numbered: String.raw`Zij krijgt nrs?\.? \S`,
  next: '(?:(?:Nader )?gewijzigde? )?(?:motie|amendement)',
  called: '(?:gewijzigde )?(?:motie|MOTIE|amendement|AMENDEMENT)',
  opensClause:
    '(?:ook |voorts |tevens )?(?:constaterende|overwegende)|van (?:mening|oordeel)|in herinnering roepende|gelet op|gezien|gelezen|gehoord|kennis(?:genomen| genomen) hebbende|wetende|ervan overtuigd|verzoek(?:t|en)|roep(?:t|en)|spreek(?:t|en)|draag(?:t|en)|nodig(?:t|en)|verklaar(?:t|en)|besluit(?:en)?|en ga(?:at|an) over tot',
  speaks: String.raw`(?:De (?:Kamer|raad|gemeenteraad)|Provinciale Staten|Het algemeen bestuur)(?:,|\s+(?:van|in)\s|$)`,
  head: String.raw`Nr\. ?\w+|(?:GEWIJZIGDE |NADER GEWIJZIGDE )?MOTIE VAN|Voorgesteld \d|Ter vervanging van`,
  closed: String.raw`over tot de orde van de dag[^\n]*\n|(?:^|\n)Ondertekening[^\n]*\n`,
  signed: String.raw`Ondertekening(?: en naam)?|Ingediend door|Indiener\(?s?\)?`,
  signsFor: String.raw`^(?:Namens )?(?:de )?(?:[Ff]ractie (?:van )?(?:de |het )?(?<named>\p{Lu}[\p{L}\d+/ -]{0,30}?)|(?<party>\p{Lu}[\p{L}\d+/-]*)-fractie)[,:]?$`,
  signer: String.raw`^(?:(?:van|de|der|den|ten|ter|el|al) )*\p{Lu}[\p{L}’'. -]{1,50}?(?:\s*\((?<party>[^()\d]{2,30})\)|, (?:${PARTY}))?[,.]?$`,
  noSigner:
    'Namens|Ondertekening|Toelichting|Bijlage|Handtekening|Datum|Naam|De (?:griffier|voorzitter|raad)',
  withoutSubject: String.raw`(?:(?:gewijzigde|nader gewijzigde) )?motie(?:\s+(?:van (?:het lid|de leden)\s[^\n]{2,120}|(?:nr\.?\s*)?[\dA-Z][\w./–-]{0,20}))?`,
  movedBy: 'van (?:het lid|de leden)',
  about: 'over|inzake|betreffende',
  instead: String.raw`ter vervanging van|t\.v\.v\.`,
  asks: 'verzoekt|draagt|roept|spreekt|dringt|besluit|spoort|nodigt',
  numberSign: String.raw`nr\.?`,
  byMover: String.raw`\b${MOVED}(?!De_[Kk]amer(?!\p{L}))${NAME}${SECOND}(?:(?:\/|,_|_en_)(?:${MEMBER})?${NAME}${SECOND})*(?:_c\.s\.)?`,
  beforeMover: MOVED,
}
