import { strToU8, type Zippable, zipSync } from 'fflate/browser'
import type { CollectedExport } from '../collect-entries'
import { fileName } from '../file-name'
import type { RenderOptions } from '../render-options'
import { renderVault } from './vault'

/** A moment that is the same for every file: the first that zip archives know. */
const ZIP_DATE = '1980-01-01T00:00:00'

/** The folder for Obsidian in a zip archive, within a folder of its own. */
export function renderVaultZip(source: CollectedExport, options: RenderOptions): Uint8Array {
  const folder = fileName(source.projectName)
  const files: Zippable = {}
  for (const { path, text } of renderVault(source, options)) files[`${folder}/${path}`] = strToU8(text)
  return zipSync(files, { mtime: ZIP_DATE, level: 6 })
}
