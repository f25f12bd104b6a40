import type { Handlers } from '../../../src-core/contract/boundary'
import type { CallRequest } from '../../../src-core/contract/calls'
import { CallError } from '../../../src-core/contract/errors'
import type { Simultaneous } from '../../../src-core/contract/versions'
import { nextRevision } from '../../../src-core/document/record'
import { simultaneousVersions } from '../../../src-core/query/simultaneous-versions'
import { vectorOfAll } from '../../../src-core/query/version-vector'
import type { RecordChange } from '../../../src-core/records/record-change'
import { recordName } from '../history/record-name'
import { annotationSide, themeSide } from '../packages/show-review'
import type { ProjectSession } from '../session/project-session'

/** The calls about records that analysts changed at the same time. */
export function versionCalls(
  project: () => ProjectSession,
): Pick<Handlers, 'version.list' | 'version.choose'> {
  return {
    'version.list': async () => {
      const session = project()
      if (session.visible.layers.blind) return []
      return [...annotations(session), ...themes(session)]
    },
    'version.choose': async ({ choices }) => {
      const session = project()
      const at = session.system.now().toISOString()
      const changes = choices.map(choice => changeOf(session, choice, at))
      const first = changes[0]?.after
      const label = {
        key: 'version-choose',
        count: changes.length,
        name: first ? recordName(session, first) : '',
      } as const
      await session.commit(label, changes)
      return { chosen: changes.length }
    },
  }
}

function annotations(session: ProjectSession): Simultaneous[] {
  const papers = new Map(session.allDocuments().map(({ id, meta }) => [id, meta.title]))
  return [...session.records.annotations.values()].flatMap(({ id, documentId }) => {
    const versions = simultaneousVersions(session.records.versionsOf('annotation', id))
    const paper = papers.get(documentId)
    if (versions.length === 0 || paper === undefined || !session.visible.get(id)) return []
    const sides = versions.map(({ holder, record }) => ({
      ...annotationSide(record, session.records.themes, session.knownDocument(record.documentId)),
      analyst: nameOf(session, holder),
      holder,
    }))
    return [{ kind: 'annotation', id, paper, versions: sides }]
  })
}

function themes(session: ProjectSession): Simultaneous[] {
  return [...session.records.themes.keys()].flatMap(id => {
    const versions = simultaneousVersions(session.records.versionsOf('theme', id))
    if (versions.length === 0) return []
    const sides = versions.map(({ holder, record }) => ({
      ...themeSide(record),
      analyst: nameOf(session, holder),
      holder,
    }))
    return [{ kind: 'theme', id, paper: '', versions: sides }]
  })
}

function nameOf(session: ProjectSession, analyst: string): string {
  return session.state().analysts.find(({ id }) => id === analyst)?.name ?? analyst
}

/** A version of one's own that says what the chosen one says; it was made knowing all of them. */
function changeOf(
  session: ProjectSession,
  { kind, id, holder }: CallRequest<'version.choose'>['choices'][number],
  at: string,
): RecordChange {
  const [shown] = session.records.versionsOf(kind, id)
  const versions = simultaneousVersions<RecordChange['after']>(session.records.versionsOf(kind, id))
  const chosen = versions.find(version => version.holder === holder)
  if (!shown || !chosen) throw new CallError('not-found', 'There is no such choice any more.')
  const seen = vectorOfAll(versions.map(({ record }) => record))
  const after = nextRevision(shown.record, { ...chosen.record, seen }, at)
  // Both are of the kind named, which the types of a union cannot follow.
  return { kind, before: shown.record, after } as RecordChange
}
