import { expect, test } from 'vitest'
import { readOne } from '../../../../scripts/corpus/read-one'
import { createDocumentReader } from '../../../../src-main/import/reader/document-reader'
import type { ReadReply, StartReader } from '../../../../src-main/import/reader/reader-process'

/** A process that refuses whatever it is sent and takes a second of a clock for it. */
function slowRefusals(): { start: StartReader; now: () => number } {
  let time = 0
  const start: StartReader = () => {
    let reply = (_: ReadReply): void => undefined
    return {
      send: request => {
        queueMicrotask(() => {
          time += 1000
          const name = 'name' in request ? request.name : request.schema
          reply({ type: 'failed', code: 'damaged', message: `${name} is damaged.` })
        })
      },
      onReply: listener => {
        reply = listener
      },
      onEnd: () => undefined,
      kill: () => undefined,
    }
  }
  return { start, now: () => time }
}

test('the time of a refused file is without the wait for the files before it', async () => {
  const { start, now } = slowRefusals()
  const reader = createDocumentReader(start, 1)
  const outcomes = await Promise.all(
    ['a.pdf', 'b.pdf', 'c.pdf'].map(file => readOne(reader, file, new Uint8Array([1]), now)),
  )
  expect(outcomes.map(({ file, time, error }) => `${file} ${time} ${error}`)).toEqual([
    'a.pdf 1000 damaged: a.pdf is damaged.',
    'b.pdf 1000 damaged: b.pdf is damaged.',
    'c.pdf 1000 damaged: c.pdf is damaged.',
  ])
})
