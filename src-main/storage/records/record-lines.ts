/** How many records are turned into JSON together. */
const CHUNK = 16

/** Records that stand one after another in a file, and their bytes there. */
interface Chunk {
  readonly records: readonly unknown[]
  readonly bytes: Buffer
}

const SEPARATOR = ',\n'
const END = Buffer.from('\n]}\n')

/**
 * A file of records as its bytes, one record a line, so that damage to one line leaves the others whole. Records never
 * change once made, so what has the same ones in the same places as before is not turned into JSON again.
 */
export class RecordLines {
  private chunks: readonly Chunk[] = []

  /** The bytes of a file, in parts: what stands before its records, and they. */
  serialise(
    head: { readonly schema: string; readonly through: number },
    records: readonly unknown[],
  ): Buffer[] {
    const chunks: Chunk[] = []
    const parts: Buffer[] = [Buffer.from(`${JSON.stringify(head).slice(0, -1)},"records":[\n`)]
    for (let start = 0; start < records.length; start += CHUNK) {
      const end = Math.min(start + CHUNK, records.length)
      const known = this.chunks[chunks.length]
      const chunk = known && isSame(known.records, records, start, end) ? known : chunkOf(records, start, end)
      chunks.push(chunk)
      parts.push(chunk.bytes)
    }
    this.chunks = chunks
    parts.push(END)
    return parts
  }
}

function chunkOf(all: readonly unknown[], start: number, end: number): Chunk {
  const records = all.slice(start, end)
  return { records, bytes: linesOf(records, start > 0) }
}

function linesOf(records: readonly unknown[], isLater: boolean): Buffer {
  const lines = records.map(record => JSON.stringify(record)).join(SEPARATOR)
  return Buffer.from(isLater ? `${SEPARATOR}${lines}` : lines)
}

/** Whether a chunk holds what stands in a list from `start` to `end`. */
function isSame(chunk: readonly unknown[], all: readonly unknown[], start: number, end: number): boolean {
  if (chunk.length !== end - start) return false
  for (let at = start; at < end; at += 1) if (chunk[at - start] !== all[at]) return false
  return true
}
