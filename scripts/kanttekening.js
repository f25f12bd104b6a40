#!/usr/bin/env node
// The command line in a clone: the bundle, built first where it is not there or older than the sources.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeSources, root, STAMP } from './describe-sources.js'

function isBuilt() {
  try {
    return readFileSync(STAMP, 'utf8') === describeSources()
  } catch {
    return false
  }
}

/** Builds with everything said on standard error, because standard output belongs to the command. */
function build() {
  process.stderr.write('Building Kanttekening, because its sources are newer than what was built …\n')
  const script = join(root, 'scripts', 'build.ts')
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  return spawnSync(process.execPath, ['--import', 'tsx', script], options).status === 0
}

if (isBuilt() || build()) await import(new URL('../out/main/cli.js', import.meta.url).href)
else {
  process.stderr.write(`Kanttekening could not be built. Run “npm ci && npm run build” in ${root}.\n`)
  process.exitCode = 1
}
