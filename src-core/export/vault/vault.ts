import { groupBy } from '../../basics/group-by'
import type { Theme } from '../../codebook/model'
import type { StructuredDocument } from '../../document/model'
import { writePlaceLink } from '../../links/place-link'
import { formatDate } from '../citing/format-date'
import { numberBesideTitle } from '../citing/number-beside-title'
import { ownDay } from '../citing/own-day'
import { writtenBy } from '../citing/written-by'
import {
  type CollectedExport,
  type ExportEntry,
  sortThemes,
  tellOfPapers,
  tellSetRight,
} from '../collect-entries'
import type { ExportNote } from '../export-note'
import { citedOnPage } from '../group-entries'
import { askedLabel } from '../markup/asked-label'
import { prefixLines, renderMarkdownNote } from '../markup/markdown-note'
import { markdownQuotation } from '../markup/markdown-quotation'
import { pictureName } from '../regions/picture-name'
import { regionsMarkdown } from '../regions/region-blocks'
import type { RenderOptions } from '../render-options'
import { tellFilter } from '../tell-filter'
import { exportWords } from '../words'
import { VaultNames } from './vault-names'
import { blockName, frontMatter, vaultLink, vaultText, withoutOwnSigns } from './vault-text'
import { vaultWords } from './vault-words'

/** A file of a folder, by its path with slashes. */
export interface VaultFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Where the page of each paper and theme is, without its extension. */
interface Places {
  readonly papers: ReadonlyMap<string, string>
  readonly themes: ReadonlyMap<string, string>
}

/**
 * Annotations as a folder of Markdown for Obsidian: a page a paper with its passages, a page a theme that leads to them, and
 * one that leads to all pages. The same input gives the same files. Linear in the annotations and their themes.
 */
export function renderVault(source: CollectedExport, options: RenderOptions): VaultFile[] {
  const { entries, projectName } = source
  const { language } = options
  const words = vaultWords(language)
  const placed = source.placedNotes ?? []
  const regions = source.placedRegions ?? []
  const about = [...entries, ...placed, ...regions].flatMap(({ document }) => document ?? [])
  const papers = [...new Map(about.map(document => [document.id, document])).values()]
  const used = new Set([
    ...entries.flatMap(({ themes }) => themes.map(({ id }) => id)),
    ...placed.flatMap(({ theme }) => theme?.id ?? []),
    ...regions.flatMap(({ themes }) => themes.map(({ id }) => id)),
  ])
  const themes = withParents(sortThemes(source.themes), used)
  const [paperNames, themeNames, topNames] = [new VaultNames(), new VaultNames(), new VaultNames()]
  topNames.nameFor(words.papers, 'papers')
  topNames.nameFor(words.themes, 'themes')
  topNames.nameFor(words.pictures, 'pictures')
  const places: Places = {
    papers: new Map(
      papers.map(({ id, meta }) => [id, `${words.papers}/${paperNames.nameFor(meta.title, words.paper)}`]),
    ),
    themes: new Map(
      themes.map(({ id, name }) => [id, `${words.themes}/${themeNames.nameFor(name, words.theme)}`]),
    ),
  }
  const byPaper = groupBy(entries, ({ document }) => document.id)
  const byTheme = new Map<string, ExportEntry[]>()
  for (const entry of entries)
    for (const { id } of entry.themes) {
      const here = byTheme.get(id)
      if (here) here.push(entry)
      else byTheme.set(id, [entry])
    }
  return [
    {
      path: `${topNames.nameFor(projectName, 'Kanttekening')}.md`,
      content: indexPage(source, options, { papers, themes, places }),
    },
    ...papers.map(document => ({
      path: `${places.papers.get(document.id)}.md`,
      content: paperPage(document, byPaper.get(document.id) ?? [], places, source, options),
    })),
    ...themes.map(theme => ({
      path: `${places.themes.get(theme.id)}.md`,
      content: themePage(theme, byTheme.get(theme.id) ?? [], { papers, themes, places }, source, options),
    })),
    ...regions.flatMap(({ region, picture }) =>
      picture ? [{ path: `${words.pictures}/${pictureName(region.id)}`, content: picture.png }] : [],
    ),
  ]
}

/** The themes that are used and those above them, in the codebook's order. */
function withParents(themes: readonly Theme[], used: ReadonlySet<string>): Theme[] {
  const byId = new Map(themes.map(theme => [theme.id, theme]))
  const kept = new Set<string>()
  for (const theme of themes) {
    if (!used.has(theme.id)) continue
    for (
      let above: Theme | undefined = theme;
      above && !kept.has(above.id);
      above = byId.get(above.parent ?? '')
    )
      kept.add(above.id)
  }
  return themes.filter(({ id }) => kept.has(id))
}

interface Index {
  readonly papers: readonly StructuredDocument[]
  readonly themes: readonly Theme[]
  readonly places: Places
}

function indexPage(
  source: CollectedExport,
  options: RenderOptions,
  { papers, themes, places }: Index,
): string {
  const { language } = options
  const words = exportWords(language)
  const own = vaultWords(language)
  const filtered = tellFilter(source, options)
  return page(
    `# ${words.title}: ${vaultText(source.projectName)}`,
    `${words.exported} ${formatDate(ownDay(source.exportedAt), language)} · ${words.annotations(source.entries.length)}`,
    ...(filtered === null ? [] : [vaultText(filtered)]),
    ...tellOfPapers(source.entries, language).map(vaultText),
    ...(papers.length === 0 ? [words.none] : [`## ${own.papers}`]),
    papers.map(({ id, meta }) => `- ${vaultLink(places.papers.get(id) ?? '', meta.title)}`).join('\n'),
    ...(themes.length === 0 ? [] : [`## ${own.themes}`]),
    themes.map(({ id, name }) => `- ${vaultLink(places.themes.get(id) ?? '', name)}`).join('\n'),
    ...placedParts(source, ({ document, theme }) => document === null && theme === null),
  )
}

