import { append } from '../../src-core/basics/append'
import { type GivenFile, givenFile, isHidden } from '../host/given-file'

/**
 * The files of something dropped or pasted, those in folders below it included. To be called while the event is handled:
 * afterwards the browser shows nothing of it any more.
 */
export async function filesOf({ items, files }: DataTransfer): Promise<GivenFile[]> {
  const entries = [...items].filter(({ kind }) => kind === 'file').map(item => item.webkitGetAsEntry())
  // Where the browser knows nothing of folders, as for pasted files, the plain list has them all.
  const plain = [...files].map(file => givenFile(file))
  if (entries.length === 0 || entries.includes(null)) return plain
  return (await Promise.all(entries.map(entry => (entry ? filesIn(entry, '') : [])))).flat()
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<GivenFile[]> {
  const path = `${folder}${entry.name}`
  if (isFile(entry)) {
    return [{ path, open: () => new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }]
  }
  if (!isFolder(entry)) return []
  try {
    const inside = await listFolder(entry)
    const wanted = inside
      .filter(({ name }) => !isHidden(name))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
    return (await Promise.all(wanted.map(one => filesIn(one, `${path}/`)))).flat()
  } catch (error) {
    // A folder that cannot be looked into is told of like a file that cannot be read.
    return [{ path: `${path}/`, open: () => Promise.reject(error) }]
  }
}

/** Everything in a folder, which the browser hands out in portions. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (portion.length === 0) return found
    append(found, portion)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
