import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { buildIfChanged } from './build-app'
import { findElectron, installElectron } from './electron-runtime'
import { root, runCommand } from './run-command'
import { startElectron } from './start-electron'

interface Arguments {
  readonly web: boolean
  readonly open: boolean
  readonly project?: string
  readonly userData?: string
}

const program = new Command('npm start --')
  .description('Builds Kanttekening where its sources changed, and opens it.')
  .option('--web', 'open it in a window of your own browser, without Electron', false)
  .option('--no-open', 'serve it to a browser and only print the address')
  .option('--project <folder>', 'open this project instead of the last one', fromHere)
  .option('--user-data <folder>', 'keep settings and the sample project in this folder', fromHere)
  .action(start)

/** npm runs scripts in the project's folder; a path is meant from where the user is. */
function fromHere(path: string): string {
  return resolve(
    (process.env['npm_lifecycle_event'] === 'start' && process.env['INIT_CWD']) || process.cwd(),
    path,
  )
}

async function start(options: Arguments): Promise<void> {
  const built = await buildIfChanged()
  if (built !== 0) {
    console.error('Kanttekening could not be built; the reason stands above.')
    process.exitCode = built
    return
  }
  process.exitCode =
    options.web || !options.open ? await startWeb(options) : await startElectronElseWeb(options)
}

async function startElectronElseWeb(options: Arguments): Promise<number> {
  const runtime = await haveElectron()
  if ('missing' in runtime) {
    console.log(
      `Electron's runtime could not be had (${runtime.missing}), so Kanttekening opens in a browser.`,
    )
    return startWeb(options)
  }
  const end = await startElectron(runtime.path, [root, ...hostArguments(options)])
  if ('code' in end) return end.code
  console.log(
    `Electron cannot be used because ${end.because}, so Kanttekening is served to a browser instead.`,
  )
  if (end.remedy) console.log(end.remedy)
  return startWeb(options)
}

async function haveElectron(): Promise<{ path: string } | { missing: string }> {
  const installed = findElectron()
  if (installed) return { path: installed }
  console.log("Fetching Electron's runtime, once …")
  const reason = await installElectron()
  if (reason) return { missing: reason }
  const path = findElectron()
  return path ? { path } : { missing: 'its installer left none behind' }
}

async function startWeb(options: Arguments): Promise<number> {
  const open = options.open ? [] : ['--no-open']
  const host = join(root, 'out', 'main', 'web.js')
  return (await runCommand(process.execPath, [host, ...open, ...hostArguments(options)])).code
}

function hostArguments({ project, userData }: Arguments): string[] {
  return [
    ...(project === undefined ? [] : ['--project', project]),
    ...(userData === undefined ? [] : ['--user-data', userData]),
  ]
}

await program.parseAsync()
