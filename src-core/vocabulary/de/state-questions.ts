// How the parliaments of the German states head a written question, each in an order of its own: who asks, what about, who answers.

const DAY = String.raw`\d{1,2}\. ?(?:\p{L}{3,9} |\d{1,2}\.)\d{2,4}`
const NAME = String.raw`(?:Dr\. )*\p{Lu}[\p{L}’'-]+(?: (?!FRAKTION|Fraktion|BÜNDNIS|FREIE|DIE)(?:(?:von|zu|der) )*\p{Lu}[\p{L}’'-]+){0,3}`
const PARTY = String.raw`(?:SPD|CDU|FDP|AfD|CSU|SSW|BSW|GRÜNEN?|BÜNDNIS 90 ?\/ ?DIE GRÜNEN|DIE LINKE\.?|FREIE WÄHLER|BVB ?\/ ?FREIE WÄHLER|PIRATEN|Grüne|Linke|fraktionslos)(?!\p{L})`
/** Each with the party in brackets, or all with one in brackets, in its capitals or behind the word for a group. */
const EACH = String.raw`(?<names>${NAME} \([^()\n]{2,40}\)(?:(?:, | und )${NAME} \([^()\n]{2,40}\))*)`
const ALL = String.raw`(?<names>${NAME}(?:(?:, | und )${NAME})*),?\s+\(?(?:(?:FRAKTION|Fraktion) (?:(?:DER|der|des) )?)?(?<party>${PARTY}|(?<=\()[^()\n]{2,40}?(?=(?:-Fraktion)?\)))(?:-Fraktion)?\)?`
const QUESTION = String.raw`\bA(?:nfrage|NFRAGE)(?: (?:Nr\. ?)?\d{1,5}(?:\/\d{1,5})?)?(?: vom ${DAY})?(?:\s+\d{1,2}\. Wahlperiode)?\s+`
const BY = String.raw`(?:des|der) (?:Abgeordneten|Abg\.) `
const RECEIVED = String.raw`(?:,? (?:eingegangen am|vom) ${DAY}|\s+vom ${DAY}(?: \([^()\n]{5,80}\))?)?`
const FILED = String.raw`(?:\s+(?:Drucksache|Drs\.-Nr\.:?) \d{1,2} ?\/ ?[\d ]{1,7})?`
const ANSWERED = String.raw`(?:\s+(?:und\s+)?A(?:ntwort|NTWORT)\s+(?:der|des) [^\n]{3,200})?`
const ABOUT = String.raw`(?:\s+(?:zum Thema|Thema|[Bb]etr\.|[Bb]etreff|[Bb]etrifft)\.?:?)?`
const WHAT = String.raw`(?:${RECEIVED}${FILED}${ANSWERED}${ABOUT}\s+(?<what>(?!(?:A(?:ntwort|NTWORT)|Vorbemerkung|Drucksache|und|Kleine Anfrage|Ich frage|Wir fragen|vom)(?!\p{L}))\p{Lu}[^\n]{5,240}?)(?=\s*(?:\n|$)|\s+und\s+A(?:ntwort|NTWORT)(?!\p{L})))?`

/** Heads of such questions, the most telling first. */
export const STATE_QUESTIONS: readonly string[] = [
  QUESTION + BY + EACH + WHAT,
  QUESTION + BY + ALL + WHAT,
  // Hesse names who asks without saying what they are.
  String.raw`${QUESTION}${ALL} vom ${DAY}\s+(?<what>\p{Lu}[^\n]{5,240}?)\s+und\s+Antwort(?!\p{L})`,
]
