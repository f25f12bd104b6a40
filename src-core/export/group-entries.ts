import { stands } from '../annotation/stands'
import { replyStatuses } from '../answers/reply-kinds'
import { groupBy } from '../basics/group-by'
import { lastWhere } from '../basics/last-where'
import { withGroups } from '../codebook/theme-group'
import { partiesIn, saidAt, sectionAt, turnAt } from '../document/locate'
import type { StructuredDocument } from '../document/model'
import { groupByTheme } from '../query/group-by-theme'
import { citeIn } from './citation'
import { namesOnePaper } from './citing/names-one-paper'
import { headingAt } from './citing/place-words'
import { styleOf } from './citing/styles'
import type { CollectedExport, ExportEntry, ExportGroup, ExportSource } from './collect-entries'
import { answerOf, judgementsIn } from './judged-answers'
import type { ExportRegion } from './regions/export-region'
import { type RenderOptions, settleOptions } from './render-options'
import { exportWords } from './words'

/** Entries that stand together; `document` is the paper that their heading names, null where it names none. */
interface Gathered {
  readonly heading: string
  readonly theme: ExportGroup['theme']
  readonly document: StructuredDocument | null
  readonly entries: readonly ExportEntry[]
  readonly regions?: readonly ExportRegion[]
}

/** A theme that groups by what entries have in common: the key, and what the heading says. */
interface Common {
  readonly key: string
  readonly heading: string
  readonly document: StructuredDocument | null
}

/**
 * Entries under their headings, in the way that was chosen, each with its citation as it is written there: in full where its
 * paper is first cited, short from then on, and without the paper under a heading that names it. Regions stand with those of their
 * theme or paper; nothing else is known of a place on a page.
 */
export function groupEntries(
  source: ExportSource,
  entries: readonly ExportEntry[],
  options: RenderOptions,
  regions: readonly ExportRegion[] = [],
): ExportGroup[] {
  return withCitations(source, gather(source, entries, regions, options), options)
}

/**
 * Entries as they stand below one another on a page of their own, each with its citation as it is written there; `paper` where
 * the page is about one, and says so at its head.
 */
export function citedOnPage(
  source: ExportSource,
  entries: readonly ExportEntry[],
  options: RenderOptions,
  paper: StructuredDocument | null,
): readonly ExportEntry[] {
  const page = { heading: '', theme: null, document: paper, entries }
  return withCitations(source, [page], options)[0]?.entries ?? []
}

/** The regions of an export that stand below none of its headings. */
export function regionsOutside({
  groups,
  placedRegions = [],
}: Pick<CollectedExport, 'groups' | 'placedRegions'>): ExportRegion[] {
  const inside = new Set(groups.flatMap(({ regions }) => regions.map(({ region }) => region.id)))
  return placedRegions.filter(({ region }) => !inside.has(region.id))
}

/** Entries as they stand below one another: questions that stand before the entry above are not told again. */
export function askedOnce(entries: readonly ExportEntry[]): ExportEntry[] {
  return entries.map((entry, at) => {
    const above = entries[at - 1]
    return above && haveSameQuestions(above, entry) ? { ...entry, questions: [] } : entry
  })
}

function haveSameQuestions(one: ExportEntry, other: ExportEntry): boolean {
  return (
    one.document === other.document &&
    one.questions.length === other.questions.length &&
    one.questions.every(({ label, quotation }, at) => {
      const same = other.questions[at]
      return same?.label === label && same.quotation.text === quotation.text
    })
  )
}

function gather(
  source: ExportSource,
  entries: readonly ExportEntry[],
  regions: readonly ExportRegion[],
  options: RenderOptions,
): Gathered[] {
  const words = exportWords(options.language)
  const several = new Set(entries.map(({ document }) => document.id)).size > 1
  const titled = (document: StructuredDocument, heading: string) =>
    several ? `${document.meta.title} — ${heading}` : heading
  const place = (entry: ExportEntry): Common => {
    const { document, annotation } = entry
    const here = stands(document, annotation)
      ? headingAt(document, annotation.start, options.language) || words.elsewhere
      : words.unplaced
    const heading = titled(document, here)
    return { key: `${document.id} ${heading}`, heading, document: several ? document : null }
  }
  switch (options.groupBy) {
    case 'theme':
      return groupByTheme<ExportEntry | ExportRegion>(
        [...entries, ...regions],
        source.themes,
        withGroups(options.filter, source.themeGroups ?? []),
        item => (isRegion(item) ? item.region : item.annotation).themes,
      ).map(({ theme, items }) => ({
        heading: theme?.name ?? words.untagged,
        theme,
        document: null,
        entries: items.filter(isEntry),
        regions: items.filter(isRegion),
      }))
    case 'document-order':
      return neighbours(entries, place)
    case 'turn':
      return together(entries, entry => {
        const { document, annotation } = entry
        const common = place(entry)
        if (!stands(document, annotation)) return [common]
        const at = saidAt(document, annotation.start)
        const here = turnAt(document, at) ?? sectionAt(document, at)
        return [{ ...common, key: `${document.id} ${here?.id ?? ''}` }]
      })
    case 'paper':
      return byPaper(entries, regions)
    case 'status':
      return byStatus(source, entries, options)
    case 'party':
      return parted(
        together(entries, ({ document, annotation }) => {
          const parties = stands(document, annotation)
            ? partiesIn(document, annotation.start, annotation.end)
            : []
          return parties.length === 0
            ? [{ key: '', heading: words.noParty, document: null }]
            : parties.map(party => ({ key: `party ${party}`, heading: party, document: null }))
        }),
        words.noParty,
      )
  }
}

