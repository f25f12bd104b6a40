import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import {
  type ExportOptions,
  exportOptionsSchema,
} from '../../../../../src-core/export/formats/export-options'
import { renderExport } from '../../../../../src-core/export/formats/render-export'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { exportCommand } from '../../../../../src-main/cli/commands/export'
import { startNodeReader } from '../../../../../src-main/import/reader/start-node-reader'
import { exportCalls } from '../../../../../src-main/services/calls/export-calls'
import { madeExport } from '../../../../../src-main/services/exporting/made-export'
import { JOOST, makeTemporaryFolder } from '../../../../durability/support/project'
import { openDesk, PAPER } from '../open-desk'

// The one line that a new format takes in the table; every other file is as it is.
vi.mock('../../../../../src-core/export/formats/export-formats', async importOriginal => {
  const { exportFormats } = await importOriginal<{ exportFormats: object }>()
  const counted = {
    extension: 'bin',
    mediaType: 'application/octet-stream',
    losses: [],
    render: async ({ entries }: { entries: readonly unknown[] }) => Uint8Array.of(0xff, entries.length),
  }
  const all = { ...exportFormats, counted }
  return { exportFormats: all, exportFormatNames: Object.keys(all) }
})

it('is asked for, rendered and saved as bytes like every other', async () => {
  const { session, mark } = await openDesk(JOOST, [PAPER])
  await mark('Vraag 2.')
  const out = join(makeTemporaryFolder(), 'uit.bin')
  const calls = exportCalls(() => session, {
    shell: { chooseSavePath: async () => out },
    startReader: startNodeReader,
    tell: () => undefined,
    // In this thread, whose table has it.
    render: async (source, chosen, { tools }) =>
      madeExport(await renderExport(source, chosen, tools), chosen.language),
  })
  const options: ExportOptions = exportOptionsSchema.parse({
    format: 'counted',
    groupBy: 'theme',
    filter: EVERYTHING,
    documentId: null,
    language: 'nl',
    marks: 'left-out',
  })
  expect(await calls['export.render']({ task: 'uit', options })).toEqual({
    name: 'proef-annotaties.bin',
    mediaType: 'application/octet-stream',
    size: 2,
    beginning: null,
    count: 1,
  })
  expect(await calls['export.part']({ task: 'uit', from: 0 })).toEqual({ base64: '/wE=' })
  expect(await calls['export.save']({ task: 'uit' })).toEqual({ name: 'uit.bin', count: 1 })
  expect([...(await readFile(out))]).toEqual([0xff, 1])
  const command = exportCommand(() => Promise.reject(new Error('nothing is begun')))
  expect(command.options.find(({ long }) => long === '--format')?.argChoices).toContain('counted')
})
