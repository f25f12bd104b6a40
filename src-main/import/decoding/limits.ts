/** What reading one file may cost. A file that needs more is refused with a reason, whatever it claims to hold. */
export interface ReadingLimits {
  /** Processor time from having the file to the answer, in ms. */
  readonly time: number
  /** The same on the clock, in ms: only what hangs takes so long, on however busy a machine. */
  readonly clock: number
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
  const more = Math.min(101_000, Math.floor(Math.max(0, bytes - MB) / MB) * 2000)
  return {
    time: 19_000 + more,
    clock: 120_000 + more,
    memory: 512,
    inflated: 96 * MB,
    ratio: 200,
    ratioFrom: MB,
    entries: 5000,
    pages: 5000,
    depth: 200,
  }
}

/** The most pages of a paper that are read from their pictures. */
export const MOST_SCANS = 500

/** What reading one page from its picture may take, in ms of processor time, some six times what it does, and on the clock. */
const [PAGE_TIME, PAGE_CLOCK] = [30_000, 120_000]

/** What each thread that reads pictures may take of memory, in MB, besides the process itself. */
export const THREAD_MEMORY = 400

/** The limits for a file of which so many pages are read from their pictures, so many at once. */
export function scanLimits(limits: ReadingLimits, pages: number, atOnce: number): ReadingLimits {
  return {
    ...limits,
    time: limits.time + pages * PAGE_TIME,
    clock: limits.clock + pages * PAGE_CLOCK,
    memory: limits.memory + atOnce * THREAD_MEMORY,
  }
}

/** The limits in time for a file that is tried again, because whoever gave it will wait: four times as long. */
export function moreTime(limits: ReadingLimits): ReadingLimits {
  return { ...limits, time: 4 * limits.time, clock: 4 * limits.clock }
}
