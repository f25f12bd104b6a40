import { basename } from 'node:path'
import * as z from 'zod'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { PackageReviewShown } from '../../../src-core/contract/package'
import type { StructuredDocument } from '../../../src-core/document/model'
import { type MergedPackage, mergePackage } from '../../../src-core/package/merge-package'
import type { PackageContent } from '../../../src-core/package/package-content'
import { type PackageReview, type PaperTarget, reviewPackage } from '../../../src-core/package/review-package'
import { listOf, type PackagedName, packagedNames } from '../../../src-core/records/kinds/packaged-kinds'
import { kindOf } from '../../../src-core/records/kinds/record-kinds'
import { changeOf, type RecordChange } from '../../../src-core/records/record-change'
import { readInputFile } from '../../import/read-input-file'
import { readPackage } from '../../package/read-package'
import { makePackage } from '../packages/make-package'
import { layerChanges } from '../packages/received-layers'
import { hereOf, showReview } from '../packages/show-review'
import type { Shell } from '../session/app'
import { entryOf, writeDocument } from '../session/change-documents'
import type { ChosenFiles } from '../session/chosen-files'
import type { ProjectSession } from '../session/project-session'
import { saveAs } from '../session/save-as'

type PackageCalls = Pick<
  Handlers,
  | 'package.make'
  | 'package.save'
  | 'package.open'
  | 'package.open-chosen'
  | 'package.review'
  | 'package.merge'
  | 'package.close'
>

interface Opened {
  readonly session: ProjectSession
  readonly name: string
  readonly content: PackageContent
}

/** How many opened packages are kept: one a window, with room for windows that were closed without a word. */
const MOST_OPEN = 4

/** The calls about packages to and from colleagues. */
export function packageCalls(
  project: () => ProjectSession,
  shell: Shell,
  /** Files chosen outside a window, where there are windows. */
  chosen: ChosenFiles | null = null,
): PackageCalls {
  const opened = new Map<string, Opened>()
  const find = (token: string): Opened => {
    const found = opened.get(token)
    if (!found || found.session !== project())
      throw new CallError('not-found', 'This package is not open any more; open it again.')
    return found
  }
  const open = async (name: string, bytes: Buffer) => {
    const session = project()
    const content = await readPackage(name, bytes)
    const token = session.system.randomId()
    opened.set(token, { session, name, content })
    for (const old of [...opened.keys()].slice(0, -MOST_OPEN)) opened.delete(old)
    return show(session, token, name, content, {})
  }
  return {
    'package.make': async ({ carry }) => {
      const { bytes, ...made } = await makePackage(project(), carry)
      return { ...made, content: Buffer.from(bytes).toString('base64') }
    },
    'package.save': async ({ carry }) => {
      const session = project()
      const saved = await saveAs(shell, session.system, async () => {
        const { bytes, ...made } = await makePackage(session, carry)
        return { ...made, mediaType: 'application/zip', content: bytes }
      })
      if (!saved) return null
      const { mediaType: _, content: __, ...made } = saved
      return made
    },
    'package.open': ({ name, content }) => open(name, Buffer.from(content, 'base64')),
    'package.open-chosen': async ({ id }) => {
      const path = chosen?.take(id)
      if (path === undefined) throw new CallError('not-found', 'No such file was chosen.')
      const name = basename(path)
      return open(name, await readInputFile(project().system, path, name))
    },
    'package.review': async ({ token, papers }) => {
      const { session, name, content } = find(token)
      return show(session, token, name, content, papers)
    },
    'package.merge': async ({ token, papers, choices }) => {
      const { session, content } = find(token)
      session.mustBeWritable()
      const documents = await session.documents.all()
      const reviewed = review(session, documents, content, papers)
      const chosen = new Map(Object.entries(choices))
      const merged = mergePackage(reviewed, hereOf(session, documents), chosen, session.now())
      const added = reviewed.papers.filter(({ to }) => to === 'add').map(({ paper }) => paper.id)
      await commit(session, reviewed, merged, added)
      opened.delete(token)
      return {
        records: Object.fromEntries(packagedNames.map(kind => [kind, countOf(merged, kind)])),
        papers: added.length,
        unplaced: reviewed.records.filter(
          ({ state, standing }) => state !== 'known' && (standing === 'doubtful' || standing === 'lost'),
        ).length,
      }
    },
    'package.close': async ({ token }) => {
      opened.delete(token)
      return {}
    },
  }
}

async function show(
  session: ProjectSession,
  token: string,
  name: string,
  content: PackageContent,
  papers: Readonly<Record<string, PaperTarget>>,
): Promise<PackageReviewShown> {
  const documents = await session.documents.all()
  return showReview(session, token, name, review(session, documents, content, papers), documents)
}

function review(
  session: ProjectSession,
  documents: readonly StructuredDocument[],
  content: PackageContent,
  papers: Readonly<Record<string, PaperTarget>>,
): PackageReview {
  return reviewPackage(content, hereOf(session, documents), new Map(Object.entries(papers)))
}

/** Makes everything of an import one change: a backup first, then the papers' files, then the records. */
async function commit(
  session: ProjectSession,
  review: PackageReview,
  merged: MergedPackage,
  added: readonly string[],
): Promise<void> {
  const { content } = review
  const changes: RecordChange[] = [
    ...layerChanges(session, review, merged),
    ...merged.settled.map(({ kind, before, after }) => changeOf(kind, before, after)),
  ]
  if (changes.length + added.length === 0) return
  for (const change of changes) mustBeKeepable(content.about.sender.name, change)
  await session.backingUp.before('merge')
  for (const id of added) {
    const document = content.documents.find(document => document.id === id)
    const source = content.sources.get(id)
    if (!document || !source) throw new CallError('not-found', 'The package does not hold this paper.')
    await writeDocument(session, document, source)
    changes.push(entryOf(session, id))
  }
  const count = packagedNames.reduce((sum, kind) => sum + countOf(merged, kind), 0)
  await session.commit({ key: 'package-import', count, name: content.about.sender.name }, changes)
}

/** How many records of a kind came in. */
function countOf({ layers }: MergedPackage, kind: PackagedName): number {
  return layers.reduce((sum, layer) => sum + listOf(layer, kind).length, 0)
}

/** Throws `damaged` for a record that could not be read again: one such record would hide the whole layer it is kept in. */
function mustBeKeepable(sender: string, { kind, after }: RecordChange): void {
  const checked = kindOf(kind).record.safeParse(after)
  if (checked.success) return
  const reason = z.prettifyError(checked.error)
  throw new CallError('damaged', `What ${sender} sent cannot be kept, and nothing was changed: ${reason}`)
}
