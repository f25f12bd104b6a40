/** What reading one file may cost. A file that needs more is refused with a reason, whatever it claims to hold. */
export interface ReadingLimits {
  /** Milliseconds from having the file to the answer. */
  readonly time: number
  /** Resident memory of the whole process, in MB of 2^20 bytes. */
  readonly memory: number
  /** Bytes that the entries of an archive may unpack to, all together. */
  readonly inflated: number
  /** How many times larger than its packed form an archive entry may be, once it is past `ratioFrom` bytes. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Entries of an archive. */
  readonly entries: number
  /** Pages of a paged format. */
  readonly pages: number
  /** How deep elements may nest in XML and HTML. */
  readonly depth: number
}

/** What starting a process may take on a machine that is busy with other things, in ms. No file can make it longer. */
export const STARTING = 60_000

const MB = 1024 * 1024

/** The limits for a file of this many bytes: an honest large file gets more time, never more memory. */
export function limitsFor(bytes: number): ReadingLimits {
  return {
    time: Math.min(120_000, 19_000 + Math.floor(Math.max(0, bytes - MB) / MB) * 2000),
    memory: 512,
    inflated: 96 * MB,
    ratio: 200,
    ratioFrom: MB,
    entries: 5000,
    pages: 5000,
    depth: 200,
  }
}
