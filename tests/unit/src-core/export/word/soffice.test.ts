import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExportFormatName, exportFormats } from '../../../../../src-core/export/formats/export-formats'
import { renderExport } from '../../../../../src-core/export/formats/render-export'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { fullSource } from './full-paper'

/** LibreOffice is no part of the project: where it or what reads its PDF is absent, these are skipped. */
const has = (program: string) => spawnSync(program, ['--version']).status === 0
const isThere = has('soffice') && spawnSync('pdftotext', ['-v']).status === 0
const WAIT = 120_000

describe.skipIf(!isThere)('LibreOffice (skipped where soffice or pdftotext is absent)', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kanttekening-soffice-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function textOf(format: ExportFormatName): Promise<string> {
    const { content } = await renderExport(fullSource, {
      format,
      groupBy: 'theme',
      filter: EVERYTHING,
      documentId: null,
      language: 'nl',
      marks: 'left-out',
    })
    const name = `${format}.${exportFormats[format].extension}`
    writeFileSync(join(folder, name), content)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)],
      { stdio: 'ignore' },
    )
    const text = execFileSync('pdftotext', [join(folder, `${format}.pdf`), '-'], { encoding: 'utf8' })
    return text.replace(/\s+/g, ' ')
  }

  test('opens a dossier, and all of it is on its pages', { timeout: WAIT }, async () => {
    const text = await textOf('word')
    for (const words of [
      'Annotaties: Dossier gas',
      'Energie Gas Sancties SWIFT Zonder thema',
      'sancties tegen Rusland, ook als SWIFT',
      'Lijst van vragen en antwoorden over gas, Kamerstuk 29 023, nr. 283, 7 januari 2022',
      '3. derde punt',
      '4. vierde punt',
      'Reactie · Bo · 2 januari 2026',
      'Twee cellen.',
      'Pagina 1 van',
    ])
      expect(text).toContain(words)
  })

  test('opens a workbook, and every row is on its pages below its head', { timeout: WAIT }, async () => {
    const text = await textOf('xlsx')
    for (const words of [
      'Citaat',
      'Bronvermelding',
      'sancties tegen Rusland, ook als SWIFT',
      'Over deze export',
    ])
      expect(text).toContain(words)
  })

  test('opens a paper with comments, and every paragraph, cell and note is on its pages', {
    timeout: WAIT,
  }, async () => {
    const text = await textOf('word-paper')
    for (const words of [
      'over 15 m² grond en CO₂, met vet, cursief en geschrapt woord.',
      'ook als SWIFT & <gas> uitvallen?',
      '– en in het bijzonder met Duitsland;',
      'Tabel 1: levering in miljoen m³',
      'Alle landen samen',
      'Kamerstuk 29 023, nr. 283, over de levering van gas.',
      'Zie ook https://example.org/stuk.',
      'Een noot waar niets naar verwijst.',
      'Annotaties zonder plek in het stuk',
      'Waar is dit gebleven?',
    ])
      expect(text).toContain(words)
  })
})
