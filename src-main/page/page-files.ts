import { readdir } from 'node:fs/promises'
import { extname, join, posix } from 'node:path'
import { ownValue } from '../../src-core/basics/own-value'

export interface PageFile {
  readonly file: string
  readonly mediaType: string
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/**
 * Every file of the built page by the path it is asked for. A request is looked up here and never joined to a folder,
 * so no path can lead anywhere else; files of unknown types are not served.
 */
export async function listPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>()
  await collect(folder, '/', files)
  const index = files.get('/index.html')
  if (index) files.set('/', index)
  return files
}

async function collect(folder: string, at: string, files: Map<string, PageFile>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = posix.join(at, entry.name)
    const mediaType = ownValue(MEDIA_TYPES, extname(entry.name))
    if (entry.isDirectory()) await collect(join(folder, entry.name), path, files)
    else if (entry.isFile() && mediaType) files.set(path, { file: join(folder, entry.name), mediaType })
  }
}
