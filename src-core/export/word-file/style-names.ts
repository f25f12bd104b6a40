import type { WordTemplate } from '../word-looks/word-template'
import type { ExportLanguage } from '../words'
import { ownStyles, styleDefaults } from './word-styles'
import { wordWords } from './word-words'

/** The styles of a file, and by which ids what this program writes has to name them. */
export interface FileStyles {
  /** What stands within the root of `word/styles.xml`. */
  readonly xml: string
  /** XML of this program with the ids of its styles as the file has them. */
  named(xml: string): string
}

/** This program's own styles. */
export function plainStyles(language: ExportLanguage): FileStyles {
  const xml =
    styleDefaults(language) +
    ownStyles(language)
      .map(style => style.xml)
      .join('')
  return { xml, named: written => written }
}

/** How wide what this program's own styles set to the right margin is, in twentieths of a point. */
const OWN_WIDTH = 'w:pos="9070"'

/**
 * A template's styles, and this program's own that it lacks. A style is known by the name that Word gives it in every language,
 * never by its id, which Word translates (`Kop1`); those of this program by their names in the language of the export. What is
 * this program's own is as wide as there is room, in twentieths of a point.
 */
export function templateStyles(template: WordTemplate, language: ExportLanguage, room: number): FileStyles {
  const ids = new Map<string, string>()
  const taken = new Set(template.known.map(({ id }) => id))
  const missing: { xml: string; isBase: boolean }[] = []
  for (const own of ownStyles(language, '')) {
    const isBase = own.xml.includes(' w:default="1"')
    const alike = template.known.filter(({ type }) => type === own.type)
    const found = isBase
      ? (alike.find(({ isDefault }) => isDefault) ??
        alike.find(({ name }) => name === own.name.toLowerCase()))
      : alike.find(({ name }) => name === own.name.toLowerCase())
    if (found) {
      ids.set(own.id, found.id)
      continue
    }
    const id = freeId(own.id, taken)
    taken.add(id)
    ids.set(own.id, id)
    missing.push({ xml: own.xml, isBase })
  }
  const idOf = (id: string) => ids.get(id) ?? id
  const added = missing.map(({ xml }) =>
    xml
      .replace(
        /(<w:(?:basedOn|next) w:val="|w:styleId=")([^"]*)"/g,
        (_, before, id) => `${before}${idOf(id)}"`,
      )
      .replaceAll(OWN_WIDTH, `w:pos="${room}"`),
  )
  return {
    xml: inLanguage(template.styles, wordWords(language).code) + added.join(''),
    named: xml =>
      xml.replace(
        /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g,
        (_, before, id) => `${before}${idOf(id)}"`,
      ),
  }
}

/** An id that no other style has. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}${number}`)) number += 1
  return `${id}${number}`
}

/** The styles with the language of the export as that of text that does not say in which it is. */
function inLanguage(styles: string, code: string): string {
  const end = styles.indexOf('</w:docDefaults>')
  if (end < 0) return styles
  const defaults = styles.slice(0, end).replace(/<w:lang [^>]*\/>/g, `<w:lang w:val="${code}"/>`)
  return defaults + styles.slice(end)
}