function isEntry(item: ExportEntry | ExportRegion): item is ExportEntry {
  return !isRegion(item)
}

function isRegion(item: ExportEntry | ExportRegion): item is ExportRegion {
  return 'region' in item
}

/** Entries and regions under their papers, those without entries last. */
function byPaper(entries: readonly ExportEntry[], regions: readonly ExportRegion[]): Gathered[] {
  const own = groupBy(regions, ({ document }) => document.id)
  const groups = together(entries, ({ document }) => [
    { key: document.id, heading: document.meta.title, document },
  ])
  const named = new Set(groups.map(({ document }) => document?.id))
  return [
    ...groups.map(group => ({ ...group, regions: own.get(group.document?.id ?? '') ?? [] })),
    ...[...own].flatMap(([id, here]) => {
      const document = here[0]?.document
      if (!document || named.has(id)) return []
      return [{ heading: document.meta.title, theme: null, document, entries: [], regions: here }]
    }),
  ]
}

/** Entries under the status of the answer they stand in, in the order of the statuses; under several where analysts disagree. */
function byStatus(source: ExportSource, entries: readonly ExportEntry[], options: RenderOptions): Gathered[] {
  const words = exportWords(options.language)
  const judged = judgementsIn(source)
  const groups = together(entries, ({ document, annotation }) => {
    const statuses = judged(document, answerOf(document, annotation)).map(({ judgement }) => judgement.status)
    return statuses.length === 0
      ? [{ key: 'none', heading: words.notJudged, document: null }]
      : [...new Set(statuses)].map(key => ({ key, heading: capital(words.statuses[key]), document: null }))
  })
  const order = [...replyStatuses.map(status => capital(words.statuses[status])), words.notJudged]
  return [...groups].sort((one, other) => order.indexOf(one.heading) - order.indexOf(other.heading))
}

function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
}

/** Neighbours only, so that the whole stays in document order even where a heading returns. */
function neighbours(entries: readonly ExportEntry[], common: (entry: ExportEntry) => Common): Gathered[] {
  const groups: (Common & { entries: ExportEntry[] })[] = []
  for (const entry of entries) {
    const here = common(entry)
    const last = groups.at(-1)
    if (last?.key === here.key) last.entries.push(entry)
    else groups.push({ ...here, entries: [entry] })
  }
  return groups.map(group => ({ ...group, theme: null }))
}

/** All that have something in common, in the order in which it first occurs; an entry may stand in several. */
function together(
  entries: readonly ExportEntry[],
  commons: (entry: ExportEntry) => readonly Common[],
): Gathered[] {
  const groups = new Map<string, Common & { entries: ExportEntry[] }>()
  for (const entry of entries) {
    for (const common of commons(entry)) {
      const group = groups.get(common.key)
      if (group) group.entries.push(entry)
      else groups.set(common.key, { ...common, entries: [entry] })
    }
  }
  return [...groups.values()].map(group => ({ ...group, theme: null }))
}

/** What is no party's stands last. */
function parted(groups: readonly Gathered[], last: string): Gathered[] {
  return lastWhere(groups, ({ heading }) => heading === last)
}

function withCitations(
  source: ExportSource,
  groups: readonly Gathered[],
  options: RenderOptions,
): ExportGroup[] {
  const chosen = settleOptions(options)
  const style = styleOf(chosen.citationStyle, source.styles ?? [])
  const documents = groups.flatMap(({ entries }) => entries.map(({ document }) => document))
  const namesOne = namesOnePaper(style, documents, chosen)
  const seen = new Set<StructuredDocument>()
  return groups.map(group => ({
    heading: group.heading,
    theme: group.theme,
    regions: group.regions ?? [],
    entries: group.entries.map(entry => {
      const { document, annotation } = entry
      if (!seen.has(document)) {
        seen.add(document)
        return entry
      }
      const { short, full, underHeading, shortPaper } = citeIn(style, document, annotation, chosen)
      if (group.document !== null) return { ...entry, citation: underHeading }
      // What two papers of one export are short for names neither.
      return { ...entry, citation: namesOne(shortPaper) ? short : full }
    }),
  }))
}
