import { foldText } from '../../../src-core/document/fold-text'
import { ownDay } from '../../../src-core/export/citing/own-day'
import { ancestryOf } from '../../../src-core/package/ancestry'
import { collectPackage } from '../../../src-core/package/package-content'
import { PACKAGE_EXTENSION } from '../../../src-core/package/package-manifest'
import { writePackage } from '../../package/write-package'
import { loggedVersions } from '../history/logged-versions'
import type { ProjectSession } from '../session/project-session'

interface MadePackage {
  /** The file name to save it under. */
  readonly name: string
  readonly bytes: Uint8Array
  /** How many live annotations it holds. */
  readonly annotations: number
  /** How many papers it holds. */
  readonly papers: number
}

/**
 * Makes a package of one's own work in the whole project, whatever layers are shown: it holds what stands in one's own
 * folder, and of colleagues' work only what one answered and the themes one used. Throws `too-large`.
 */
export async function makePackage(session: ProjectSession, carry: boolean): Promise<MadePackage> {
  // Read before anything else is looked at, so that all of it is of one moment.
  const documents = await session.documents.all()
  const { records, analyst, file } = session
  const createdAt = session.now()
  const content = collectPackage(
    {
      project: { id: file.id, name: file.name },
      sender: analyst,
      createdAt,
      analysts: session.state().analysts,
      documents,
      versions: kind => [...records.all(kind).keys()].flatMap(id => records.versionsOf(kind, id)),
      ancestry: ancestryOf(loggedVersions(records.log)),
    },
    { analysts: [analyst.id], carry },
  )
  const sources = new Map<string, Uint8Array>()
  for (const { id } of content.documents) sources.set(id, await session.documents.source(id))
  const bytes = await writePackage({ ...content, sources })
  const own = content.layers.find(layer => layer.analyst.id === analyst.id)
  return {
    name: `${[file.name, analyst.name].map(plain).join('-')}-${ownDay(createdAt)}${PACKAGE_EXTENSION}`,
    bytes,
    annotations: own?.annotations.filter(({ deleted }) => !deleted).length ?? 0,
    papers: content.documents.length,
  }
}

/** A name as part of a file name that every file system takes. */
function plain(name: string): string {
  return (
    foldText(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'kanttekening'
  )
}
