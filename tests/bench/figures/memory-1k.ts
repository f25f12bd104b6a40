import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import type { Annotation } from '../../../src-core/annotation/model'
import { ALL_LAYERS } from '../../../src-core/query/layers'
import { ProjectSession } from '../../../src-main/services/session/project-session'
import { realSystem } from '../../../src-main/storage/files/system'
import { createProjectFolder } from '../../../src-main/storage/project/project-folder'
import type { Figure, Measured } from '../figure'
import { analystId } from '../kept-project'
import { manyPapers } from '../many-papers'
import { closeApp, openAppPage, withBrowser } from '../open-page'
import { rendererMemory } from '../paper-pages'

const ANNOTATIONS = 50_000
const MEASURED = 'holds in memory with a project of 1,000 papers of 50 MB and 50,000 annotations open'

export const memoryHost1k: Figure = {
  name: 'memory-1k-host',
  unit: 'MB',
  measures: `What the host ${MEASURED}, and the most it held up to then.`,
  against: 'The same for an empty project.',
  measure: async () => (await measured()).host,
}

export const memoryWindow1k: Figure = {
  name: 'memory-1k-window',
  unit: 'MB',
  measures: `What the window ${MEASURED}.`,
  against: 'The same for an empty project.',
  measure: async () => (await measured()).window,
}

interface Both {
  readonly host: Measured
  readonly window: Measured
}

let known: Promise<Both> | null = null

/** Both are measured at once: they are of the same two projects. */
function measured(): Promise<Both> {
  known ??= measureBoth()
  return known
}

async function measureBoth(): Promise<Both> {
  const home = await mkdtemp(join(tmpdir(), 'kanttekening-bench-'))
  const many = await crowdedProject(home)
  const empty = join(home, 'leeg.kanttekening')
  await createProjectFolder(realSystem, empty, 'Leeg')
  const [large, small] = [
    // Its first opening reads every paper, and the second is what one has every day.
    await withBrowser(async browser => {
      await memoryOf(browser, join(home, 'many'), many, 'Stuk 0')
      return memoryOf(browser, join(home, 'many'), many, 'Stuk 0')
    }),
    await withBrowser(browser =>
      memoryOf(browser, join(home, 'none'), empty, 'Dit project heeft nog geen stukken'),
    ),
  ]
  await rm(home, { recursive: true, force: true })
  return {
    host: { value: large.host, baseline: small.host, peak: large.most },
    window: { value: large.window, baseline: small.window },
  }
}

async function memoryOf(browser: Browser, dataFolder: string, project: string, listed: string) {
  const app = await openAppPage(browser, dataFolder, listed, project)
  const status = await readFile(`/proc/${app.host.child.pid}/status`, 'utf8')
  const size = (name: string) => Number(new RegExp(`${name}:\\s*(\\d+)`).exec(status)?.[1]) / 1024
  const windows = [...(await rendererMemory(browser)).values()]
  await closeApp(app)
  return { host: size('VmRSS'), most: size('VmHWM'), window: windows.reduce((sum, one) => sum + one, 0) }
}

/** A copy of the project with annotations all over it. */
async function crowdedProject(home: string): Promise<string> {
  const folder = join(home, 'veel.kanttekening')
  await cp(await manyPapers(), folder, { recursive: true })
  const session = await ProjectSession.open(
    realSystem,
    folder,
    { id: analystId(9), name: 'Analist' },
    () => undefined,
  )
  session.setLayers(ALL_LAYERS)
  const { ids } = session.documents
  const each = ANNOTATIONS / ids.length
  for await (const { id, text } of session.documents.each()) {
    const made = Array.from({ length: each }, (_, at) => annotation(session, id, text, at * 700))
    await session.commit(
      { key: 'annotation-create', count: each, name: '' },
      made.map(after => ({ kind: 'annotation', before: null, after })),
    )
  }
  await session.close()
  return folder
}

function annotation(session: ProjectSession, documentId: string, text: string, start: number): Annotation {
  const end = start + 100
  return {
    id: `ann_${realSystem.randomId()}`,
    author: session.analyst.id,
    revision: 1,
    created: '2026-01-01T10:00:00.000Z',
    modified: '2026-01-01T10:00:00.000Z',
    documentId,
    start,
    end,
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 96), start),
      suffix: text.slice(end, end + 96),
    },
    place: { block: 'b1' },
    themes: [],
    note: null,
  }
}
