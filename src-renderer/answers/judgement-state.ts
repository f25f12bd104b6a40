import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import type { Judgement } from '../../src-core/answers/judgement'
import { type PlacedJudgements, placeJudgements } from '../../src-core/answers/place-judgements'
import type { AppEvent } from '../../src-core/contract/events'
import type { StructuredDocument } from '../../src-core/document/model'
import { ask } from '../state/actions'
import type { Follower } from '../state/followers'
import { byId, useApp, withRecords } from '../state/store'

type Judgements = ReadonlyMap<string, Judgement>

/** What analysts judge of the answers of papers that are on the screen, by paper and then by id, deleted ones left out. */
export const useJudgements = create<{ readonly byPaper: ReadonlyMap<string, Judgements> }>(() => ({
  byPaper: new Map(),
}))

const NONE: Judgements = new Map()

async function read(documentId: string): Promise<void> {
  const answer = await ask('judgement.list', { documentId })
  // A paper that cannot be read has no answers to judge, and that is told where it is opened.
  if (!answer.ok) return
  useJudgements.setState(({ byPaper }) => ({ byPaper: new Map(byPaper).set(documentId, byId(answer.value)) }))
}

function hear(event: AppEvent): void {
  if (event.type === 'layers-changed') {
    for (const id of useJudgements.getState().byPaper.keys()) void read(id)
  }
  if (event.type !== 'judgements-changed') return
  useJudgements.setState(({ byPaper }) => {
    const next = new Map(byPaper)
    for (const [id, known] of byPaper) {
      const here = event.records.filter(({ documentId }) => documentId === id)
      if (here.length > 0) next.set(id, withRecords(known, here))
    }
    return { byPaper: next }
  })
}

/** Keeps the judgements of the open paper up to date. */
export const judgementsFollower: Follower = {
  of: 'document',
  read() {
    useJudgements.setState({ byPaper: new Map() })
    const id = useApp.getState().document?.id
    if (id !== undefined) void read(id)
  },
  hear,
}

/** The judgements of a paper with their answers; those of one that is not known yet are read. */
export function usePlacedJudgements(document: StructuredDocument): PlacedJudgements {
  const judgements = useJudgements(({ byPaper }) => byPaper.get(document.id))
  const isKnown = judgements !== undefined
  useEffect(() => {
    if (!isKnown) void read(document.id)
  }, [document.id, isKnown])
  return useMemo(() => placeJudgements(document, (judgements ?? NONE).values()), [document, judgements])
}

/** The same for one look: nothing where they are not known yet. */
export function placedNow(document: StructuredDocument): PlacedJudgements {
  return placeJudgements(document, (useJudgements.getState().byPaper.get(document.id) ?? NONE).values())
}
