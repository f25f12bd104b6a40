import { constants } from 'node:fs'
import type { FileSystem } from '../../../src-main/storage/files/system'
import { systemError } from './intercept-fs'

interface FileNode {
  readonly kind: 'file'
  readonly ino: number
  readonly mode: number
  data: Buffer
  /** What a power cut leaves for certain. */
  durable: Buffer
  mtimeMs: number
}

type Entries = Map<string, Node>

interface FolderNode {
  readonly kind: 'folder'
  readonly ino: number
  readonly mode: number
  entries: Entries
  /** The names a power cut leaves for certain. */
  durable: Entries
  /** What was done to the names since, in order. */
  pending: ((entries: Entries) => void)[]
  mtimeMs: number
}

type Node = FileNode | FolderNode

/** What a power cut makes of what was not synced. */
export interface CrashVariant {
  /** Names made, moved and removed since their folder was synced: none, all, only the last, or all but the first. */
  readonly names: 'none' | 'all' | 'last' | 'rest'
  /** Bytes written since their file was synced: none, all, half of them, or as many zeros. */
  readonly data: 'none' | 'all' | 'torn' | 'zeros'
}

/** Every combination of what can happen to names and to bytes. */
export const crashVariants: readonly CrashVariant[] = (['none', 'all', 'last', 'rest'] as const).flatMap(
  names => (['none', 'all', 'torn', 'zeros'] as const).map(data => ({ names, data })),
)

/**
 * A file system in memory that remembers what was synced, so that a power cut can be played at any moment: names are
 * durable once their folder is synced, bytes once their file is, and everything else may be lost, torn or reordered.
 * As in LevelDB's and SQLite's crash tests.
 */
export class CrashFs {
  private clock = 1_767_225_600_000
  private nextIno = 1
  private readonly root: FolderNode

  constructor(root?: FolderNode) {
    this.root = root ?? this.newFolder(0o755)
  }

  /** The file system as a power cut now would leave it. */
  crash(variant: CrashVariant): CrashFs {
    const seen = new Map<Node, Node>()
    const copy = (node: Node): Node => {
      const known = seen.get(node)
      if (known) return known
      const after = node.kind === 'file' ? crashFile(node, variant) : crashFolder(node, variant, copy)
      seen.set(node, after)
      return after
    }
    const next = new CrashFs(copy(this.root) as FolderNode)
    next.nextIno = this.nextIno
    next.clock = this.clock
    return next
  }

  /** The modes of everything below a folder, by path. */
  modes(): Map<string, number> {
    const found = new Map<string, number>()
    const walk = (node: Node, path: string) => {
      found.set(path || '/', node.mode)
      if (node.kind === 'folder') for (const [name, child] of node.entries) walk(child, `${path}/${name}`)
    }
    walk(this.root, '')
    return found
  }

  /** What a file holds now. */
  readNow(path: string): Buffer {
    return Buffer.from(this.file(path, 'open').data)
  }

  /** The file system as storage uses it. */
  readonly fs: FileSystem = {
    open: async (path: string, flags: string | number, mode = 0o666) =>
      this.handle(this.openNode(path, namedFlags(flags), mode)),
    readFile: async (path: string) => Buffer.from(this.file(path, 'open').data),
    rename: async (from: string, to: string) => this.rename(from, to),
    link: async (from: string, to: string) => {
      const node = this.file(from, 'link')
      const { folder, name } = this.parent(to, 'link')
      if (folder.entries.has(name)) throw systemError('EEXIST', { name: 'link', path: to })
      this.change(folder, entries => entries.set(name, node))
    },
    unlink: async (path: string) => {
      this.file(path, 'unlink')
      const { folder, name } = this.parent(path, 'unlink')
      this.change(folder, entries => entries.delete(name))
    },
    mkdir: async (path: string, { recursive = false, mode = 0o777 } = {}) =>
      this.mkdir(path, recursive, mode),
    rmdir: async (path: string) => {
      if (this.folder(path, 'rmdir').entries.size > 0) throw systemError('ENOTEMPTY', { name: 'rmdir', path })
      const { folder, name } = this.parent(path, 'rmdir')
      this.change(folder, entries => entries.delete(name))
    },
    readdir: async (path: string) => [...this.folder(path, 'readdir').entries.keys()],
    stat: async (path: string) => statOf(this.node(path, 'stat')),
    // There are no links here.
    lstat: async (path: string) => statOf(this.node(path, 'lstat')),
    realpath: async (path: string) => {
      this.node(path, 'realpath')
      return path
    },
  } as unknown as FileSystem

  private newFolder(mode: number): FolderNode {
    const ino = this.nextIno++
    return {
      kind: 'folder',
      ino,
      mode,
      entries: new Map(),
      durable: new Map(),
      pending: [],
      mtimeMs: this.tick(),
    }
  }

  private tick(): number {
    this.clock += 1
    return this.clock
  }

  private change(folder: FolderNode, step: (entries: Entries) => void): void {
    step(folder.entries)
    folder.pending.push(step)
    folder.mtimeMs = this.tick()
  }

  private find(path: string): Node | null {
    let node: Node = this.root
    for (const name of namesOf(path)) {
      const next: Node | undefined = node.kind === 'folder' ? node.entries.get(name) : undefined
      if (!next) return null
      node = next
    }
    return node
  }

