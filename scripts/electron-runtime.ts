import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-command'

/** How long Electron's installer may take, in ms: the runtime is more than 100 MB. */
const INSTALL_TIME = 5 * 60_000
const PACKAGE = join(root, 'node_modules', 'electron')
const EXECUTABLES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/** Electron's executable, in the folder `ELECTRON_OVERRIDE_DIST_PATH` names or where its installer puts it; null where there is none. */
export function findElectron(): string | null {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(PACKAGE, 'dist')
  const path = join(folder, executableName())
  return existsSync(path) ? path : null
}

function executableName(): string {
  const installed = join(PACKAGE, 'path.txt')
  if (existsSync(installed)) return readFileSync(installed, 'utf8').trim()
  return EXECUTABLES[process.platform] ?? 'electron'
}

/** Lets Electron's own installer fetch the runtime; answers why it could not, or null. */
export async function installElectron(): Promise<string | null> {
  const installer = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    timeout: INSTALL_TIME,
  })
  let said = ''
  installer.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise(resolve => {
    installer.once('error', error => resolve(error.message))
    installer.once('close', (code, signal) => {
      if (code === 0) resolve(null)
      else if (signal) resolve('its download took too long')
      else resolve(reasonIn(said) ?? `its installer ended with code ${code}`)
    })
  })
}

/** What went wrong, in the first line of an error's stack that says so. */
export function reasonIn(output: string): string | null {
  const line = output.split('\n').find(line => /(^|\s)\w*Error\b.*:/.test(line))
  return line?.replace(/^.*?Error\b[^:]*:\s*/, '').trim() || null
}