function paperPage(
  document: StructuredDocument,
  entries: readonly ExportEntry[],
  places: Places,
  collected: CollectedExport,
  options: RenderOptions,
): string {
  const { meta, source, id, language: spoken, kind } = document
  const { projectId } = collected
  const link = projectId === undefined ? null : writePlaceLink({ project: projectId, paper: id })
  return page(
    frontMatter({
      title: meta.title,
      date: meta.date !== null && /^\d{4}-\d{2}-\d{2}$/.test(meta.date) ? meta.date : null,
      number: numberBesideTitle(document, options.language),
      kind,
      language: spoken,
      file: source.name,
      kanttekening: link,
    }),
    `# ${vaultText(meta.title)}`,
    ...citedOnPage(collected, entries, options, document).flatMap(entry =>
      entryParts(entry, places, options),
    ),
    ...placedParts(collected, note => note.document?.id === id),
    ...regionsMarkdown(
      (collected.placedRegions ?? []).filter(region => region.document.id === id),
      options.language,
      {
        escape: vaultText,
        note: withoutOwnSigns,
        // The pages of papers stand in a folder beside that of the pictures.
        pictureAt: id => `../${vaultWords(options.language).pictures}/${pictureName(id)}`,
      },
    ),
  )
}

function entryParts(entry: ExportEntry, places: Places, { language }: RenderOptions): string[] {
  const words = exportWords(language)
  const { annotation, quotation, questions, citation, link, themes, author, replies } = entry
  const setRight = tellSetRight(quotation, language)
  const note = annotation.note
    ? withoutOwnSigns(renderMarkdownNote(annotation.note.content, `${blockName(annotation.id)}-`))
    : ''
  return [
    ...questions.map(asked => {
      const label = askedLabel(asked)
      const head = label === '' ? '' : `**${vaultText(label)}**\n\n`
      return prefixLines(`${head}${withoutOwnSigns(markdownQuotation(asked.quotation))}`, '> ')
    }),
    // Two quotes in a row would be one.
    ...(questions.length > 0 ? [`**${words.fromAnswer}**`] : []),
    prefixLines(withoutOwnSigns(markdownQuotation(quotation)), '> '),
    `^${blockName(annotation.id)}`,
    `— ${vaultText(citation)}${link === null ? '' : ` [↗](<${link}>)`}`,
    ...(setRight === null ? [] : [vaultText(setRight)]),
    ...(themes.length === 0
      ? []
      : [
          `${words.themes}: ${themes.map(({ id, name }) => vaultLink(places.themes.get(id) ?? '', name)).join(', ')}`,
        ]),
    ...(note === '' ? [] : [`**${words.note}** (${vaultText(author)}):`, note]),
    ...replies.flatMap(reply => [
      `**${words.reply}** (${vaultText(writtenBy(reply.author, reply.annotation.created, language))}):`,
      withoutOwnSigns(
        renderMarkdownNote(reply.annotation.note?.content ?? [], `${blockName(reply.annotation.id)}-`),
      ),
    ]),
    '---',
  ]
}

function themePage(
  theme: Theme,
  entries: readonly ExportEntry[],
  { themes, places }: Index,
  source: CollectedExport,
  options: RenderOptions,
): string {
  const { language } = options
  const words = exportWords(language)
  const own = vaultWords(language)
  const linkTo = ({ id, name }: Theme) => vaultLink(places.themes.get(id) ?? '', name)
  const above = themes.find(({ id }) => id === theme.parent)
  const below = themes.filter(({ parent }) => parent === theme.id)
  return page(
    frontMatter({ title: theme.name, key: theme.key, annotations: entries.length }),
    `# ${vaultText(theme.name)}`,
    ...(theme.description.trim() === '' ? [] : [theme.description.split('\n').map(vaultText).join('\n\n')]),
    ...(above ? [`${own.under}: ${linkTo(above)}`] : []),
    ...placedParts(source, note => note.theme?.id === theme.id),
    ...(below.length > 0 ? [`${own.below}: ${below.map(linkTo).join(', ')}`] : []),
    `## ${words.title}`,
    ...citedOnPage(source, entries, options, null).flatMap(
      ({ annotation, document, quotation, citation }) => [
        prefixLines(withoutOwnSigns(markdownQuotation(quotation)), '> '),
        `— ${vaultLink(places.papers.get(document.id) ?? '', citation, blockName(annotation.id))}`,
      ],
    ),
    ...(source.placedRegions ?? [])
      .filter(({ themes: own }) => own.some(({ id }) => id === theme.id))
      .map(({ document, citation }) => `— ${vaultLink(places.papers.get(document.id) ?? '', citation)}`),
  )
}

/** The notes that are on no passage and belong on a page. */
function placedParts({ placedNotes = [] }: CollectedExport, isHere: (note: ExportNote) => boolean): string[] {
  return placedNotes
    .filter(isHere)
    .flatMap(({ note, heading, author }) => [
      `**${vaultText(heading)}** (${vaultText(author)}):`,
      withoutOwnSigns(renderMarkdownNote(note.note?.content ?? [], `${blockName(note.id)}-`)),
    ])
}

function page(...parts: readonly string[]): string {
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}
