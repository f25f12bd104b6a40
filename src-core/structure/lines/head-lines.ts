import { anyLanguage } from '../../vocabulary/languages'
import { hasText, type PaperLine } from './paper-line'

/** How many lines with words a paper's head has at most. */
const HEAD = 30
/** Lines that are all there is of what they say: a chamber, its year, the paper's number, the day it was adopted. */
const WHOLE = new RegExp(`^(?:${anyLanguage(({ heads }) => heads?.whole)})$`, 'u')
/** A dossier's number alone. */
const DOSSIER = /^[1-4]\d[ .\u00A0]?\d{3}(?:(?:[ -]| \()(?:\d{2}|[IVXLC]{1,6}|[A-Z]|R\d{4})\)?)?$/u
/** Which of the two chambers, or the letters of a paper of the Eerste Kamer. */
const SHORT = /^(?:\d|[A-Z]{1,2})$/u
/** What a paper is called, in capitals, with its number before it or without. */
const TITLE = new RegExp(
  String.raw`^(?:(?:${anyLanguage(({ papers }) => papers?.opensNumber)}|[A-Z]{1,2}) )?(?:(?:${anyLanguage(({ papers }) => papers?.titleOpens)}) ?)*(?:${anyLanguage(({ papers }) => papers?.chamberTitles)})\b[^\p{Ll}]*$`,
  'u',
)

/** A dossier with its title, which may go on below. */
const DOSSIER_TITLE =
  /^[1-4]\d[ .\u00A0]?\d{3}(?:(?:[ -]| \()(?:\d{2}|[IVXLC]{1,6}|[A-Z]|R\d{4})\)?)?\s+\p{Lu}\p{Ll}/u

/** What a paper is called behind its number, below its dossier: `Nr. 180 Brief van de Minister`. */
const NUMBERED_TITLE = new RegExp(
  String.raw`^\s*(?:${anyLanguage(({ papers }) => papers?.opensNumber)})\s\p{Lu}\p{Ll}`,
  'u',
)

/** The lines of a paper's head: those no other goes on with, and those that begin something which may go on. */
export interface HeadLines {
  readonly whole: ReadonlySet<PaperLine>
  readonly opening: ReadonlySet<PaperLine>
}

const NONE: HeadLines = { whole: new Set(), opening: new Set() }

/**
 * The lines of a paper's head, whether blank lines part them or not: its chamber, year, dossier, number, title and day. None
 * where a paper opens otherwise. Linear.
 */
export function headLines(lines: readonly PaperLine[]): HeadLines {
  const head = lines.filter(hasText).slice(0, HEAD)
  const texts = head.map(({ text }) => text.trim())
  const whole = texts.map(text => WHOLE.test(text) || DOSSIER.test(text))
  const opening = head.filter(
    ({ text }, index) =>
      DOSSIER_TITLE.test(text.trim()) ||
      isCapitalTitle({ text }) ||
      (NUMBERED_TITLE.test(text) && head.slice(0, index).some(line => DOSSIER_TITLE.test(line.text.trim()))),
  )
  if (whole.filter(Boolean).length + opening.length < 2) return NONE
  const isNear = (index: number) =>
    whole[index - 1] || whole[index + 1] || TITLE.test(texts[index + 1] ?? '') || false
  const found = head.filter((_, index) => whole[index] || (SHORT.test(texts[index] ?? '') && isNear(index)))
  return { whole: new Set(found), opening: new Set(opening) }
}

/** Whether a line is a paper's title in capitals, which nothing in small letters goes on with. */
export function isCapitalTitle({ text }: Pick<PaperLine, 'text'>): boolean {
  return text.length < 200 && TITLE.test(text.trim())
}
