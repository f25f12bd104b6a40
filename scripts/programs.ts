import { resolve } from 'node:path'

/** Where the programs of the main process's kind begin, from the project's folder. */
const ENTRIES = {
  electron: 'src-main/electron/entry.ts',
  web: 'src-main/web/entry.ts',
  cli: 'src-main/cli/entry.ts',
  reader: 'src-main/import/reader/reader-entry.ts',
  search: 'src-main/services/search/search-entry.ts',
  'read-thread': 'src-main/import/scan/read-thread.ts',
  'export-thread': 'src-main/services/exporting/thread-entry.ts',
}

/**
 * The entries of the programs of a project, each of which becomes a bundle. The folder is given, because the builder
 * bundles its configuration, and with it this file, into another place.
 */
export function programsIn(root: string): Record<keyof typeof ENTRIES, string> {
  const found = Object.entries(ENTRIES).map(([name, entry]) => [name, resolve(root, entry)])
  return Object.fromEntries(found) as Record<keyof typeof ENTRIES, string>
}

/** Not bundled: they find their data beside themselves, such as character maps, fonts and what text recognition has learnt. */
export const EXTERNAL = [
  'pdfjs-dist',
  '@hyzyla/pdfium',
  'node-sqlite3-wasm',
  'tesseract.js-core',
  '@tesseract.js-data/nld',
  '@tesseract.js-data/eng',
]
