import { addTo } from '../basics/group-by'
import { foldText } from '../document/fold-text'
import {
  type CodebookGroup,
  type CodebookTheme,
  codebookGroupSchema,
  codebookThemeSchema,
  foldName,
} from './codebook-file'
import { HUE_COUNT } from './model'
import { exampleLine, readExampleLine } from './theme-example'

/** What a column of a table of themes holds, by the names that it is read by in Dutch and in English; the first is written. */
const CODEBOOK_COLUMNS = {
  name: { nl: 'Thema', en: 'Theme' },
  below: { nl: 'Onder', en: 'Below' },
  key: { nl: 'Letter', en: 'Letter' },
  colour: { nl: 'Kleur', en: 'Colour' },
  description: { nl: 'Omschrijving', en: 'Description' },
  memo: { nl: 'Memo', en: 'Memo' },
  terms: { nl: 'Woorden', en: 'Words' },
  archived: { nl: 'Gearchiveerd', en: 'Archived' },
  groups: { nl: 'Groepen', en: 'Groups' },
  examples: { nl: 'Voorbeelden', en: 'Examples' },
} as const

type ColumnName = keyof typeof CODEBOOK_COLUMNS

/** Other names by which tools and people call a column. */
const OTHER_NAMES: Partial<Record<ColumnName, readonly string[]>> = {
  name: ['naam', 'name', 'code', 'thema’s', 'themes'],
  below: ['parent', 'bovenliggend', 'category', 'categorie'],
  description: ['definitie', 'definition', 'beschrijving'],
  terms: ['termen', 'terms', 'keywords'],
  groups: ['groep', 'group', 'sets', 'code sets'],
}

/**
 * A codebook as rows of text, the titles first: a theme a row, its words, its memo and the groups it is in with a line each. A
 * group without themes is in no row.
 */
export function codebookRows(
  {
    themes,
    groups = [],
  }: { readonly themes: readonly CodebookTheme[]; readonly groups?: readonly CodebookGroup[] | undefined },
  language: 'nl' | 'en',
): string[][] {
  const groupsOf = new Map<string, string[]>()
  for (const group of groups)
    for (const theme of new Set(group.themes)) addTo(groupsOf, foldName(theme), group.name)
  const titles = Object.values(CODEBOOK_COLUMNS).map(names => names[language])
  return [
    titles,
    ...themes.map(({ name, below, key, colour, description, memo, terms, archived, examples }) => [
      name,
      below ?? '',
      key,
      String(colour + 1),
      description,
      memo ?? '',
      terms.join('\n'),
      archived ? 'x' : '',
      namesInCell(groupsOf.get(foldName(name)) ?? []),
      (examples ?? []).map(exampleLine).join('\n'),
    ]),
  ]
}

/** Why a table holds no codebook: it has no column of names, or the row, counted from 1, is not a theme. */
export type TableFault = { readonly kind: 'no-names' } | { readonly kind: 'row'; readonly row: number }

/** Names with a line each; one that has a semicolon in it and stands alone is followed by a line, so as not to be taken for several. */
function namesInCell(names: readonly string[]): string {
  const [only] = names
  return names.length === 1 && only?.includes(';') ? `${only}\n` : names.join('\n')
}

/** The names in a cell: a line each, or between semicolons where there is one line. */
function namesFromCell(cell: string): string[] {
  const names = cell.split(/\r?\n/.test(cell) ? /\r?\n/ : ';').map(name => name.trim())
  return [...new Set(names)].filter(Boolean)
}

/**
 * The themes of a table, and the groups they are in, whose first row has the titles: only names are needed. A missing colour is the next of the twelve in
 * turn. Rows without a name are left out.
 */
export function readCodebookRows(
  rows: readonly (readonly string[])[],
): { readonly themes: CodebookTheme[]; readonly groups: CodebookGroup[] } | { readonly fault: TableFault } {
  const titles = (rows[0] ?? []).map(title => foldText(title).trim())
  const place = (column: ColumnName) => {
    const all = [...Object.values(CODEBOOK_COLUMNS[column]), ...(OTHER_NAMES[column] ?? [])]
    const names = new Set(all.map(foldText))
    return titles.findIndex(title => names.has(title))
  }
  const places = new Map(
    (Object.keys(CODEBOOK_COLUMNS) as ColumnName[]).map(column => [column, place(column)]),
  )
  if (places.get('name') === -1) return { fault: { kind: 'no-names' } }
  const themes: CodebookTheme[] = []
  const groups = new Map<string, CodebookGroup>()
  for (const [index, row] of rows.entries()) {
    const cell = (column: ColumnName) => row[places.get(column) ?? -1]?.trim() ?? ''
    if (index === 0 || cell('name') === '') continue
    const colour = Number(cell('colour'))
    const isColour = cell('colour') !== '' && Number.isInteger(colour) && colour >= 1 && colour <= HUE_COUNT
    const examples = cell('examples')
      .split(/\r?\n/)
      .flatMap(line => readExampleLine(line) ?? [])
    const read = codebookThemeSchema.safeParse({
      name: cell('name'),
      below: cell('below') || null,
      key: cell('key'),
      colour: isColour ? colour - 1 : themes.length % HUE_COUNT,
      description: cell('description'),
      terms: [
        ...new Set(
          cell('terms')
            .split(/[\n;]/)
            .map(term => term.trim()),
        ),
      ].filter(Boolean),
      ...(cell('memo') && { memo: cell('memo') }),
      ...(cell('archived') && { archived: true }),
      ...(examples.length > 0 && { examples }),
    })
    if (!read.success) return { fault: { kind: 'row', row: index + 1 } }
    themes.push(read.data)
    for (const name of namesFromCell(row[places.get('groups') ?? -1] ?? '')) {
      const group = codebookGroupSchema.safeParse({ name, themes: [] })
      if (!group.success) return { fault: { kind: 'row', row: index + 1 } }
      const known = groups.get(foldName(name)) ?? group.data
      known.themes.push(read.data.name)
      groups.set(foldName(name), known)
    }
  }
  return { themes, groups: [...groups.values()] }
}
