import { EUROPEAN_NUMBERS, type LabelWords } from '../shape/label-words'

/** Who answers for the government. */
const CABINET = String.raw`(?:het kabinet|de (?:[Mm]inister|[Ss]taatssecretaris|[Rr]egering|[Bb]ewindspersoon|[Bb]ewindspersonen|[Mm]inisters|[Ii]nitiatiefnemers?|[Bb]urgemeester|[Ww]ethouder)[^\n\d]{0,60}|de Algemene Rekenkamer|[Gg]edeputeerde [Ss]taten|het [Dd]agelijks [Bb]estuur|[^\n\d]{0,20}[Cc]ollege)`

/** Those who run a town, a province or a water board, in short. */
const BOARD = '(?:[Cc]ollege|GS|D ?& ?H|B ?(?:&|en) ?W|AB|DB)'

const ANSWER = 'Antwoord(?:en)?|ANTWOORD(?:EN)?'
const QUESTION = 'Vra(?:ag|gen)|VRA(?:AG|GEN)'

export const LABELS: LabelWords = {
  question: `(?:${QUESTION}|Deelvraag|Uw vra(?:ag|gen))`,
  answer: String.raw`(?:${ANSWER}|Ons antwoord|Beantwoording|Reactie)(?:\s+(?:van|namens) ${CABINET})?(?:\s+(?:op|van|bij|voor|OP))?(?:\s+de)?(?:\s*(?:[Vv]ra(?:ag|gen)|VRA(?:AG|GEN)))?(?:\s+nr\.?)?`,
  bareQuestion: 'Vraag|VRAAG',
  bareAnswer: String.raw`Ons antwoord|(?:${ANSWER})(?: (?:van|namens) ${CABINET}| [Kk]abinet| [Mm]inister| [Ss]taatssecretaris| [Rr]egering| ${BOARD})?|Antwoord ontvangen op \d{1,2} \p{L}+ \d{4}`,
  inlineAnswer: `(?:Antwoord(?:en)?|Reactie|Beantwoording) (?:van )?(?:(?:de )?(?:[Mm]inister|[Ss]taatssecretaris|[Bb]ewindspersoon|[Rr]egering|[Bb]urgemeester|[Ww]ethouder)|(?:het )?(?:[Kk]abinet|[Cc]ollege|[Dd]agelijks [Bb]estuur)|[Gg]edeputeerde [Ss]taten|${BOARD})|Ons antwoord|Antwoord(?:en)?|ANTWOORD`,
  answerAgain:
    '(?:Reactie|Beantwoording)(?: (?:van )?(?:(?:de )?(?:[Mm]inister|[Ss]taatssecretaris|[Bb]ewindspersoon|[Rr]egering|[Bb]urgemeester)|(?:het )?(?:[Kk]abinet|[Cc]ollege)|Gedeputeerde Staten))?',
  goesOn: 'en|van|voor|de|het|der|op|aan|namens|mede',
  aboutQuestions: '(?:kamer)?vragen|vraag',
  numberedAnswer: `Antwoord(?:en)?(?: (?:van|namens) ${CABINET})?`,
  beforeCounted: '[Aa]d(?: vra(?:ag|gen))?',
  numberSign: String.raw`nr\.?`,
  numberWord: String.raw`nr\.?|nummer`,
  notice: 'Mededeling',
  onQuestions: 'vragen',
  ofAMember: String.raw`^(?:Vraag(?: van)?|Vragen van(?=[^\n]*:$)) (?:(?:het|de) )?(?:(?:lid|leden|heer|mevrouw|Kamerlid|Kamerleden) )?(?<names>(?:(?:van|de|der|den) )*\p{Lu}[\p{L}’' ,()\d+/-]{1,120}?)\s*\((?:beiden )?(?<party>[^()]{2,30})\)\s*:?$`,
  ofAMemberInline: String.raw`^Vra(?:ag|gen)(?: van)?(?: (?:het|de))?(?: (?:lid|leden|heer|mevrouw|Kamerlid|Kamerleden))? (?<names>(?:(?:van|de|der|den) )*\p{Lu}[\p{L}’' ,()\d+/-]{1,120}?)\s*\((?:beiden )?(?<party>[^()]{2,30})\)(?: over [^:\n?]{3,100})?\s*:(?=\s+\S)`,
  headOfQuestion: String.raw`^Vraag nr\.? ?\d{1,5} van [^\n]{3,80} van \d`,
  askedBy: '(?:van )?(?:het lid|de leden|de fractie) .{2,50}',
  namedQuestion: 'Vra(?:ag|gen)|VRAAG|Uw vra(?:ag|gen)',
  namedAnswer: 'Antwoord(?:en)?|ANTWOORD(?:EN)?|Ons antwoord',
  answersBelow: String.raw`^Antwoord van (?:de )?(?:(?:vice-?)?eersteminister|minister|staatssecretaris)\b.{0,200}\bvan \d{1,2} \p{L}+ \d{4},? op (?:de )?vraag nr\. ?\d|^${EUROPEAN_NUMBERS}(?:Antwoord|Gezamenlijk antwoord) van \S[^\n]{2,80}\snamens de (?:Europese )?Commissie|^Antwoord op (?:de )?(?:schriftelijke )?vraag nr\.? ?\d+ van \d|^Antwoord(?:en)? van (?:de )?(?:minister|staatssecretaris)\b.{0,200}\bontvangen \d|^(?:Antwoord(?:en)?|Beantwoording) (?:van|door) (?:het college|Gedeputeerde Staten|de burgemeester|burgemeester en wethouders|het dagelijks bestuur)\b[^.?!]{0,120}$`,
  labelLike: 'Vra(?:ag|gen)|Antwoord|Motie',
  behindHead: 'Vraag',
  toQuestion: String.raw`(?:op\s+)?(?:vraag\s+)?`,
  inText: 'Vra(?:ag|gen)|VRAAG|Antwoord(?:en)?(?: op)?(?: vra(?:ag|gen))?|ANTWOORD',
  numberColumn: String.raw`nr\.?|nummer`,
  questionColumn: 'vraag|vragen',
  answerColumn: 'antwoord|antwoorden',
  partyColumn: 'fracties?|partij|fractie/lid',
}
