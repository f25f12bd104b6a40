import * as z from 'zod'

/** What a file of records holds. */
export interface Stored {
  schema: string
  /** The last operation whose changes are in the file. */
  through: number
  records: unknown[]
}

/** Told apart from what is no file of records; its records are read one by one. */
export const storedSchema = z.object({ schema: z.string(), through: z.int(), records: z.array(z.unknown()) })
