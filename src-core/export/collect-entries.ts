import type { Annotation } from '../annotation/model'
import type { Note } from '../annotation/note'
import { quotedPassage } from '../annotation/quoted-words'
import { repliesByRoot } from '../annotation/replies'
import { stands } from '../annotation/stands'
import { withNamesNow } from '../annotation/written/mention'
import type { Judgement } from '../answers/judgement'
import type { Theme } from '../codebook/model'
import { orderThemes } from '../codebook/order-themes'
import { type GroupOfThemes, withGroups } from '../codebook/theme-group'
import type { StructuredDocument } from '../document/model'
import { questionsOf } from '../document/questions-of'
import { type Quotation, quotePassage } from '../document/quotation'
import { holdsTrackedChanges } from '../document/tracked-changes'
import { linkToAnnotation } from '../links/place-link'
import type { PlacedNote } from '../notes/placed-note'
import { filterAnnotations } from '../query/filter-annotations'
import type { Region } from '../regions/region'
import { citeIn, placeOfAnnotation } from './citation'
import { namesIn } from './citing/mention-names'
import { turnWords } from './citing/place-words'
import type { CitationStyle } from './citing/style'
import { styleOf } from './citing/styles'
import { type ConnectedPair, connectionsByEnd } from './connected'
import type { ExportConnection } from './connections/export-connection'
import type { ExportNote } from './export-note'
import { noteWords } from './markup/note-words'
import type { ExportRegion } from './regions/export-region'
import { type RenderOptions, settleOptions } from './render-options'
import type { WordTemplate } from './word-looks/word-template'
import { exportWords } from './words'

/** Everything an export is made of. */
export interface ExportSource {
  /** By which links lead back; without it there are none. */
  readonly projectId?: string
  readonly projectName: string
  /** ISO 8601. */
  readonly exportedAt: string
  readonly analysts: readonly { readonly id: string; readonly name: string }[]
  readonly documents: readonly {
    readonly document: StructuredDocument
    readonly annotations: readonly Annotation[]
    /** What analysts judge of its answers. */
    readonly judgements?: readonly Judgement[]
  }[]
  readonly themes: readonly Theme[]
  /** Groups of themes, which filters may ask for. */
  readonly themeGroups?: readonly GroupOfThemes[]
  /** Named connections between annotations and regions, in whatever papers of the project. */
  readonly connections?: readonly ConnectedPair[]
  /** Citation styles that do not come with the program. */
  readonly styles?: readonly CitationStyle[]
  /** Notes on the project, on themes, papers and turns. */
  readonly notes?: readonly PlacedNote[]
  /** Regions of original pages, of whatever papers of the project. */
  readonly regions?: readonly Region[]
  /** Every paper of the project, after whose names mentions are told; where absent, mentions keep the names they had. */
  readonly papers?: readonly StructuredDocument[]
  /** Whose looks Word files get; the program’s own where absent. */
  readonly template?: WordTemplate | undefined
}

/** One annotation with all that an export says of it. */
export interface ExportEntry {
  readonly annotation: Annotation
  readonly document: StructuredDocument
  /** In the codebook's order; themes that are gone are left out. */
  readonly themes: readonly Theme[]
  /** The words of the passage as they are handed in. */
  readonly quotation: Quotation
  /** The questions that the answer it stands in answers, where they are to be quoted with it. */
  readonly questions: readonly QuotedQuestion[]
  /** In a group: as it is written there, which may be short. Elsewhere in full. */
  readonly citation: string
  readonly place: string
  /** Opens the app at the annotation; null where nothing leads back. */
  readonly link: string | null
  readonly author: string
  /** What colleagues answered, oldest first. */
  readonly replies: readonly ExportReply[]
  /** What it answers, contradicts and so on, and by what that is done to it. */
  readonly connections: readonly ExportConnection[]
}

/** A question that stands before the quotation of its answer. */
export interface QuotedQuestion {
  /** `vraag 12`. */
  readonly label: string
  readonly quotation: Quotation
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
  /** Regions of original pages that belong below it: those of its theme, or of its paper. */
  readonly regions: readonly ExportRegion[]
}

/** Everything an export is made of, with the annotations it holds. */
export interface CollectedExport extends ExportSource {
  readonly entries: readonly ExportEntry[]
  readonly groups: readonly ExportGroup[]
  /** Notes that are on no passage; none where absent. */
  readonly placedNotes?: readonly ExportNote[]
  /** Regions of original pages; none where absent. */
  readonly placedRegions?: readonly ExportRegion[]
}

