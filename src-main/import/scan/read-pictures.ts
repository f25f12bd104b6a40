import { Worker } from 'node:worker_threads'
import * as z from 'zod'
import { ownScript, threadLoader } from '../decoding/own-script'

/** What a thread is asked. */
export interface PictureToRead {
  /** A PGM file. */
  readonly picture: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly dpi: number
}

/** What a thread answers: the lines as JSON, and how much it turned the picture, in radians. */
export type ThreadAnswer = { readonly json: string; readonly angle: number } | { readonly error: string }

const boxSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() })
const wordSchema = z.object({ text: z.string(), confidence: z.number(), bbox: boxSchema })
const lineSchema = z.object({
  words: z.array(wordSchema),
  bbox: boxSchema,
  baseline: boxSchema,
  rowAttributes: z.object({ rowHeight: z.number(), ascenders: z.number(), descenders: z.number() }),
})
const linesSchema = z.array(lineSchema)

/** A line as it was read; all lengths in pixels of the straightened picture. */
export type ReadLine = z.infer<typeof lineSchema>

/** What was read in a picture, and how much it was turned for that, clockwise and in radians. */
export interface ReadPicture {
  readonly lines: readonly ReadLine[]
  readonly angle: number
}

/** Threads that read pictures, each one at a time; they start when they are needed, and hold this process until closed. */
export class PictureReaders {
  private readonly idle: Worker[] = []
  private readonly all = new Set<Worker>()

  /** Reads one picture; ask for no more at once than there shall be threads. Rejects where it cannot be read. */
  async read(asked: PictureToRead): Promise<ReadPicture> {
    const thread = this.idle.pop() ?? this.start()
    const answer = await this.ask(thread, asked)
    if ('error' in answer) throw new Error(answer.error)
    const lines = linesSchema.parse(JSON.parse(answer.json))
    return { lines, angle: answer.angle }
  }

  /** Ends all threads, whatever they do. */
  async close(): Promise<void> {
    await Promise.all([...this.all].map(thread => thread.terminate()))
  }

  private start(): Worker {
    const thread = new Worker(ownScript('scan/read-thread.ts', 'read-thread.js'), {
      execArgv: threadLoader(),
    })
    // What goes wrong while nobody asks is nobody's answer.
    thread.on('error', () => undefined)
    this.all.add(thread)
    return thread
  }

  /** A thread that failed in a way nobody foresaw is not asked again. */
  private ask(thread: Worker, asked: PictureToRead): Promise<ThreadAnswer> {
    return new Promise((resolve, reject) => {
      const finish = () => {
        thread.off('message', hear)
        thread.off('error', fail)
        thread.off('exit', end)
      }
      const hear = (answer: ThreadAnswer) => {
        finish()
        if ('error' in answer) void thread.terminate()
        else this.idle.push(thread)
        resolve(answer)
      }
      const fail = (error: unknown) => {
        finish()
        reject(error)
      }
      const end = () => fail(new Error('Text recognition ended unexpectedly.'))
      thread.on('message', hear).on('error', fail).on('exit', end)
      thread.postMessage(asked, [asked.picture.buffer as ArrayBuffer])
    })
  }
}
