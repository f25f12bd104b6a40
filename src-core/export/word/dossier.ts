import type { Theme } from '../../codebook/model'
import { orderThemes } from '../../codebook/order-themes'
import type { StructuredDocument } from '../../document/model'
import { formatDate } from '../citing/format-date'
import { ownDay } from '../citing/own-day'
import { type CollectedExport, type ExportEntry, type ExportGroup, tellOfPapers } from '../collect-entries'
import type { MadeFile } from '../export-format'
import { askedOnce, regionsOutside } from '../group-entries'
import { answerOf, answersByPaper, judgedAnswers, judgementsIn, tellJudgements } from '../judged-answers'
import type { RenderOptions } from '../render-options'
import { tellFilter } from '../tell-filter'
import { hueHex } from '../word-file/hue-hex'
import { paragraph } from '../word-file/paragraph'
import { isRightToLeft, run } from '../word-file/runs'
import { WordFile } from '../word-file/word-file'
import { wordWords } from '../word-file/word-words'
import { exportWords } from '../words'
import { authorsOf } from './authors-of'
import { writeEntry } from './entry-paragraphs'
import { type Heading, writeContents, writeHeading } from './headings'
import { writeJudgedAnswers } from './judged-list'
import { notesHeading, writePlacedNotes } from './placed-notes'
import { putRegions, regionsHeading, writeRegions } from './placed-regions'
import { shortName } from './short-name'

/** A group with the headings that are new above it. */
interface Headed {
  readonly headings: readonly Heading[]
  readonly group: ExportGroup
}

/** A dossier: annotations under headings, each with its quotation, its source as a footnote, its note and replies. Where
 * there are more than Word has numbers for, sources stand below their quotations. */
export function renderDossier(
  source: CollectedExport,
  options: RenderOptions,
  mostFootnotes?: number,
): MadeFile {
  const { entries, groups, projectName, exportedAt, template } = source
  const { language } = options
  const words = exportWords(language)
  const title = `${words.title}: ${projectName}`
  const file = new WordFile(
    {
      title,
      creator: authorsOf(entries),
      created: exportedAt,
      language,
      head: title,
      template,
    },
    mostFootnotes,
  )
  const day = formatDate(ownDay(exportedAt), language)
  file.add(
    paragraph(run(title), { style: 'Title', isRightToLeft: isRightToLeft(projectName) }),
    paragraph(run(`${words.exported} ${day} · ${words.annotations(entries.length)}`), { style: 'Subtitle' }),
    ...[tellFilter(source, options)].filter(told => told !== null).map(told => paragraph(run(told))),
    ...tellOfPapers(entries, language).map(sentence => paragraph(run(sentence))),
  )
  const papers = new Set(entries.map(({ document }) => document))
  const several = papers.size > 1
  if (!several) file.add(...[...papers].map(sourceLine))
  const headed = options.groupBy === 'theme' ? underThemes(source) : underPapers(source)
  const headings = headed.flatMap(one => one.headings)
  const placed = source.placedNotes ?? []
  const regions = regionsOutside(source)
  const listed = [
    ...headings,
    ...(placed.length === 0 ? [] : [notesHeading(language)]),
    ...(regions.length === 0 ? [] : [regionsHeading(language)]),
  ]
  if (listed.length > 1) writeContents(file, wordWords(language).contents, listed)
  if (groups.length === 0) file.add(paragraph(run(words.none)))
  const judged = judgementsIn(source)
  const cited = new Set<StructuredDocument>()
  let number = 0
  let quotations = 0
  for (const { headings: own, group } of headed) {
    for (const heading of own) writeHeading(file, heading, number++)
    let last: StructuredDocument | null = null
    for (const entry of askedOnce(group.entries)) {
      const { document } = entry
      if (several && options.groupBy === 'theme' && document !== last) file.add(sourceLine(document))
      last = document
      writeEntry(file, entry, {
        under: group.theme,
        options,
        cited: citationOf(entry, cited, options),
        judged: tellJudgements(judged(document, answerOf(document, entry.annotation)), language),
      })
      quotations += 1
    }
    putRegions(file, group.regions, language)
  }
  const answers = judgedAnswers(source, options)
  if (answers.length > 0) {
    writeHeading(file, { level: 1, words: words.judgedAnswers }, number++)
    for (const { title, answers: own } of answersByPaper(answers)) {
      file.add(paragraph(run(title), { style: 'Source', isRightToLeft: isRightToLeft(title) }))
      writeJudgedAnswers(file, own, language)
    }
  }
  writePlacedNotes(file, placed, language, number)
  writeRegions(file, regions, language, placed.length === 0 ? number : number + 1)
  return {
    content: file.bytes(),
    holds: { quotations, comments: 0, footnotes: file.footnotes.size },
  }
}

function sourceLine({ meta }: StructuredDocument): string {
  return paragraph(run(meta.title), { style: 'Source', isRightToLeft: isRightToLeft(meta.title) })
}

/** A style says itself what it shortens; plainly, a paper is cited in full once, and after that by its number or the beginning of its title. */
function citationOf(
  { document, citation, place }: ExportEntry,
  cited: Set<StructuredDocument>,
  { language, citationStyle = 'plain' }: RenderOptions,
): string {
  if (citationStyle !== 'plain') return citation
  const isFirst = !cited.has(document)
  cited.add(document)
  if (isFirst) return citation
  return [shortName(document, language), place].filter(Boolean).join(', ')
}

/** The groups of themes below their themes' headings, those of themes above them included. */
function underThemes({ groups, themes }: CollectedExport): Headed[] {
  const above = new Map<string, readonly Theme[]>()
  const path: Theme[] = []
  for (const { theme, depth } of orderThemes(themes)) {
    path.length = depth
    above.set(theme.id, [...path])
    path.push(theme)
  }
  const written = new Set<string>()
  return groups.map(group => {
    const parents = group.theme ? (above.get(group.theme.id) ?? []) : []
    const headings: Heading[] = []
    for (const [depth, theme] of [...parents, group.theme].entries()) {
      if (theme && written.has(theme.id)) continue
      if (theme) written.add(theme.id)
      headings.push({
        level: Math.min(3, depth + 1),
        words: theme?.name ?? group.heading,
        shade: theme ? hueHex(theme.colour, 'background') : undefined,
      })
    }
    return { headings, group }
  })
}

/** The groups of places below the titles of their papers, where there are several. */
function underPapers({ groups, entries }: CollectedExport): Headed[] {
  const several = new Set(entries.map(({ document }) => document.id)).size > 1
  let last: string | undefined
  return groups.map(group => {
    const document = group.entries[0]?.document
    if (!several || !document) return { headings: [{ level: 1, words: capital(group.heading) }], group }
    const { title } = document.meta
    const opening = `${title} — `
    const place = group.heading.startsWith(opening) ? group.heading.slice(opening.length) : group.heading
    const paper = document.id === last ? [] : [{ level: 1, words: title }]
    last = document.id
    return { headings: [...paper, { level: 2, words: capital(place) }], group }
  })
}

function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
}
