import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { allWords, sortedWords, type WordList } from '../../src-core/vocabulary/words'

const unzip = promisify(gunzip)
const LANGUAGES = ['nl', 'en']
let loading: Promise<WordList> | null = null

/** The Dutch and English word lists that come with the app, read once. Throws when they are not there. */
export function knownWords(): Promise<WordList> {
  loading ??= load()
  return loading
}

async function load(): Promise<WordList> {
  const folder = findFolder(dirname(fileURLToPath(import.meta.url)))
  const lists = LANGUAGES.map(async language => {
    const packed = await readFile(join(folder, `${language}.txt.gz`))
    return [language, sortedWords((await unzip(packed)).toString('utf8'))] as const
  })
  return allWords(new Map(await Promise.all(lists)))
}

/** The nearest `resources/words` above a folder: sources and built bundles lie at different depths. */
function findFolder(from: string): string {
  const folder = join(from, 'resources', 'words')
  if (existsSync(folder)) return folder
  const above = dirname(from)
  if (above === from) throw new Error('The word lists that belong to the app are missing.')
  return findFolder(above)
}