/** The annotations an export holds, document by document, in document order. Throws `Error` where it has no such citation style. */
export function collectEntries(source: ExportSource, options: RenderOptions): ExportEntry[] {
  const chosen = settleOptions(options)
  const style = styleOf(chosen.citationStyle, source.styles ?? [])
  const themes = sortThemes(source.themes)
  const byId = new Map(themes.map(theme => [theme.id, theme]))
  const ranks = new Map(themes.map((theme, index) => [theme.id, index]))
  const names = new Map(source.analysts.map(({ id, name }) => [id, name]))
  const withNames = namesOfMentions(source, options)
  const connected = connectionsByEnd(source.connections ?? [], style, chosen, source.projectId)
  const filter = withGroups(options.filter, source.themeGroups ?? [])
  return chosenDocuments(source, options).flatMap(({ document, annotations }) => {
    const threads = repliesByRoot(annotations)
    return filterAnnotations(document, annotations, byId, filter).map(annotation => ({
      annotation: { ...annotation, note: chosen.notes ? withNames(annotation.note) : null },
      document,
      themes: [...new Set(annotation.themes)]
        .flatMap(id => byId.get(id) ?? [])
        .sort((one, other) => (ranks.get(one.id) ?? 0) - (ranks.get(other.id) ?? 0)),
      quotation: quotedPassage(document, annotation, options.marks),
      questions: chosen.question ? questionsBefore(document, annotation, options) : [],
      citation: citeIn(style, document, annotation, chosen).full,
      place: placeOfAnnotation(document, annotation, options.language),
      link: source.projectId === undefined ? null : linkToAnnotation(source.projectId, annotation),
      author: names.get(annotation.author) ?? annotation.author,
      replies: (chosen.replies ? (threads.get(annotation.id) ?? []) : []).map(reply => ({
        annotation: { ...reply, note: withNames(reply.note) },
        author: names.get(reply.author) ?? reply.author,
      })),
      connections: connected.get(annotation.id) ?? [],
    }))
  })
}

/** What makes a note name what it mentions as that is called now. */
export function namesOfMentions(
  { papers, themes }: ExportSource,
  { language }: Pick<RenderOptions, 'language'>,
): (note: Note | null) => Note | null {
  if (!papers) return note => note
  const nameNow = namesIn(papers, themes, language)
  return note => note && { ...note, content: withNamesNow(note.content, nameNow, noteWords(language).gone) }
}

/** The papers an export is about. */
export function chosenDocuments(
  { documents }: ExportSource,
  { documentId }: Pick<RenderOptions, 'documentId'>,
): ExportSource['documents'] {
  return documentId === null ? documents : documents.filter(({ document }) => document.id === documentId)
}

function questionsBefore(
  document: StructuredDocument,
  annotation: Annotation,
  { marks, language }: RenderOptions,
): QuotedQuestion[] {
  if (!stands(document, annotation)) return []
  return questionsOf(document, annotation.start).map(question => ({
    label: turnWords(question, language),
    quotation: quotePassage(document, question, marks),
  }))
}

/**
 * What an export says first of the papers it quotes: which reading it has of those that hold tracked changes, and how much
 * was set right of what text recognition read.
 */
export function tellOfPapers(
  entries: Iterable<Pick<ExportEntry, 'document'>>,
  language: RenderOptions['language'],
): string[] {
  const words = exportWords(language)
  const papers = [...new Set([...entries].map(({ document }) => document))]
  return [
    ...papers.filter(holdsTrackedChanges).map(({ meta }) => words.changed(meta.title)),
    ...papers.flatMap(({ meta, setRight = [] }) =>
      setRight.length > 0 ? [words.wordsSetRight(meta.title, setRight.length)] : [],
    ),
  ]
}

/** What was set right in a quotation, with the words as they were read; null where nothing was. */
export function tellSetRight(
  { text, setRight }: Quotation,
  language: RenderOptions['language'],
): string | null {
  if (setRight.length === 0) return null
  const words = exportWords(language)
  const told = setRight.map(({ start, end, read }) => words.readAs(text.slice(start, end), read))
  return `${words.setRight}: ${told.join(', ')}`
}

/** Themes in the order people see them in the app. */
export function sortThemes(themes: readonly Theme[]): Theme[] {
  return orderThemes(themes).map(({ theme }) => theme)
}
