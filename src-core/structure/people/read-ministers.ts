import { closeBracket } from '../../basics/close-bracket'
import { anyLanguage } from '../../vocabulary/languages'

const GLUED = new RegExp(String.raw`\b(${anyLanguage(({ ministers }) => ministers?.glued)})(?=\p{Lu})`, 'gu')
const ASIDE = new RegExp(
  String.raw` ?\((?:${anyLanguage(({ ministers }) => ministers?.aside)})[^)]*\)?`,
  'gi',
)
const ARTICLE = new RegExp(`^(?:${anyLanguage(({ ministers }) => ministers?.article)})`, 'i')
const NEXT_FIELD = new RegExp(
  String.raw`,?\s+(?:${anyLanguage(({ ministers }) => ministers?.nextField)})`,
  'u',
)
const TITLED = new RegExp(
  `^(?:${anyLanguage(({ ministers }) => ministers?.article)})?(?:${anyLanguage(({ ministers }) => ministers?.title)})(?:${anyLanguage(({ ministers }) => ministers?.plural)})? `,
  'i',
)
/** Each of the ministers a sentence names, `Minister De Boer (Zeezaken), mede namens de Ministers voor A en van B`, by itself. */
export function readMinisters(printed: string): string[] {
  const plain = printed
    .replace(/\s+/g, ' ')
    // Lost line breaks glue: `vanBuitenlandse Zaken`.
    .replace(GLUED, '$1 ')
    .replace(ASIDE, '')
  return plain
    .split(BETWEEN)
    .flatMap(splitOffices)
    .map(cleanOffice)
    .filter(name => name !== '')
    .map(withSharedField)
}

/** `de minister en de staatssecretaris van Bruggen` are both of Bruggen. */
function withSharedField(office: string, at: number, all: readonly string[]): string {
  const next = all[at + 1] ?? ''
  return WITHOUT_FIELD.test(office) ? office + (FIELD.exec(next)?.[0] ?? '') : office
}

const BETWEEN = new RegExp(
  String.raw`,?\s*(?:${anyLanguage(({ ministers }) => ministers?.and)}|,)\s+(?:${anyLanguage(({ ministers }) => ministers?.leads)})(?=(?:${anyLanguage(({ ministers }) => ministers?.title)}|${anyLanguage(({ ministers }) => ministers?.capitals)}))`,
  'u',
)
const WITHOUT_FIELD = new RegExp(`^(?:${anyLanguage(({ ministers }) => ministers?.title)})$`, 'u')
const FIELD = new RegExp(
  String.raw`(?<=^(?:${anyLanguage(({ ministers }) => ministers?.title)}))\s+(?:${anyLanguage(({ ministers }) => ministers?.of)})\s.*$`,
  'u',
)
const SEVERAL = new RegExp(
  `^(?<title>(?:${anyLanguage(({ ministers }) => ministers?.title)}))(?:${anyLanguage(({ ministers }) => ministers?.plural)})?(?= (?:${anyLanguage(({ ministers }) => ministers?.of)}) )`,
  'u',
)

/** `Minister van Sluizen en van Bruggen` holds two offices, each with its own `van` or `voor`. */
function splitOffices(named: string): string[] {
  const title = SEVERAL.exec(named.replace(ARTICLE, ''))?.groups?.['title']
  if (title === undefined) return [named]
  const fields = named.split(NEXT_FIELD)
  return fields.map((field, index) =>
    index === 0 ? field.replace(TITLED, `${title} `) : `${title} ${field}`,
  )
}

function cleanOffice(name: string): string {
  const office = name
    .trim()
    .replace(ARTICLE, '')
    .replace(/[,;.:]+$/, '')
    .trim()
  return closeBracket(office)
}
