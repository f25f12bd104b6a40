import type { Block } from '../../document/model'
import { anyLanguage, anyPattern, eachLanguage } from '../../vocabulary/languages'

const NO_TITLE = new RegExp(`^(?:${anyLanguage(({ papers }) => papers?.noTitle)})`)
const OWN_NUMBER = new RegExp(
  String.raw`\s*(?:(?:${anyLanguage(({ motions }) => motions?.numberSign)})\s*)?[\dA-Z][\w./–-]*\d\s*$`,
  'u',
)
const PAGE_NUMBER = new RegExp(
  String.raw`\s+\d+(?:\s?(?:\/|${anyLanguage(({ heads }) => heads?.ofPages)})\s?\d+)?\s*$`,
  'u',
)

/** A dossier's number, alone or with its title behind it: `26 999 Waterveiligheid`. */
const DOSSIER =
  /^[1-4]\d[ .\u00A0]?\d{3}(?:(?:[ -]| \()(?:\d{2}(?![\d.])|[IVX]{1,5}[AB](?!\p{L})|[IVXLC]{1,6}(?!\p{L})|[A-Z](?!\p{L})|R\d{4})\)?)?(?:\s+(?<title>\p{Lu}[^\n]{3,300}))?$/u
const NUMBER = new RegExp(
  String.raw`^(?:${anyLanguage(({ papers }) => papers?.opensNumber)}|[A-Z]{1,2})(?:\s|$)`,
  'u',
)
/** How many blocks a paper's head has at most. */
const HEAD = 12

/** What the dossier a paper is in is about, as its head says; null where it does not. */
export function dossierTitle(text: string, blocks: readonly Block[]): string | null {
  const lines = blocks
    .slice(0, HEAD)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 400)).trim())
  for (const [index, line] of lines.entries()) {
    const dossier = DOSSIER.exec(line)
    if (!dossier) continue
    const title = dossier.groups?.['title'] ?? lines[index + 1] ?? ''
    const isTitle =
      /^(?:\p{Lu}\p{Ll}|\p{Lu}{2,5}-\p{Ll})/u.test(title) && !NUMBER.test(title) && !NO_TITLE.test(title)
    return isTitle ? title.replace(/\s+/g, ' ') : null
  }
  return null
}

/** How far into a paper, in UTF-16 units, its running text shows which words have capitals. */
const SAMPLE = 20_000

