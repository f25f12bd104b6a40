import { describePassage } from '../annotation/describe-passage'
import type { Judgement } from '../answers/judgement'
import { placeJudgements, shownWords } from '../answers/place-judgements'
import { describePlace } from '../document/corrections/text-place'
import type { StructuredDocument, Turn } from '../document/model'
import type { NoteSubject, PlacedNote } from '../notes/placed-note'
import { onTurn, turnOfNote } from '../notes/turn-of-note'

/** A judgement with what it says of where it stands in a later edition. */
export interface TakenJudgement {
  readonly judgement: Judgement
  readonly place: Pick<Judgement, 'documentId' | 'turn' | 'words'>
}

/** A note with what it is on in a later edition. */
export interface TakenNote {
  readonly note: PlacedNote
  readonly about: NoteSubject
}

/** What of an analyst's work on turns goes to a later edition, and how much of it stays because its turn is not surely there, or is another's. */
export interface TurnTakeover<Taken> {
  readonly taken: readonly Taken[]
  readonly unsure: number
  readonly colleagues: number
}

/**
 * The judgements of an earlier edition that are surely of answers of the later one: their words and their questions are the
 * same, and one has judged them nowhere else. Where words show a judgement they must stand in the answer.
 */
export function takeOverJudgements(
  earlier: StructuredDocument,
  later: StructuredDocument,
  same: ReadonlyMap<string, Turn>,
  judgements: { readonly earlier: readonly Judgement[]; readonly later: readonly Judgement[] },
  analyst: string,
): TurnTakeover<TakenJudgement> {
  const taken: TakenJudgement[] = []
  let unsure = 0
  const own = judgements.earlier.filter(({ author }) => author === analyst)
  const placed = placeJudgements(earlier, own)
  const there = placeJudgements(
    later,
    judgements.later.filter(({ author }) => author === analyst),
  ).byTurn
  unsure += placed.lost.length
  for (const [id, all] of placed.byTurn)
    for (const judgement of all) {
      const turn = same.get(id)
      const words = turn && wordsIn(later, turn, judgement)
      if (!turn || words === undefined || there.has(turn.id)) unsure += 1
      else {
        const place = describePlace(later.text, turn.start)
        taken.push({ judgement, place: { documentId: later.id, turn: place, words } })
      }
    }
  return { taken, unsure, colleagues: judgements.earlier.length - own.length }
}

/** The words that show a judgement, as they stand in the same answer; undefined where they do not. */
function wordsIn(
  later: StructuredDocument,
  turn: Turn,
  judgement: Judgement,
): Judgement['words'] | undefined {
  if (judgement.words === null) return null
  const found = shownWords(later, turn, judgement)
  return found ? { ...found, quote: describePassage(later, found.start, found.end).quote } : undefined
}

/** The notes on an earlier edition and its turns that go to the later one: those on the paper, and on turns that are surely the same. */
export function takeOverNotes(
  earlier: StructuredDocument,
  later: StructuredDocument,
  same: ReadonlyMap<string, Turn>,
  notes: readonly PlacedNote[],
  analyst: string,
): TurnTakeover<TakenNote> {
  const taken: TakenNote[] = []
  let [unsure, colleagues] = [0, 0]
  for (const note of notes) {
    const { about } = note
    if ((about.kind !== 'paper' && about.kind !== 'turn') || about.documentId !== earlier.id) continue
    if (note.author !== analyst) {
      colleagues += 1
      continue
    }
    const before = about.kind === 'turn' ? turnOfNote(earlier, about) : null
    const turn = before && same.get(before.id)
    if (about.kind === 'paper') taken.push({ note, about: { kind: 'paper', documentId: later.id } })
    else if (turn) taken.push({ note, about: onTurn(later, turn) })
    else unsure += 1
  }
  return { taken, unsure, colleagues }
}
