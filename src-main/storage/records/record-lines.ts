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
    const before = this.chunks
    this.chunks = Array.from({ length: Math.ceil(records.length / CHUNK) }, (_, at) => {
      const part = records.slice(at * CHUNK, (at + 1) * CHUNK)
      const known = before[at]
      return known && isSame(known.records, part) ? known : { records: part, bytes: linesOf(part, at > 0) }
    })
    const start = Buffer.from(`${JSON.stringify(head).slice(0, -1)},"records":[\n`)
    return [start, ...this.chunks.map(({ bytes }) => bytes), END]
  }
}

function linesOf(records: readonly unknown[], isLater: boolean): Buffer {
  const lines = records.map(record => JSON.stringify(record)).join(SEPARATOR)
  return Buffer.from(isLater ? `${SEPARATOR}${lines}` : lines)
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((record, at) => record === other[at])
}