/** A title in capitals as the paper's running text writes its words: names and offices with a capital, all else without. */
export function inRunningCase(title: string, text: string): string {
  const capitals = new Map<string, number>()
  for (const [word, before] of [...text.slice(0, SAMPLE).matchAll(WORD)].map(({ 0: found, groups }) => [
    found,
    groups?.['before'],
  ])) {
    if (before === undefined && /^\p{Lu}/u.test(word ?? '')) continue
    const printed = (word ?? '').slice((before ?? '').length)
    if (/^\p{Lu}{2}/u.test(printed)) continue
    const lower = printed.toLowerCase()
    capitals.set(lower, (capitals.get(lower) ?? 0) + (/^\p{Lu}/u.test(printed) ? 1 : -1))
  }
  const isName = (word: string) =>
    (capitals.get(word) ?? 0) > 0 || (/s$/.test(word) && (capitals.get(word.slice(0, -1)) ?? 0) > 0)
  const cased = title
    .toLowerCase()
    .replace(/\p{L}{3,}/gu, word => (isName(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word))
  const fields = [...FIELD.matchAll(text.slice(0, SAMPLE))].flatMap(({ groups }) => groups?.['field'] ?? [])
  return fields.reduce(replaceField, cased)
}

/** What a paper is, in capitals above what it is about: `WETSVOORSTEL tot wijziging van de wet`. */
const CALLED_IN_CAPITALS = new RegExp(
  String.raw`^(?:${anyLanguage(({ papers }) => papers?.chamberTitles)})(?=\s\p{Ll})`,
  'u',
)

/** A title that is all capitals and some words long, or what the paper is in it, as running text would write it; any other as it is. */
export function inTitleCase(printed: string, text: string): string {
  const title = printed.replace(
    CALLED_IN_CAPITALS,
    called => called.charAt(0) + called.slice(1).toLowerCase(),
  )
  const words = title.match(/\p{L}{4,}/gu) ?? []
  if (words.length < 2 || /\p{Ll}/u.test(title)) return title
  return inRunningCase(title, text).replace(/\p{L}/u, first => first.toUpperCase())
}

/** A title with a committee in it as the paper writes it elsewhere. */
export function withCommittee(title: string, committee: string | null): string {
  return committee === null ? title : replaceField(title, committee)
}

/** What a minister is of, as the text writes it: `Havens en Sluizen`. */
const FIELD = eachLanguage(({ ministers }) => ministers?.named, 'gu')

/** Below an office its holder signs, whose name may follow its comma: `van Havens en Sluizen, J. Naam`. */
function replaceField(title: string, field: string): string {
  const at = title.toLowerCase().indexOf(field.toLowerCase())
  const comma = field.lastIndexOf(',')
  if (at < 0) return comma < 0 ? title : replaceField(title, field.slice(0, comma))
  return title.slice(0, at) + field + title.slice(at + field.length)
}

/** A word, with the one before it in its sentence: the first of a sentence has a capital whatever it is. */
const WORD = /(?<before>(?<=[\p{Ll},] ?)[ ])?\p{L}{3,}/gu

/** What a motion is called where it does not say what it is about: its number, or who moves it. */
const WITHOUT_SUBJECT = new RegExp(
  String.raw`^(?:${anyLanguage(({ motions }) => motions?.withoutSubject)})\s*$`,
  'iu',
)
const MOVED = new RegExp(String.raw`\s(?:${anyLanguage(({ motions }) => motions?.movedBy)})\s`, 'iu')
const ABOUT = new RegExp(String.raw`\s(?:${anyLanguage(({ motions }) => motions?.about)})\s`, 'iu')
/** Which motion it comes instead of. */
const INSTEAD = new RegExp(
  String.raw`\s*[,(]?\s*(?:${anyLanguage(({ motions }) => motions?.instead)})\s[^\n]{0,120}$`,
  'iu',
)
/** What a motion asks for, up to the end of its first sentence. */
const ASKS = new RegExp(
  String.raw`(?:^|\n)(?<asks>(?:${anyLanguage(({ motions }) => motions?.asks)})\s[^\n]{3,400}?)(?=[,;.:]\s*(?:\n|$)|\n|$)`,
  'iu',
)

/**
 * The title of a motion whose own, null where it has none, does not say what it is about: with its dossier's, else with what
 * it asks for where only a number names it. Null where its title says so, or nothing else does.
 */
export function titleOfMotion(
  paper: { readonly masked: string; readonly blocks: readonly Block[] },
  named: string | undefined,
): string | null {
  const opening = paper.masked.slice(0, paper.blocks[0]?.end ?? 0).trim()
  const title = (named ?? opening).replace(INSTEAD, '')
  if (ABOUT.test(title) || !WITHOUT_SUBJECT.test(title)) return null
  const called = title.replace(OWN_NUMBER, '')
  const own = /\p{Ll}/u.test(called) ? called : called.charAt(0) + called.slice(1).toLowerCase()
  const dossier = dossierTitle(paper.masked, paper.blocks)
  if (dossier) return `${dossier}: ${own.charAt(0).toLowerCase()}${own.slice(1)}`
  // Who moves it tells more of a motion than its number does.
  if (MOVED.test(own)) return null
  const asks = ASKS.exec(paper.masked)?.groups?.['asks']
  return asks ? `${own}: ${asks.charAt(0).toLowerCase()}${asks.slice(1)}` : null
}

/** The words that most heads of the pages have beside their numbers; null where none has a title's. */
export function runningTitle(furniture: string): string | null {
  const counted = new Map<string, number>()
  for (const line of furniture.split('\n')) {
    const words = line.replace(PAGE_NUMBER, '').trim()
    if (/^\p{Lu}[^\d]{9,160}$/u.test(words) && /\p{L}+ \p{L}+ /u.test(words) && !CHAMBER.test(words))
      counted.set(words, (counted.get(words) ?? 0) + 1)
  }
  const [most] = [...counted].sort((one, other) => other[1] - one[1])
  return most && most[1] > 1 ? wholeTitle(most[0], furniture) : null
}

/** A title of which most heads of the pages lost the end, with the words that the others have of it. */
function wholeTitle(title: string, furniture: string): string {
  const ends = furniture.split('\n').flatMap(line => {
    const rest = line.startsWith(title) ? line.slice(title.length) : ''
    return /^[^\d(,;]{0,120}/u.exec(rest)?.[0] ?? []
  })
  return (title + (ends.toSorted((one, other) => other.length - one.length)[0] ?? '')).trimEnd()
}

const CHAMBER = anyPattern(({ heads }) => heads?.noSubject, 'iu')
