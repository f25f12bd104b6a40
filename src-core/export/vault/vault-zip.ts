import { strToU8, type Zippable, zipSync } from 'fflate/browser'
import { ZIP_DATE } from '../../basics/zip-date'
import type { CollectedExport } from '../collect-entries'
import { fileName } from '../file-name'
import type { RenderOptions } from '../render-options'
import { renderVault } from './vault'

/** The folder for Obsidian in a zip archive, within a folder of its own. */
export function renderVaultZip(source: CollectedExport, options: RenderOptions): Uint8Array {
  const folder = fileName(source.projectName)
  const files: Zippable = {}
  // Pictures are packed already.
  for (const { path, content } of renderVault(source, options))
    files[`${folder}/${path}`] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }]
  return zipSync(files, { mtime: ZIP_DATE, level: 6 })
}
