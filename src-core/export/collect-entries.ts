import type { Annotation } from '../annotation/model'
import { quotedPassage } from '../annotation/quoted-words'
import { repliesByRoot } from '../annotation/replies'
import { stands } from '../annotation/stands'
import type { Theme } from '../codebook/model'
import { orderThemes } from '../codebook/order-themes'
import type { StructuredDocument } from '../document/model'
import type { Quotation } from '../document/quotation'
import { holdsTrackedChanges } from '../document/tracked-changes'
import { filterAnnotations } from '../query/filter-annotations'
import { groupByTheme } from '../query/group-by-theme'
import { citeAnnotation, headingAt, placeOfAnnotation } from './citation'
import type { RenderOptions } from './render-options'
import { exportWords } from './words'

/** Everything an export is made of. */
export interface ExportSource {
  readonly projectName: string
  /** ISO 8601. */
  readonly exportedAt: string
  readonly analysts: readonly { readonly id: string; readonly name: string }[]
  readonly documents: readonly {
    readonly document: StructuredDocument
    readonly annotations: readonly Annotation[]
  }[]
  readonly themes: readonly Theme[]
}

/** One annotation with all that an export says of it. */
export interface ExportEntry {
  readonly annotation: Annotation
  readonly document: StructuredDocument
  /** In the codebook's order; themes that are gone are left out. */
  readonly themes: readonly Theme[]
  /** The words of the passage as they are handed in. */
  readonly quotation: Quotation
  readonly citation: string
  readonly place: string
  readonly author: string
  /** What colleagues answered, oldest first. */
  readonly replies: readonly ExportReply[]
}

/** A reply under an annotation. */
export interface ExportReply {
  readonly annotation: Annotation
  readonly author: string
}

/** Entries under one heading. */
export interface ExportGroup {
  readonly heading: string
  readonly theme: Theme | null
  readonly entries: readonly ExportEntry[]
}

/** Everything an export is made of, with the annotations it holds. */
export interface CollectedExport extends ExportSource {
  readonly entries: readonly ExportEntry[]
  readonly groups: readonly ExportGroup[]
}

/** The annotations an export holds, document by document, in document order. */
export function collectEntries(source: ExportSource, options: RenderOptions): ExportEntry[] {
  const themes = sortThemes(source.themes)
  const byId = new Map(themes.map(theme => [theme.id, theme]))
  const names = new Map(source.analysts.map(({ id, name }) => [id, name]))
  return source.documents
    .filter(({ document }) => options.documentId === null || document.id === options.documentId)
    .flatMap(({ document, annotations }) => {
      const threads = repliesByRoot(annotations)
      return filterAnnotations(document, annotations, byId, options.filter).map(annotation => ({
        annotation,
        document,
        themes: themes.filter(theme => annotation.themes.includes(theme.id)),
        quotation: quotedPassage(document, annotation, options.marks),
        citation: citeAnnotation(document, annotation, options.language),
        place: placeOfAnnotation(document, annotation, options.language),
        author: names.get(annotation.author) ?? annotation.author,
        replies: (threads.get(annotation.id) ?? []).map(reply => ({
          annotation: reply,
          author: names.get(reply.author) ?? reply.author,
        })),
      }))
    })
}

/** What an export says first of the papers it quotes that hold tracked changes: which reading it has. */
export function tellChanges(
  entries: Iterable<Pick<ExportEntry, 'document'>>,
  language: RenderOptions['language'],
): string[] {
  const papers = new Set([...entries].map(({ document }) => document))
  return [...papers].filter(holdsTrackedChanges).map(({ meta }) => exportWords(language).changed(meta.title))
}

/** Entries under their headings: one a theme, an entry under each of its own; or one a party and turn. */
export function groupEntries(
  source: ExportSource,
  entries: readonly ExportEntry[],
  options: RenderOptions,
): ExportGroup[] {
  return options.groupBy === 'theme' ? byTheme(source, entries, options) : byPlace(entries, options)
}

function byTheme(
  source: ExportSource,
  entries: readonly ExportEntry[],
  { language, filter }: RenderOptions,
): ExportGroup[] {
  return groupByTheme(entries, source.themes, filter, ({ annotation }) => annotation.themes).map(
    ({ theme, items }) => ({ heading: theme?.name ?? exportWords(language).untagged, theme, entries: items }),
  )
}

/** Groups neighbours only, so that the whole stays in document order even where a heading returns. */
function byPlace(entries: readonly ExportEntry[], { language }: RenderOptions): ExportGroup[] {
  const several = new Set(entries.map(entry => entry.document.id)).size > 1
  const groups: { heading: string; document: string; entries: ExportEntry[] }[] = []
  for (const entry of entries) {
    const { document, annotation } = entry
    const words = exportWords(language)
    const place = stands(document, annotation)
      ? headingAt(document, annotation.start, language) || words.elsewhere
      : words.unplaced
    const heading = several ? `${document.meta.title} — ${place}` : place
    const last = groups.at(-1)
    if (last?.heading === heading && last.document === document.id) last.entries.push(entry)
    else groups.push({ heading, document: document.id, entries: [entry] })
  }
  return groups.map(group => ({ heading: group.heading, theme: null, entries: group.entries }))
}

/** Themes in the order people see them in the app. */
export function sortThemes(themes: readonly Theme[]): Theme[] {
  return orderThemes(themes).map(({ theme }) => theme)
}
