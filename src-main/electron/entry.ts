import { join } from 'node:path'
import { app } from 'electron'
import * as z from 'zod'
import { ownArguments, readArguments } from './arguments'
import { DesktopRequests } from './desktop-requests'
import { registerPageScheme } from './protocol'
import { hardenEverything } from './security'
import { type RunningApp, startApp } from './start-app'
import { stopWithError } from './stop-with-error'

/**
 * What must happen before Electron is ready: name and folders, the page's scheme, the rules for every session and page,
 * and the lock that leaves one instance per user. Electron is ready only after this module has been evaluated, so nothing
 * here waits for it.
 */
const args = ownArguments(process.argv, app.isPackaged)
const given = readArguments(args, process.cwd())
const requests = new DesktopRequests()
let running: RunningApp | null = null

app.setName('Kanttekening')
if (process.platform === 'win32') app.setAppUserModelId('nl.kanttekening.app')
app.setPath('userData', given.userData ?? join(app.getPath('appData'), 'Kanttekening'))
// What Chromium itself keeps stays apart from the user's settings and projects.
app.setPath('sessionData', join(app.getPath('userData'), 'chromium'))
// Without it Chromium knows no voice of a Linux system to read aloud with: https://github.com/electron/electron/issues/4452.
if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher')
registerPageScheme()
// Unpackaged it would give Electron itself the links. Windows puts a link, which anybody can write, into a command line: behind
// the dashes nothing in it is a switch, neither of this program nor of Chromium.
if (app.isPackaged) app.setAsDefaultProtocolClient('kanttekening', process.execPath, ['--'])
hardenEverything(address => running?.offerAddress(address))

if (app.requestSingleInstanceLock({ args, folder: process.cwd() })) {
  requests.ask(given.files)
  // macOS opens documents with an event, which can come before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    running?.show()
    requests.ask([path])
  })
  // Where the system follows links with arguments, the next event brings them.
  app.on('open-url', (event, address) => {
    event.preventDefault()
    running?.show()
    requests.ask([address])
  })
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const second = z.object({ args: z.array(z.string()), folder: z.string() }).safeParse(data)
    running?.show()
    if (!second.success) return
    const { project, files } = readArguments(second.data.args, second.data.folder)
    requests.ask(project === undefined ? files : [project, ...files])
  })
  app
    .whenReady()
    .then(async () => {
      running = await startApp(given, requests)
    })
    .catch(error => stopWithError(error, 'Kanttekening', reason => reason, null))
} else {
  console.log('Kanttekening is open already: its window was brought forward.')
  app.quit()
}
