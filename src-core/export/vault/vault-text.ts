import { escapeMarkdown } from '../markup/escape-markdown'

/**
 * What Obsidian takes for a comment, a highlight or the name of a block, beside what Markdown means by other signs; before it
 * what stands as it is: an escaped sign, and the mark of a footnote, which no text of anybody's can look like.
 */
const OWN_SIGNS = /\\.|\[\^|([%^=])/gs

/** Markdown in which none of the signs of Obsidian's own means anything. */
export function withoutOwnSigns(markdown: string): string {
  return markdown.replace(OWN_SIGNS, (found: string, own?: string) => (own ? `\\${own}` : found))
}

/** Text that Obsidian shows as it is, on one line. */
export function vaultText(text: string): string {
  return withoutOwnSigns(escapeMarkdown(text))
}

/** A link to a file of the vault by its path, and to a block in it, that reads as some words. */
export function vaultLink(path: string, words: string, block?: string): string {
  const shown = words
    .replace(/[[\]|\\^#]/g, ' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return `[[${path}${block === undefined ? '' : `#^${block}`}${shown === '' ? '' : `|${shown}`}]]`
}

/** The name of a block: letters, digits and hyphens alone. */
export function blockName(id: string): string {
  return id.replace(/[^A-Za-z0-9]+/g, '-')
}

/** Facts as the front matter of a file: YAML, whose strings in quotes may be written as JSON's. Empty ones are left out. */
export function frontMatter(
  facts: Readonly<Record<string, string | number | readonly string[] | null>>,
): string {
  const lines = Object.entries(facts).flatMap(([name, value]) => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return []
    if (typeof value === 'string' || typeof value === 'number') return [`${name}: ${yaml(value)}`]
    return [`${name}:`, ...value.map(one => `  - ${yaml(one)}`)]
  })
  return ['---', ...lines, '---'].join('\n')
}

/** What YAML does not take as it is stands behind a backslash. */
function yaml(value: string | number): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
