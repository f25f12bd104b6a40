import { PassThrough, type Readable } from 'node:stream'
import type { AppEvent } from '../../src-core/contract/events'

/** A tab that falls this many bytes behind is cut off; it connects again and reads the state afresh. */
const MOST_WAITING = 16 * 1024 * 1024

export interface EventStreams {
  /** A new tab's stream: one JSON event a line, beginning with an empty line so that the answer's head is sent at once. */
  open(): Readable
  send(event: AppEvent): void
  /** Ends every stream. */
  end(): void
}

/** The event streams of the connected tabs; `changed` hears how many there are. */
export function createEventStreams(changed: (tabs: number) => void): EventStreams {
  const streams = new Set<PassThrough>()
  return {
    open() {
      const stream = new PassThrough()
      streams.add(stream)
      stream.once('close', () => {
        streams.delete(stream)
        changed(streams.size)
      })
      stream.write('\n')
      changed(streams.size)
      return stream
    },
    send(event) {
      const line = `${JSON.stringify(event)}\n`
      for (const stream of streams) {
        if (stream.writableLength + stream.readableLength > MOST_WAITING) stream.destroy()
        else stream.write(line)
      }
    },
    end() {
      for (const stream of streams) stream.end()
    },
  }
}
