import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { root, runCommand } from './run-command'

/** The versions of Node that must work, where none is asked for. */
const VERSIONS = ['20', '22', '24', '26']
const TYPES = ['tsx/dist/cli.mjs', join(root, 'scripts/typecheck.ts')]
const BUILD = ['electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn']
const STORY = ['@playwright/test/cli.js', 'test', 'whole-story', '--project', 'web']

/** Types, unit tests and one whole story on other versions of Node, each from npm's package of it. */
async function checkNode(versions: readonly string[]): Promise<void> {
  const failed: string[] = []
  for (const version of versions) {
    console.log(`\n=== Node ${version}`)
    const node = await findNode(version)
    const steps: [string, () => Promise<boolean>][] = node
      ? [
          ['types', () => run(node, TYPES)],
          ['unit tests', () => run(node, ['vitest/vitest.mjs', 'run', 'tests/unit'])],
          // On an older build the story would say nothing of this version.
          ['build and whole story', async () => (await run(node, BUILD)) && (await run(node, STORY))],
        ]
      : [['npm’s package', async () => false]]
    for (const [name, step] of steps) {
      const good = await step()
      console.log(`=== Node ${version}, ${name}: ${good ? 'good' : 'FAILED'}`)
      if (!good) failed.push(`${name} on Node ${version}`)
    }
  }
  if (failed.length === 0) return
  console.log(`\nFailed: ${failed.join('; ')}.`)
  process.exitCode = 1
}

/** The binary of a version, installed once beside the project's own packages; null where npm has none. */
async function findNode(version: string): Promise<string | null> {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${system}-${process.arch}`
  const folder = join(root, 'node_modules', '.cache', `node-${version}`)
  const binary = join(folder, 'node_modules', name, 'bin', system === 'win' ? 'node.exe' : 'node')
  if (!existsSync(binary)) {
    const install = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', `${name}@${version}`]
    const cli = process.env['npm_execpath']
    if (cli) await runCommand(process.execPath, [cli, ...install])
    else await runCommand('npm', install)
  }
  return existsSync(binary) ? binary : null
}

/** Runs a package's program on a version of Node, which whatever it starts finds first too. */
async function run(node: string, [script = '', ...args]: readonly string[]): Promise<boolean> {
  const path = `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`
  const { code } = await runCommand(node, [join(root, 'node_modules', script), ...args], { PATH: path })
  return code === 0
}

const asked = process.argv.slice(2)
await checkNode(asked.length > 0 ? asked : VERSIONS)
