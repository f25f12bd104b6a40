import type { Handlers } from '../../../src-core/contract/boundary'
import type { CallRequest } from '../../../src-core/contract/calls'
import { CallError } from '../../../src-core/contract/errors'
import type { Simultaneous } from '../../../src-core/contract/versions'
import { nextRevision } from '../../../src-core/document/record'
import { simultaneousVersions } from '../../../src-core/query/simultaneous-versions'
import { vectorOfAll } from '../../../src-core/query/version-vector'
import {
  type AnyRecord,
  kindOf,
  type RecordName,
  recordNames,
} from '../../../src-core/records/kinds/record-kinds'
import type { RecordChange } from '../../../src-core/records/record-change'
import { changeOf } from '../../../src-core/records/record-change'
import { documentOf } from '../../../src-core/records/record-files'
import { recordName } from '../history/record-name'
import type { ProjectSession } from '../session/project-session'

/** The calls about records that analysts changed at the same time. */
export function versionCalls(
  project: () => ProjectSession,
): Pick<Handlers, 'version.list' | 'version.choose'> {
  return {
    'version.list': async () => {
      const session = project()
      if (session.visible.layers.blind) return []
      return recordNames.flatMap(kind => simultaneousOf(session, kind))
    },
    'version.choose': async ({ choices }) => {
      const session = project()
      const at = session.now()
      const changes = choices.map(choice => chosenVersion(session, choice, at))
      const [first] = changes
      const label = {
        key: 'version-choose',
        count: changes.length,
        name: first ? recordName(session, first.kind, first.after) : '',
      } as const
      await session.commit(label, changes)
      return { chosen: changes.length }
    },
  }
}

/** The records of a kind that a person is asked about, as far as one sees them and their papers can be read. */
function simultaneousOf(session: ProjectSession, kind: RecordName): Simultaneous[] {
  const { merge, perDocument } = kindOf(kind)
  const { choice } = merge
  const ids = [...session.records.heldByMany(kind)]
  if (!choice || ids.length === 0) return []
  const papers = new Map(session.documents.heads().map(paper => [paper.id, paper]))
  const themeName = (id: string) => session.records.themes.get(id)?.name ?? id
  return ids.flatMap(id => {
    const versions = simultaneousVersions<AnyRecord>(session.records.versionsOf(kind, id))
    const [shown] = versions
    const paper = shown && perDocument ? papers.get(documentOf(shown.record)) : null
    if (!shown || paper === undefined || !session.visible.versionOf(kind, id)) return []
    const sides = versions.map(({ holder, record }) => ({
      ...choice.side(record, { paper: session.knownDocument(documentOf(record)), themeName }),
      deleted: record.deleted === true,
      analyst: nameOf(session, holder),
      holder,
    }))
    return [{ kind, id, paper: paper?.meta.title ?? '', versions: sides }]
  })
}

function nameOf(session: ProjectSession, analyst: string): string {
  return session.state().analysts.find(({ id }) => id === analyst)?.name ?? analyst
}

/** A version of one's own that says what the chosen one says; it was made knowing all of them. */
function chosenVersion(
  session: ProjectSession,
  { kind, id, holder }: CallRequest<'version.choose'>['choices'][number],
  at: string,
): RecordChange {
  const [shown] = session.records.versionsOf(kind, id)
  const versions = simultaneousVersions<AnyRecord>(session.records.versionsOf(kind, id))
  const chosen = versions.find(version => version.holder === holder)
  if (!shown || !chosen) throw new CallError('not-found', 'There is no such choice any more.')
  const seen = vectorOfAll(versions.map(({ record }) => record))
  const after = nextRevision(shown.record, { ...chosen.record, seen }, at)
  return changeOf(kind, shown.record, after)
}
