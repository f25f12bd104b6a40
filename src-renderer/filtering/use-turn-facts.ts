import { useMemo } from 'react'
import type { Annotation } from '../../src-core/annotation/model'
import { stands } from '../../src-core/annotation/stands'
import { lineagesOf } from '../../src-core/codebook/theme-tree'
import type { StructuredDocument } from '../../src-core/document/model'
import { countEntryThemes, type ThemeCounts } from '../../src-core/query/entry-themes'
import type { FilteredTurn } from '../../src-core/turns/filter-turns'
import { listTurns } from '../../src-core/turns/list-turns'
import { useJudgements, usePlacedJudgements } from '../answers/judgement-state'
import { changeMap } from '../state/changed-map'
import { useGroupOrder } from '../state/groups-state'
import { useApp } from '../state/store'
import { type Follow, useFollowed } from '../state/use-followed'

type Counts = ReadonlyMap<string, ThemeCounts>

/** The turns of a paper with what a filter asks of them, in step with what is marked and judged; null before that is known. */
export function useTurnFacts(document: StructuredDocument): readonly FilteredTurn[] | null {
  const { byTurn } = usePlacedJudgements(document)
  const isKnown = useJudgements(({ byPaper }) => byPaper.has(document.id))
  const counts = useFollowed(
    useMemo(() => followThemes(document), [document]),
    document.id,
  )
  const themes = useApp(state => state.themes)
  const groups = useGroupOrder()
  const facts = useMemo(() => {
    const lineages = lineagesOf(themes, groups)
    const withAbove = (id: string) => [id, ...(lineages.get(id) ?? [])]
    // A theme takes those below it along, and a group its themes: what has one of these has it as well.
    return listTurns(document).map(
      (listed): FilteredTurn => ({
        ...listed,
        themes: [...new Set([...(counts.get(listed.turn)?.keys() ?? [])].flatMap(withAbove))],
        judgements: (byTurn.get(listed.turn) ?? []).map(({ author, status, kind }) => ({
          author,
          status,
          kind,
        })),
      }),
    )
  }, [document, byTurn, counts, themes, groups])
  return isKnown ? facts : null
}

/** The themes of what is marked in each turn, by the turn’s id. */
function followThemes(document: StructuredDocument): Follow<Counts> {
  const counting = countEntryThemes(document.turns)
  const counted = (all: Iterable<Annotation>) =>
    [...all].filter(one => one.replyTo === undefined && stands(document, one))
  return {
    begin: all => changeMap(new Map(), counting.change(new Map(), [], counted(all.values()))),
    change: (before, gone, come) => changeMap(before, counting.change(before, counted(gone), counted(come))),
  }
}
