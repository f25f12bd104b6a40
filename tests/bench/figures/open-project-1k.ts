import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { realSystem } from '../../../src-main/storage/files/system'
import { createProjectFolder } from '../../../src-main/storage/project/project-folder'
import { startWebHost } from '../../e2e/fixtures/start-web-host'
import { type Figure, medianTimes } from '../figure'
import { manyPapers } from '../many-papers'
import { closeApp, type OpenApp, openAppPage, withBrowser } from '../open-page'

const RUNS = 3
/** What stands on the screen once the list does: the first paper, or that there are none. */
const LISTED = { many: 'Stuk 0', none: 'Dit project heeft nog geen stukken' }

export const openProject1k: Figure = {
  name: 'open-project-1k',
  unit: 'ms',
  measures:
    'From starting the web host on a project of 1,000 papers of 50 MB, open on this machine before, to its list painted.',
  against: 'The same for an empty project.',
  measure: () =>
    withBrowser(async browser => {
      const home = await mkdtemp(join(tmpdir(), 'kanttekening-bench-'))
      const empty = join(home, 'leeg.kanttekening')
      await createProjectFolder(realSystem, empty, 'Leeg')
      const many = opening(browser, join(home, 'many'), await manyPapers(), LISTED.many)
      const none = opening(browser, join(home, 'none'), empty, LISTED.none)
      const times = await medianTimes(many, none, RUNS)
      await rm(home, { recursive: true, force: true })
      return times
    }),
}

/** Opens a project in a window and closes it again; the first time, which reads every paper, is one of the uncounted. */
function opening(browser: Browser, dataFolder: string, project: string, listed: string) {
  let app: OpenApp | null = null
  let isFirst = true
  return {
    async before() {
      if (!isFirst) return
      isFirst = false
      const host = await startWebHost(dataFolder, { locale: 'nl-NL', project })
      await host.end('SIGTERM')
    },
    async run() {
      app = await openAppPage(browser, dataFolder, listed, project)
    },
    async after() {
      if (app) await closeApp(app)
    },
  }
}
