import type { Theme } from '../../../src-core/codebook/model'
import type { GroupOfThemes } from '../../../src-core/codebook/theme-group'
import { CallError } from '../../../src-core/contract/errors'
import { foldText } from '../../../src-core/document/fold-text'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { NotebookPage } from '../../../src-core/notebook/page'

/**
 * The ids of the themes meant by names or ids, or of groups where no theme is called so, whatever their case and accents. Throws
 * `not-found`, naming those there are.
 */
export function chooseThemes(
  { themes, groups }: { readonly themes: readonly Theme[]; readonly groups: readonly GroupOfThemes[] },
  names: readonly string[],
): string[] {
  return names.flatMap(name => {
    const called = (one: { readonly id: string; readonly name: string }) =>
      one.id === name || same(one.name, name)
    const meant = themes.some(called) ? themes.filter(called) : groups.filter(called)
    if (meant.length > 0) return meant.map(({ id }) => id)
    throw unknown(
      'theme or group',
      name,
      [...themes, ...groups].map(one => one.name),
    )
  })
}

/** The parties meant, as the documents spell them. Throws `not-found`, naming those there are. */
export function chooseParties(documents: readonly StructuredDocument[], names: readonly string[]): string[] {
  const parties = new Set(
    documents.flatMap(({ sections, turns }) =>
      [...sections, ...turns].flatMap(({ party }) => (party === null ? [] : [party])),
    ),
  )
  return names.flatMap(name => {
    const meant = [...parties].filter(party => same(party, name))
    if (meant.length > 0) return meant
    throw unknown('party', name, [...parties])
  })
}

/** The id of the document meant by its id, title or file name. Throws `not-found`, or `bad-input` where it may be several. */
export function chooseDocument(
  documents: readonly Pick<StructuredDocument, 'id' | 'meta' | 'source'>[],
  name: string,
): string {
  const meant = documents.filter(
    ({ id, meta, source }) => id === name || same(meta.title, name) || same(source.name, name),
  )
  const [first, second] = meant
  if (second)
    throw new CallError('bad-input', `“${name}” is the name of ${meant.length} documents; give its id.`)
  if (first) return first.id
  throw unknown(
    'document',
    name,
    documents.map(({ meta }) => meta.title),
  )
}

/** The page of the notebook meant by its title or id. Throws `not-found`, naming those there are, or `bad-input` where it may be several. */
export function choosePage(pages: readonly NotebookPage[], name: string): NotebookPage {
  const byId = pages.find(({ id }) => id === name)
  const meant = byId ? [byId] : pages.filter(({ title }) => same(title, name))
  const [first, second] = meant
  if (second)
    throw new CallError(
      'bad-input',
      `“${name}” is the title of ${meant.length} pages; give the id: ${meant.map(({ id }) => id).join(', ')}.`,
    )
  if (first) return first
  throw unknown(
    'page',
    name,
    pages.map(({ title }) => title).sort((one, other) => one.localeCompare(other, 'nl')),
  )
}

function same(one: string, other: string): boolean {
  return foldText(one).trim() === foldText(other).trim()
}

function unknown(what: string, name: string, known: readonly string[]): CallError {
  const there = known.length === 0 ? 'It has none.' : `There are: ${known.join(', ')}.`
  return new CallError('not-found', `The project has no ${what} called “${name}”. ${there}`)
}
