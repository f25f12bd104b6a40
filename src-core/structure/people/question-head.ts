import { anyLanguage, eachLanguage } from '../../vocabulary/languages'

/** What the head of a written question says on lines of their own: its number, who asks whom, and about what. */
export interface QuestionHead {
  readonly number: string
  /** Who asks, as names are written. */
  readonly asks: string
  /** Who is asked, and what for: `Anna Smet, Vlaams minister van Bruggen`. */
  readonly asked: string
  readonly subject: string
}

const HEAD = eachLanguage(({ people }) => people?.questionHead, 'u')
/** As the Chamber of Belgium does: `Vraag nr. 123 van de heer Jan Jansen van 4 februari 2021 (N.) aan de minister van Zeezaken:` */
const OFFICE_ASKED = eachLanguage(({ people }) => people?.officeAsked, 'u')
/** Words in lower case within names and the fields of an office. */
const SMALL = new RegExp(`^(?:${anyLanguage(({ people }) => people?.smallInCapitals)})$`, 'u')

/** Reads such a head, as the parliament of Flanders prints it; undefined where a paper has none. */
export function readQuestionHead(head: string): QuestionHead | undefined {
  const { number, names, who, office, what } = (HEAD.exec(head) ?? OFFICE_ASKED.exec(head))?.groups ?? {}
  if (!number || !names || !office || !what) return undefined
  return {
    number,
    asks: asWritten(names),
    asked: [...(who ? [asWritten(who)] : []), asWritten(office, true)].join(', '),
    subject: what
      .replace(/\s+/g, ' ')
      .replace(/\.\s*$/, '')
      .trim(),
  }
}

/** Capitals as names are written, `ANNA DE SMET` as Anna De Smet; of an office small words are in lower case. */
function asWritten(printed: string, isOffice = false): string {
  const plain = printed
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .trim()
  if (/\p{Ll}{2}/u.test(plain)) return plain
  return plain
    .toLowerCase()
    .split(' ')
    .map(word =>
      isOffice && SMALL.test(word)
        ? word
        : word.replace(/(?<=^|[-’'])\p{L}/gu, letter => letter.toUpperCase()),
    )
    .join(' ')
}
