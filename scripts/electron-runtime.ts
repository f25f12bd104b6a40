import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './run-command'

const PACKAGE = join(root, 'node_modules', 'electron')
const WATCH = join(import.meta.dirname, 'watch-download.ts')
const EXECUTABLES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/** Electron's executable, in the folder `ELECTRON_OVERRIDE_DIST_PATH` names or where its installer puts it; null where there is none. */
export function findElectron(electron = PACKAGE): string | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override === undefined) return findInstalled(electron)
  const path = join(override, EXECUTABLES[process.platform] ?? 'electron')
  return existsSync(path) ? path : null
}

/** The executable of an installation that is whole: the installer names it last, when everything is unpacked. */
function findInstalled(electron: string): string | null {
  const name = readIfThere(join(electron, 'path.txt'))
  const version = readIfThere(join(electron, 'dist', 'version'))?.replace(/^v/, '')
  if (!name || version !== versionOf(electron)) return null
  const path = join(electron, 'dist', name)
  return existsSync(path) ? path : null
}

function versionOf(electron: string): string | undefined {
  return (JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8')) as { version?: string }).version
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}

/** Lets Electron's own installer fetch and unpack the runtime, whatever an interrupted one left; answers why it could not, or null. */
export async function installElectron(electron = PACKAGE): Promise<string | null> {
  if (!findInstalled(electron)) await rm(join(electron, 'dist'), { recursive: true, force: true })
  const installer = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', WATCH, join(electron, 'install.js')],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
      // Its own bar comes only after half a minute, and not where the output is no terminal.
      env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' },
    },
  )
  let said = ''
  installer.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise(resolve => {
    installer.once('error', error => resolve(error.message))
    installer.once('close', (code, signal) => {
      if (code === 0) resolve(null)
      else if (signal) resolve(`its installer was ended by ${signal}`)
      else resolve(reasonIn(said) ?? `its installer ended with code ${code}`)
    })
  })
}

/** What went wrong, in the first line of an error's stack that says so. */
export function reasonIn(output: string): string | null {
  const line = output.split('\n').find(line => /(^|\s)\w*Error\b.*:/.test(line))
  return line?.replace(/^.*?Error\b[^:]*:\s*/, '').trim() || null
}