  private node(path: string, name: string): Node {
    const node = this.find(path)
    if (!node) throw systemError('ENOENT', { name, path })
    return node
  }

  private file(path: string, name: string): FileNode {
    const node = this.node(path, name)
    if (node.kind === 'folder') throw systemError('EISDIR', { name, path })
    return node
  }

  private folder(path: string, name: string): FolderNode {
    const node = this.node(path, name)
    if (node.kind === 'file') throw systemError('ENOTDIR', { name, path })
    return node
  }

  private parent(path: string, call: string): { folder: FolderNode; name: string } {
    const names = namesOf(path)
    const name = names.pop() ?? ''
    return { folder: this.folder(`/${names.join('/')}`, call), name }
  }

  private openNode(path: string, flags: string, mode: number): Node {
    const found = this.find(path)
    if (found && flags === 'wx') throw systemError('EEXIST', { name: 'open', path })
    if (found) return found
    if (flags === 'r') throw systemError('ENOENT', { name: 'open', path })
    const { folder, name } = this.parent(path, 'open')
    const empty = Buffer.alloc(0)
    const ino = this.nextIno++
    const file: FileNode = { kind: 'file', ino, mode, data: empty, durable: empty, mtimeMs: this.tick() }
    this.change(folder, entries => entries.set(name, file))
    return file
  }

  private handle(node: Node) {
    const append = async (bytes: Uint8Array) => {
      if (node.kind === 'folder') throw systemError('EISDIR', { name: 'write', path: '' })
      node.data = Buffer.concat([node.data, bytes])
      node.mtimeMs = this.tick()
    }
    return {
      writeFile: append,
      writev: async (parts: readonly Uint8Array[]) => {
        const bytes = Buffer.concat(parts)
        await append(bytes)
        return { bytesWritten: bytes.byteLength }
      },
      appendFile: append,
      readFile: async () => {
        if (node.kind === 'folder') throw systemError('EISDIR', { name: 'read', path: '' })
        return Buffer.from(node.data)
      },
      stat: async () => statOf(node),
      close: async () => undefined,
      sync: async () => {
        if (node.kind === 'file') node.durable = node.data
        else {
          node.durable = new Map(node.entries)
          node.pending = []
        }
      },
    }
  }

  private rename(from: string, to: string): void {
    const node = this.node(from, 'rename')
    const source = this.parent(from, 'rename')
    const target = this.parent(to, 'rename')
    const there = target.folder.entries.get(target.name)
    if (there?.kind === 'folder' && there.entries.size > 0)
      throw systemError('ENOTEMPTY', { name: 'rename', path: to })
    if (source.folder !== target.folder) throw new Error('The model moves only inside one folder.')
    this.change(source.folder, entries => {
      entries.delete(source.name)
      entries.set(target.name, node)
    })
  }

  private mkdir(path: string, recursive: boolean, mode: number): string | undefined {
    const names = namesOf(path)
    let first: string | undefined
    for (let depth = recursive ? 1 : names.length; depth <= names.length; depth += 1) {
      const made = `/${names.slice(0, depth).join('/')}`
      if (this.find(made)) {
        if (!recursive) throw systemError('EEXIST', { name: 'mkdir', path: made })
        continue
      }
      const { folder, name } = this.parent(made, 'mkdir')
      const child = this.newFolder(mode)
      this.change(folder, entries => entries.set(name, child))
      first ??= made
    }
    return first
  }
}

/** What Node calls the combination of flags: to read, to make a new file, or to append. */
function namedFlags(flags: string | number): string {
  if (typeof flags === 'string') return flags
  if (flags & constants.O_EXCL) return 'wx'
  return flags & constants.O_APPEND ? 'a' : 'r'
}

function namesOf(path: string): string[] {
  return path.split('/').filter(name => name !== '')
}

function statOf(node: Node) {
  const size = node.kind === 'file' ? node.data.byteLength : 0
  return {
    ino: node.ino,
    size,
    mode: node.mode,
    mtimeMs: node.mtimeMs,
    mtime: new Date(node.mtimeMs),
    isFile: () => node.kind === 'file',
    isDirectory: () => node.kind === 'folder',
    isSymbolicLink: () => false,
  }
}

function crashFile(file: FileNode, { data }: CrashVariant): FileNode {
  const fresh = file.data.byteLength - file.durable.byteLength
  const written = file.data.subarray(file.durable.byteLength)
  const left = {
    none: file.durable,
    all: file.data,
    torn: Buffer.concat([file.durable, written.subarray(0, fresh >> 1)]),
    zeros: Buffer.concat([file.durable, Buffer.alloc(fresh)]),
  }[data]
  return { ...file, data: left, durable: left }
}

function crashFolder(folder: FolderNode, { names }: CrashVariant, copy: (node: Node) => Node): FolderNode {
  const steps = {
    none: [],
    all: folder.pending,
    last: folder.pending.slice(-1),
    rest: folder.pending.slice(1),
  }[names]
  const left: Entries = new Map(folder.durable)
  for (const step of steps) step(left)
  const entries: Entries = new Map([...left].map(([name, node]) => [name, copy(node)]))
  return { ...folder, entries, durable: new Map(entries), pending: [] }
}
