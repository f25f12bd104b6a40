import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CallError } from '../../src-core/contract/errors'
import { createDocumentReader } from '../../src-main/import/document-reader'
import { startNodeReader } from '../../src-main/import/start-node-reader'

const corpus = resolve(import.meta.dirname, '../../../shared/corpus')
const folders = ['pdf-hostile', 'docx-hostile', 'epub-hostile']
const files = existsSync(corpus)
  ? folders.flatMap(folder => readdirSync(join(corpus, folder)).map(name => join(folder, name)))
  : []
const LIMIT = { time: 20_000, memory: 512 * 1024 * 1024 }

describe.skipIf(files.length === 0)('hostile files of the corpus', () => {
  const reader = createDocumentReader(startNodeReader)
  const times: number[] = []
  const peaks: number[] = []
  afterAll(() => {
    const longest = Math.round(Math.max(...times))
    const largest = Math.round(Math.max(...peaks) / 2 ** 20)
    console.log(
      `${times.length} hostile files: ${peaks.length} read; longest ${longest} ms, largest peak of those read ${largest} MB`,
    )
  })
  it.each(files)('%s ends in a document or a clear error', async name => {
    const began = performance.now()
    try {
      const { peakBytes } = await reader.read(name, readFileSync(join(corpus, name)))
      peaks.push(peakBytes)
      expect(peakBytes).toBeLessThan(LIMIT.memory)
    } catch (error) {
      expect(error).toBeInstanceOf(CallError)
      expect((error as CallError).code).not.toBe('internal')
      expect((error as CallError).message).toContain(name)
    }
    times.push(performance.now() - began)
    expect(times.at(-1)).toBeLessThan(LIMIT.time)
  })
})
