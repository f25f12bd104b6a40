import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { CallError } from '../../../src-core/contract/errors'
import type { FileToDecode } from '../decoding/decoder'
import { damagedFile, withPassword } from '../decoding/file-errors'

/** A ZIP's entries in memory. Names are keys to look entries up by, never paths: nothing is written anywhere. */
export interface Archive {
  /** The names as the archive gives them, with `/` for `\`. */
  readonly names: readonly string[]
  /**
   * An entry's bytes; null where there is no such entry. Throws `CallError` past a limit, or past `most` bytes, or where it
   * is damaged; no more than that is ever unpacked.
   */
  read(name: string, most?: number): Promise<Uint8Array | null>
}

const decoder = new TextDecoder()

/** Opens a ZIP, counting entries and unpacked bytes against the limits. Throws `damaged`, `too-large`. */
export async function openArchive(file: FileToDecode): Promise<Archive> {
  const { name, limits } = file
  const zip = await openZip(file)
  if (zip.entryCount > limits.entries) throw tooMany(name, limits.entries)
  const entries = new Map<string, Entry>()
  for await (const entry of readEntries(zip, name)) {
    const key = decoder.decode(entry.fileNameRaw).replaceAll('\\', '/')
    // The first of two entries with one name is the one other programs show.
    if (!entries.has(key)) entries.set(key, entry)
    if (entries.size > limits.entries) throw tooMany(name, limits.entries)
  }
  let unpacked = 0
  return {
    names: [...entries.keys()],
    async read(key, most = limits.inflated) {
      const entry = entries.get(key)
      if (!entry) return null
      const bytes = await unpack(zip, entry, file, Math.min(most, limits.inflated - unpacked))
      unpacked += bytes.byteLength
      return bytes
    },
  }
}

async function openZip({ name, bytes }: FileToDecode): Promise<ZipFile> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    // Names stay bytes, so that none can be refused or mistaken for a path; sizes are counted here, never believed.
    return await fromBufferPromise(buffer, {
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: false,
    })
  } catch (cause) {
    throw damagedArchive(name, cause)
  }
}

async function* readEntries(zip: ZipFile, name: string): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry()
  } catch (cause) {
    throw cause instanceof CallError ? cause : damagedArchive(name, cause)
  }
}

async function unpack(zip: ZipFile, entry: Entry, file: FileToDecode, left: number): Promise<Uint8Array> {
  const { name, limits } = file
  if (entry.isEncrypted()) throw withPassword(name)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const part = chunk as Uint8Array
      size += part.byteLength
      const tooDense = size > limits.ratioFrom && size > entry.compressedSize * limits.ratio
      if (size > left || tooDense) {
        throw new CallError('too-large', `${name} unpacks to far more than a paper holds and was not read.`, {
          fault: { kind: 'inflated' },
        })
      }
      chunks.push(part)
    }
  } catch (cause) {
    throw cause instanceof CallError ? cause : damagedArchive(name, cause)
  }
  return Buffer.concat(chunks, size)
}

/** What yauzl says where a file's end is missing, and with it the list of what it holds. */
const WITHOUT_END = /^End of central directory record signature not found/

function damagedArchive(name: string, cause: unknown): CallError {
  const said = cause instanceof Error ? cause.message : String(cause)
  const reason = WITHOUT_END.test(said) ? 'its end is missing' : `it cannot be unpacked, ${said}`
  return damagedFile(name, reason, cause)
}

function tooMany(name: string, limit: number): CallError {
  return new CallError('too-large', `${name} holds more than ${limit} files.`, {
    fault: { kind: 'entries', count: limit },
  })
}
