import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { BackupManifest, BackupStore } from '../../storage/backups/backup-store'
import { backUp, backupSummary, compareBackup } from '../history/project-backups'
import type { ProjectSession } from '../session/project-session'

type BackupCalls = Pick<Handlers, 'backup.list' | 'backup.create' | 'backup.compare' | 'backup.restore'>

/** The calls about backups. */
export function backupCalls(project: () => ProjectSession): BackupCalls {
  return {
    'backup.list': async () => ({
      backups: (await storeOf(project()).list()).map(backupSummary),
      problem: project().backingUp.problem,
    }),
    'backup.create': async () => backupSummary(await backUp(project(), storeOf(project()), 'asked')),
    'backup.compare': async ({ id }) => {
      const session = project()
      const compared = await compareBackup(session, storeOf(session), await manifestOf(session, id))
      return compared.map(({ difference }) => difference)
    },
    'backup.restore': async ({ id, records }) => {
      const session = project()
      session.mustBeWritable()
      const manifest = await manifestOf(session, id)
      const wanted = records && new Set(records.map(record => `${record.kind}/${record.id}`))
      const compared = await compareBackup(session, storeOf(session), manifest)
      const changes = compared
        .filter(({ difference: { kind, id } }) => !wanted || wanted.has(`${kind}/${id}`))
        .map(({ change }) => change)
      if (changes.length === 0) return { changed: 0 }
      await backUp(session, storeOf(session), 'restore')
      await session.commit({ key: 'backup-restore', count: changes.length, name: '' }, changes)
      return { changed: changes.length }
    },
  }
}

function storeOf({ backups }: ProjectSession): BackupStore {
  if (!backups) throw new CallError('not-available', 'This host keeps no backups.')
  return backups
}

async function manifestOf(session: ProjectSession, id: string): Promise<BackupManifest> {
  const manifest = (await storeOf(session).list()).find(backup => backup.id === id)
  if (!manifest) throw new CallError('not-found', 'This backup is not there any more, or it is damaged.')
  return manifest
}
