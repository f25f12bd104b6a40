import type { Note } from '../../../src-core/annotation/note'
import { annotationCalls } from '../../../src-main/services/calls/annotation-calls'
import { correctionCalls } from '../../../src-main/services/calls/correction-calls'
import { historyCalls } from '../../../src-main/services/calls/history-calls'
import { themeCalls } from '../../../src-main/services/calls/theme-calls'
import { trashCalls } from '../../../src-main/services/calls/trash-calls'
import type { ProjectSession } from '../../../src-main/services/session/project-session'
import { each, type Model, without } from './model'
import { MARIJKE, PAPER } from './project'

/** What a command does to the app, and to the model once the id of what it made is known. */
export interface Planned {
  run(session: ProjectSession): Promise<unknown>
  /** `made` is the id of the record that the command made, where it makes one. */
  expect(model: Model, made: string): void
}

/** Two random numbers choose what a command works on. */
type Plan = (model: Model, a: number, b: number) => Planned | null

const KINDS = ['letter', 'debate', 'motion'] as const

const noteOf = (text: string): Note => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

function pick<T>(from: readonly T[], number: number): T | undefined {
  return from[number % Math.max(1, from.length)]
}

/** Everything a user can do, by name. A plan is null where there is nothing to do it to. */
export const plans: Readonly<Record<string, Plan>> = {
  annotate: ({ world, seen }, a) =>
    world.paper
      ? {
          run: session =>
            annotationCalls(() => session)['annotation.create']({
              documentId: PAPER.id,
              start: a % 500,
              // A passage marked again would be the same annotation.
              end: (a % 500) + 9 + Object.keys(seen.annotations).length,
              themes: [],
              note: null,
            }),
          expect: (model, made) =>
            model.change({
              ...model.world,
              annotations: { ...model.world.annotations, [made]: { themes: [], note: null } },
            }),
        }
      : null,
  'tag everything': ({ world }, a) => {
    const theme = pick(Object.keys(world.themes), a)
    const ids = Object.keys(world.annotations)
    if (theme === undefined || ids.length === 0) return null
    return {
      run: session => annotationCalls(() => session)['annotation.tag']({ ids, add: [theme], remove: [] }),
      expect: model => {
        if (ids.every(id => model.world.annotations[id]?.themes.includes(theme))) return
        const tag = ({ themes, note }: { themes: readonly string[]; note: string | null }) => ({
          themes: [...themes.filter(id => id !== theme), theme].sort(),
          note,
        })
        model.change({ ...model.world, annotations: each(model.world.annotations, tag) })
      },
    }
  },
  'write a note': ({ world }, a, b) => {
    const id = pick(Object.keys(world.annotations), a)
    if (id === undefined) return null
    const text = `notitie ${b}`
    return {
      run: session => annotationCalls(() => session)['annotation.update']({ id, note: noteOf(text) }),
      expect: model =>
        model.change({
          ...model.world,
          annotations: each(model.world.annotations, (old, key) =>
            key === id ? { ...old, note: text } : old,
          ),
        }),
    }
  },
  'delete an annotation': ({ world }, a) => {
    const id = pick(Object.keys(world.annotations), a)
    if (id === undefined) return null
    return {
      run: session => annotationCalls(() => session)['annotation.delete']({ ids: [id] }),
      expect: model => model.change({ ...model.world, annotations: without(model.world.annotations, id) }),
    }
  },
  'restore an annotation': ({ world, seen }, a) => {
    const id = pick(
      Object.keys(seen.annotations).filter(key => !world.annotations[key]),
      a,
    )
    if (id === undefined) return null
    return {
      run: session => trashCalls(() => session)['trash.restore']({ records: [{ kind: 'annotation', id }] }),
      expect: model => {
        const content = model.seen.annotations[id]
        if (content)
          model.change({ ...model.world, annotations: { ...model.world.annotations, [id]: content } })
      },
    }
  },
  'make a theme': (_, a, b) => ({
    run: session => themeCalls(() => session)['theme.create']({ name: `thema ${a}-${b}` }),
    expect: (model, made) =>
      model.change({ ...model.world, themes: { ...model.world.themes, [made]: `thema ${a}-${b}` } }),
  }),
  'rename a theme': ({ world }, a, b) => {
    const id = pick(Object.keys(world.themes), a)
    if (id === undefined) return null
    const name = `naam ${a}-${b}`
    return {
      run: session => themeCalls(() => session)['theme.update']({ id, name }),
      expect: model => model.change({ ...model.world, themes: { ...model.world.themes, [id]: name } }),
    }
  },
  'delete a theme': ({ world }, a) => {
    const id = pick(Object.keys(world.themes), a)
    if (id === undefined) return null
    return {
      run: session => themeCalls(() => session)['theme.delete']({ id }),
      expect: model =>
        model.change({
          ...model.world,
          themes: without(model.world.themes, id),
          annotations: each(model.world.annotations, old => ({
            ...old,
            themes: old.themes.filter(theme => theme !== id),
          })),
        }),
    }
  },
  correct: ({ world }, a) => {
    const kind = pick(KINDS, a)
    if (!world.paper || kind === undefined) return null
    return {
      run: session =>
        correctionCalls(() => session)['correction.make']({
          documentId: PAPER.id,
          change: { type: 'set-kind', kind },
        }),
      expect: (model, made) =>
        model.change({ ...model.world, corrections: { ...model.world.corrections, [made]: kind } }),
    }
  },
  'remove a correction': ({ world }, a) => {
    const id = pick(Object.keys(world.corrections), a)
    if (id === undefined || !world.paper) return null
    return {
      run: session => correctionCalls(() => session)['correction.remove']({ ids: [id] }),
      expect: model => model.change({ ...model.world, corrections: without(model.world.corrections, id) }),
    }
  },
  'delete or restore the paper': ({ world }) => ({
    run: session =>
      world.paper
        ? trashCalls(() => session)['document.delete']({ ids: [PAPER.id] })
        : trashCalls(() => session)['trash.restore']({ records: [{ kind: 'document', id: PAPER.id }] }),
    expect: model => model.change({ ...model.world, paper: !model.world.paper }),
  }),
  undo: ({ past }) =>
    past.length === 0
      ? null
      : { run: session => historyCalls(() => session)['history.undo']({}), expect: model => model.undo() },
  redo: ({ future }) =>
    future.length === 0
      ? null
      : { run: session => historyCalls(() => session)['history.redo']({}), expect: model => model.redo() },
  'return to a moment': ({ moments }, a) => {
    const world = pick(moments, a)
    if (world === undefined) return null
    const seq = (a % moments.length) + 1
    return {
      run: session =>
        historyCalls(() => session)['history.restore']({
          analyst: MARIJKE.id,
          seq,
          what: { of: 'moment' },
        }),
      expect: model => {
        if (canonical(world) !== canonical(model.world)) model.change(world)
      },
    }
  },
}

/** The app's world, as the model says it. */
export function observe({ records }: ProjectSession): Model['world'] {
  const live = <T extends { id: string; deleted?: boolean | undefined }>(all: ReadonlyMap<string, T>) =>
    [...all.values()].filter(({ deleted }) => !deleted)
  return {
    annotations: Object.fromEntries(
      live(records.annotations).map(({ id, themes, note }) => [
        id,
        { themes: [...themes].sort(), note: note ? textOf(note) : null },
      ]),
    ),
    themes: Object.fromEntries(live(records.themes).map(({ id, name }) => [id, name])),
    corrections: Object.fromEntries(
      live(records.corrections).map(({ id, change }) => [
        id,
        change.type === 'set-kind' ? change.kind : change.type,
      ]),
    ),
    paper: records.documents.get(PAPER.id)?.deleted !== true,
  }
}

/** A world as a text that is the same for the same world. */
export function canonical(world: Model['world']): string {
  const sorted = (record: object) => Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1))
  const { annotations, themes, corrections, paper } = world
  return JSON.stringify([sorted(annotations), sorted(themes), sorted(corrections), paper])
}

function textOf(note: Note): string {
  return /"text":"([^"]*)"/.exec(JSON.stringify(note))?.[1] ?? ''
}
