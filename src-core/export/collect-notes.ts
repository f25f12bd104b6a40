import { noteText } from '../annotation/note-text'
import type { Theme } from '../codebook/model'
import type { StructuredDocument } from '../document/model'
import type { PlacedNote } from '../notes/placed-note'
import { turnOfNote } from '../notes/turn-of-note'
import { turnName } from './citing/mention-names'
import {
  chosenDocuments,
  type ExportEntry,
  type ExportSource,
  namesOfMentions,
  sortThemes,
} from './collect-entries'
import { letsThroughAll } from './collect-turns'
import type { ExportNote } from './export-note'
import { noteWords } from './markup/note-words'
import { type RenderOptions, settleOptions } from './render-options'

/**
 * The notes on the project, themes, papers and turns that an export holds, in this order. That on the project is in exports of
 * the whole of it. Where annotations are filtered, notes are only those on themes, and on turns of parties, that the filter names.
 */
export function collectNotes(
  source: ExportSource,
  entries: readonly ExportEntry[],
  options: RenderOptions,
): ExportNote[] {
  const all = source.notes ?? []
  if (!settleOptions(options).notes || all.length === 0) return []
  const { filter, documentId, language } = options
  const isWhole = letsThroughAll(filter)
  const words = noteWords(language)
  const names = new Map(source.analysts.map(({ id, name }) => [id, name]))
  const withNames = namesOfMentions(source, options)
  const used = new Set(entries.flatMap(({ themes }) => themes.map(({ id }) => id)))
  const themes = new Map(sortThemes(source.themes).map((theme, rank) => [theme.id, { theme, rank }]))
  const papers = new Map(
    chosenDocuments(source, options).map(({ document }, rank) => [document.id, { document, rank }]),
  )
  const found: { readonly made: ExportNote; readonly place: readonly number[] }[] = []
  const take = (note: PlacedNote, place: readonly number[], heading: string, on: Partial<On> = {}) => {
    const named = { ...note, note: withNames(note.note) }
    const author = names.get(note.author) ?? note.author
    found.push({ made: { ...NOWHERE, ...on, note: named, heading, author }, place })
  }
  for (const note of all) {
    const { about } = note
    if (note.deleted || noteText(note.note) === '') continue
    if (about.kind === 'project') {
      if (isWhole && documentId === null) take(note, [0], words.onProject)
      continue
    }
    if (about.kind === 'theme') {
      const known = themes.get(about.theme)
      const isIn = isWhole
        ? documentId === null || used.has(about.theme)
        : filter.themes.includes(about.theme)
      if (known && isIn) take(note, [1, known.rank], words.onTheme(known.theme.name), { theme: known.theme })
      continue
    }
    const paper = papers.get(about.documentId)
    if (!paper) continue
    const { document, rank } = paper
    if (about.kind === 'paper') {
      if (isWhole) take(note, [2, rank, -1], words.onPaper(document.meta.title), { document })
      continue
    }
    const turn = turnOfNote(document, about)
    const isIn = isWhole || (turn?.party != null && filter.parties.includes(turn.party))
    if (!isIn) continue
    const heading = turn
      ? words.onTurn(turnName(document, turn, language))
      : words.lostTurn(document.meta.title)
    take(note, [2, rank, turn?.start ?? document.text.length], heading, { document, turn })
  }
  return found
    .sort(
      (one, other) =>
        comparePlaces(one.place, other.place) || (one.made.note.id < other.made.note.id ? -1 : 1),
    )
    .map(({ made }) => made)
}

interface On {
  readonly theme: Theme
  readonly document: StructuredDocument
  readonly turn: ExportNote['turn']
}

const NOWHERE = { theme: null, document: null, turn: null }

function comparePlaces(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) {
    const difference = value - (other[at] ?? value)
    if (difference !== 0) return difference
  }
  return 0
}
