import { addTo } from '../basics/group-by'
import { ownValue } from '../basics/own-value'
import { foldText } from '../document/fold-text'
import type { NamedPaper } from './paper-names'

/** A paper of the project that a citation may mean, and how sure that is, 0 to 1. */
export interface CitedPaper {
  readonly id: string
  readonly certainty: number
}

/** Finds what a citation means among the papers of a project: the likeliest first, none where it is not there. */
export type ResolveCitation = (name: string) => readonly CitedPaper[]

/** How sure a number is by itself, where only one paper has it. A case may have several pieces; years are those of either Chamber. */
const SURE: Readonly<Record<string, number>> = {
  kamerstuk: 1,
  document: 1,
  attachment: 1,
  aanhangsel: 0.95,
  handelingen: 0.95,
  zaak: 0.9,
}
/** How sure it is where a sitting is named without its item, or its item where a paper is known by the sitting alone. */
const BY_SITTING = 0.6
/** How sure it is that the one motion somebody moved is the one that is meant. */
const BY_MOVER = 0.6

/**
 * Takes the papers of a project by what they are known by. Every look-up costs what it finds, and for a motion that is named
 * by its mover only, what motions there are.
 */
export function indexCitations(papers: readonly NamedPaper[]): ResolveCitation {
  const byName = new Map<string, NamedPaper[]>()
  const movers = new Map<string, NamedPaper[]>()
  for (const paper of papers)
    for (const name of paper.names) {
      if (name.startsWith('motion:')) addTo(movers, name.slice('motion:'.length), paper)
      else addTo(byName, name, paper)
      const sitting = sittingOf(name)
      if (sitting !== null) addTo(byName, `${sitting}-*`, paper)
    }
  return name => {
    if (name.startsWith('motion:')) return ranked(moved(movers, name.slice('motion:'.length)), BY_MOVER)
    const exact = byName.get(name)
    if (exact) return ranked(exact, ownValue(SURE, name.slice(0, name.indexOf(':'))) ?? BY_SITTING)
    const sitting = sittingOf(name)
    return ranked(byName.get(sitting ?? `${name}-*`) ?? [], BY_SITTING)
  }
}

/** The sitting that a name is an item of: `handelingen:20212022-34` of `handelingen:20212022-34-6`; null for any other. */
function sittingOf(name: string): string | null {
  return /^(handelingen:\d+-\d+)-\d+$/.exec(name)?.[1] ?? null
}

/** Several that are known by one name share what is sure of it; what answers comes first, then what is newer. */
function ranked(papers: readonly NamedPaper[], certainty: number): CitedPaper[] {
  const answersFirst = (paper: NamedPaper) => Number(paper.kind !== 'question-answers')
  return papers
    .toSorted(
      (one, other) =>
        answersFirst(one) - answersFirst(other) ||
        (other.date ?? '').localeCompare(one.date ?? '') ||
        one.id.localeCompare(other.id),
    )
    .map(({ id }) => ({ id, certainty: certainty / papers.length }))
}

/** The motions of whoever is named first: `Sjoerdsma/Piri`, `Van der Lee c.s.` */
function moved(movers: ReadonlyMap<string, readonly NamedPaper[]>, cited: string): NamedPaper[] {
  const all = foldText(cited)
  const first = all.split(/[/,]|\sc\.\s?s\./, 1)[0]?.trim() ?? ''
  if (first === '') return []
  return [...movers].flatMap(([mover, papers]) =>
    endsWithWord(mover, first) || all.startsWith(`${mover} `) ? papers : [],
  )
}

function endsWithWord(text: string, words: string): boolean {
  return text === words || text.endsWith(` ${words}`)
}
