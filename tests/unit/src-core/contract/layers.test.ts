import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** The rules and, apart from them, which folder may import which. */
const SETTINGS = ['biome.json', 'biome.layers.json']

const reportSchema = z.object({
  summary: z.object({ unchanged: z.number() }),
  diagnostics: z.array(z.object({ location: z.object({ path: z.string() }) })),
})

/** Every import that must be refused: the file that has it, and what it imports. */
const REFUSED = [
  ['src-core/basics/x.ts', '../document/model'],
  ['src-core/document/x.ts', '../annotation/model'],
  ['src-core/document/x.ts', '../contract/calls'],
  ['src-core/document/x.ts', 'node:fs'],
  ['src-core/document/x.ts', '../../src-main/services/open-app'],
  ['src-core/structure/x.ts', '../annotation/model'],
  ['src-core/structure/x.ts', 'node:fs'],
  ['src-core/structure/kinds/x.ts', '../../annotation/model'],
  ['src-core/structure/kinds/x.ts', '../../../src-main/services/open-app'],
  ['src-core/annotation/x.ts', '../codebook/model'],
  ['src-core/annotation/x.ts', '../query/filter'],
  ['src-core/annotation/x.ts', '../../src-renderer/state/store'],
  ['src-core/codebook/x.ts', '../annotation/model'],
  ['src-core/codebook/x.ts', 'react'],
  ['src-core/query/x.ts', '../contract/calls'],
  ['src-core/query/x.ts', '../export/formats/export-options'],
  ['src-core/query/x.ts', 'node:fs'],
  ['src-core/export/x.ts', '../contract/errors'],
  ['src-core/package/x.ts', '../../src-main/storage/files/system'],
  ['src-core/records/x.ts', '../contract/calls'],
  ['src-core/records/x.ts', '../package/ancestry'],
  ['src-core/records/kinds/x.ts', '../../contract/calls'],
  ['src-core/records/kinds/x.ts', '../../package/ancestry'],
  ['src-core/records/kinds/x.ts', '../record-change'],
  ['src-core/contract/x.ts', '../../src-main/services/open-app'],
  ['src-core/contract/x.ts', '../../src-renderer/state/store'],
  ['src-core/contract/x.ts', 'node:fs'],
  ['src-core/contract/x.ts', 'react'],
  ['src-main/services/x.ts', '../../src-renderer/state/store'],
  ['src-main/services/x.ts', 'electron'],
  ['src-main/electron/x.ts', '../../src-renderer/state/store'],
  ['src-renderer/app/x.tsx', '../../src-main/services/open-app'],
  ['src-renderer/app/x.tsx', 'electron'],
  ['src-renderer/app/x.tsx', 'node:fs'],
  ['src-renderer/ui/x.tsx', '../state/store'],
  ['src-renderer/host/x.ts', '../state/store'],
  ['src-renderer/state/x.ts', '../paper/scroll'],
  ['src-renderer/state/x.ts', '../notes/note-drafts'],
  ['src-renderer/paper/x.ts', '../page/arrange'],
  ['src-renderer/notes/x.tsx', '../annotating/annotation-panel'],
  ['src-renderer/notes/x.tsx', '../app/workbench'],
  ['src-renderer/annotating/x.tsx', '../reader/outline'],
  ['src-renderer/themes/x.tsx', '../marking/mark-passage'],
] as const

/** Every kind of import that must be possible. */
const ALLOWED = [
  ['src-core/document/x.ts', './model'],
  ['src-core/document/x.ts', '../basics/append'],
  ['src-core/structure/x.ts', '../document/model'],
  ['src-core/structure/kinds/x.ts', '../../document/model'],
  ['src-core/structure/kinds/x.ts', '../labels/label'],
  ['src-core/annotation/x.ts', '../document/model'],
  ['src-core/codebook/x.ts', '../document/record'],
  ['src-core/query/x.ts', '../annotation/model'],
  ['src-core/export/x.ts', '../query/filter'],
  ['src-core/records/x.ts', '../query/union-view'],
  ['src-core/records/kinds/x.ts', '../../annotation/model'],
  ['src-core/package/x.ts', '../records/record-files'],
  ['src-core/contract/x.ts', '../export/formats/export-options'],
  ['src-main/services/x.ts', '../../src-core/contract/calls'],
  ['src-main/services/x.ts', 'node:fs'],
  ['src-main/electron/x.ts', 'electron'],
  ['src-renderer/app/x.tsx', '../../src-core/contract/calls'],
  ['src-renderer/app/x.tsx', '../notes/note-drafts'],
  ['src-renderer/app/x.tsx', 'react'],
  ['src-renderer/state/x.ts', '../host/host'],
  ['src-renderer/paper/x.ts', '../state/store'],
  ['src-renderer/notes/x.tsx', '../../src-core/annotation/note'],
  ['src-renderer/annotating/x.tsx', '../notes/lost-notes'],
  ['src-renderer/annotating/x.tsx', './annotation-card'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'kanttekening-layers-'))
let refused: ReadonlySet<string>

beforeAll(() => {
  for (const settings of SETTINGS) copyFileSync(join(ROOT, settings), join(folder, settings))
  const cases = [...REFUSED, ...ALLOWED]
  for (const [file, imported] of cases) {
    const path = join(folder, snippetName(file, imported))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `import { thing } from '${imported}'\n\nexport const used = thing\n`)
  }
  const { stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/biome'),
    [
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedImports',
      '--max-diagnostics=none',
      '--reporter=json',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  const report = reportSchema.parse(JSON.parse(stdout || stderr))
  // The settings are checked files too.
  expect(report.summary.unchanged).toBe(cases.length + SETTINGS.length)
  refused = new Set(report.diagnostics.map(({ location }) => location.path))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** One file an import, so that each is judged on its own. */
function snippetName(file: string, imported: string): string {
  return file.replace('x.', `imports-${imported.replace(/[^a-z]+/g, '-')}.`)
}

describe('imports point one way', () => {
  test.each(REFUSED)('%s may not import %s', (file, imported) => {
    expect(refused).toContain(snippetName(file, imported))
  })

  test.each(ALLOWED)('%s may import %s', (file, imported) => {
    expect(refused).not.toContain(snippetName(file, imported))
  })
})
