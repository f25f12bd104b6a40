import { inflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { drawRegions } from '../../../../../src-main/import/marked-pdf/draw-regions'
import { markPdf } from '../../../../../src-main/import/marked-pdf/mark-pdf'
import { readDocument } from '../../../../../src-main/import/read-document'
import { drawApart } from '../../../../../src-main/import/reader/draw-apart'
import { markApart } from '../../../../../src-main/import/reader/mark-apart'
import { startNodeReader } from '../../../../../src-main/import/reader/start-node-reader'
import { at, makePdf } from '../make-files'
import { markOf } from './mark-of'
import { readBack } from './read-back'

/** Letters in the upper left quarter of a page of 600 by 800 points, and nothing elsewhere. */
const PDF = makePdf([
  at(72, 700, 'Een regel boven aan de bladzijde.', 20),
  at(72, 700, 'De tweede bladzijde.', 20),
])
const BOX = [1000, 1000, 5000, 500] as const
const box = [...BOX] as [number, number, number, number]

/** The pixels of a PNG that is written row by row without filters, three bytes each. */
function pixelsOf(png: Uint8Array, width: number): number[] {
  const file = Buffer.from(png)
  expect(file.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  const length = file.readUInt32BE(33)
  const rows = inflateSync(file.subarray(41, 41 + length))
  const found: number[] = []
  for (const [index, value] of rows.entries()) if (index % (width * 3 + 1) !== 0) found.push(value)
  return found
}

test('a region is a real rectangle at its place in the original, on a page that is turned as well', async () => {
  const turned = await PDFDocument.load(PDF)
  turned
    .getPage(1)
    .setRotation({ type: 'degrees', angle: 90 } as Parameters<
      ReturnType<typeof turned.getPage>['setRotation']
    >[0])
  const bytes = await turned.save({ useObjectStreams: false })
  const paper = await readDocument('stuk.pdf', bytes)
  const marks = [
    markOf('reg_1', null, { area: { page: 1, box } }),
    markOf('reg_2', null, { area: { page: 2, box } }),
    markOf('reg_3', null, { area: { page: 9, box } }),
  ]
  const { update, unplaced } = await markPdf('stuk.pdf', bytes, paper, marks)
  const { annotations } = await readBack(Buffer.concat([bytes, update]))
  expect(unplaced).toBe(1)
  expect(annotations).toMatchObject([
    // From 10 % of 600 and 800 points, measured from the lower left corner: 60 to 360, and 720 down to 680.
    {
      page: 1,
      subtype: 'Square',
      author: 'Ana Jansen',
      contents: 'noot bij reg_1',
      rect: [60, 680, 360, 720],
    },
    { page: 1, subtype: 'Text', contents: 'niet gevonden: reg_3' },
    // Turned a quarter with the clock, 10 % from its upper edge as it is shown is 10 % from the left of its own space.
    { page: 2, subtype: 'Square', rect: [60, 80, 90, 480] },
  ])
})

test('a region is drawn as its page shows it, and one that is nowhere is not', async () => {
  const [there, empty, gone] = await drawRegions(PDF, [
    { page: 1, box },
    { page: 1, box: [1000, 6000, 5000, 500] },
    { page: 7, box },
  ])
  expect(gone).toBeNull()
  if (!there || !empty) throw new Error('Nothing was drawn.')
  expect(there.points).toBeCloseTo(300)
  expect(there.width / there.height).toBeCloseTo(300 / 40, 1)
  expect(pixelsOf(there.png, there.width)).toHaveLength(there.width * there.height * 3)
  expect(pixelsOf(there.png, there.width).some(value => value < 100)).toBe(true)
  expect(pixelsOf(empty.png, empty.width).every(value => value === 255)).toBe(true)
})

test('apart, what cannot be drawn has no picture and fails no export', async () => {
  const paper = await readDocument('stuk.pdf', PDF)
  const draw = (bytes: Promise<Uint8Array>) =>
    drawApart(startNodeReader, () => bytes)(paper, [{ page: 1, box }])
  const [drawn] = await draw(Promise.resolve(PDF))
  expect(drawn?.points).toBeCloseTo(300)
  expect(await draw(Promise.resolve(Buffer.from('geen pdf')))).toEqual([null])
  expect(await draw(Promise.reject(new Error('weg')))).toEqual([null])
})

test('one process draws the regions of all papers of an export, and ends when nothing is drawn any more', async () => {
  const paper = await readDocument('stuk.pdf', PDF)
  const ends: Promise<string>[] = []
  const start = (heap: number) => {
    const child = startNodeReader(heap)
    ends.push(new Promise(resolve => child.onEnd(resolve)))
    return child
  }
  const draw = drawApart(start, async () => PDF)
  const drawn = [await draw(paper, [{ page: 2, box }]), await draw(paper, [{ page: 1, box }])]
  expect(drawn.flat().map(picture => picture?.points)).toEqual([expect.closeTo(300), expect.closeTo(300)])
  expect(ends).toHaveLength(1)
  await Promise.all(ends)
})

test('a paper that ends the process that drew another is drawn by a fresh one', async () => {
  const paper = await readDocument('stuk.pdf', PDF)
  let started = 0
  const start = (heap: number) => {
    started += 1
    const child = startNodeReader(heap)
    let files = 0
    return {
      ...child,
      send(request: Parameters<typeof child.send>[0]) {
        files += 1
        if (files === 2) child.kill()
        else child.send(request)
      },
    }
  }
  const draw = drawApart(start, async () => PDF)
  await draw(paper, [{ page: 1, box }])
  const [drawn] = await draw(paper, [{ page: 1, box }])
  expect(drawn?.points).toBeCloseTo(300)
  expect(started).toBe(2)
})

test('who stops an export ends the processes that work on originals for it', async () => {
  let killed = 0
  const begin = () => {
    const stop = new AbortController()
    const start = () => ({
      onReply: () => undefined,
      onEnd: () => undefined,
      send: () => stop.abort(),
      kill: () => {
        killed += 1
      },
    })
    return { start, signal: stop.signal }
  }
  const paper = await readDocument('stuk.pdf', PDF)
  const source = async () => PDF
  const drawing = begin()
  const draw = drawApart(drawing.start, source, drawing.signal)
  expect(await draw(paper, [{ page: 1, box }])).toEqual([null])
  expect(killed).toBeGreaterThan(0)
  killed = 0
  const marking = begin()
  const mark = markApart(marking.start, source, marking.signal)
  await expect(mark(paper, [])).rejects.toMatchObject({ code: 'cancelled' })
  expect(killed).toBeGreaterThan(0)
})
