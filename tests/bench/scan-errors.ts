import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Extraction } from '../../src-core/document/extracted'
import { findLanguage } from '../../src-core/structure/find-language'
import type { ScanOrder } from '../../src-main/import/decoding/decoder'
import { limitsFor } from '../../src-main/import/decoding/limits'
import { decodePdf } from '../../src-main/import/pdf/decode-pdf'
import { openPdf } from '../../src-main/import/pdf/open-pdf'
import { readRules } from '../../src-main/import/pdf/page/read-rules'
import { makeScan, type ScanLooks } from '../fixtures/make-scan'
import { unorderedErrors, wordErrors } from './word-errors'

/** Real papers, where they are. */
const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus')
const FOLDERS = ['nl-pdf', 'other-parliaments']
/** From each paper so many pages at most, spread over it. */
const PAGES = 2
/** A page with fewer words tells little. */
const FEWEST_WORDS = 120

const LOOKS: readonly ScanLooks[] = [
  { dpi: 300, lean: 0.7, noise: 30 },
  { dpi: 150, lean: 0.7, noise: 30 },
]

/** Pages of a paper, with the words that each has as text. */
interface Sample {
  readonly file: string
  readonly bytes: Buffer
  readonly pages: readonly { readonly number: number; readonly words: readonly string[] }[]
}

/**
 * `npm run scan-errors`, with `-- 300` or `-- 150` at that resolution alone: prints pages of real papers, puts them askew and noisy under a scanner, reads them as a reader
 * process does, and says how many words differ from those that the papers have as text.
 */
async function main(): Promise<void> {
  if (!existsSync(CORPUS)) {
    process.stdout.write(`Skipped: there are no papers in ${CORPUS}.\n`)
    return
  }
  const samples: Sample[] = []
  for (const path of FOLDERS.flatMap(pdfsIn)) {
    const sample = await chooseSample(path)
    if (sample.pages.length > 0) samples.push(sample)
  }
  const count = samples.reduce((sum, { pages }) => sum + pages.length, 0)
  process.stdout.write(
    `${count} pages of ${samples.length} papers; load ${loadavg()[0]?.toFixed(1)}, ${availableParallelism()} cores\n`,
  )
  const asked = Number(process.argv[2])
  for (const looks of LOOKS) if (!asked || looks.dpi === asked) await measure(samples, looks)
}

async function chooseSample(path: string): Promise<Sample> {
  const [file, bytes] = [basename(path), readFileSync(path)]
  const read = await decode(bytes).catch(() => null)
  if (!read || !['nl', 'en'].includes(findLanguage(read.lines))) return { file, bytes, pages: [] }
  const numbers = [...new Set(read.lines.map(({ page }) => page))]
  const full = numbers
    .map(number => ({ number, words: wordsOf(read, number) }))
    .filter(({ words }) => words.length >= FEWEST_WORDS)
  const pages: Sample['pages'][number][] = []
  const pdf = await openPdf(fileOf(bytes))
  const step = Math.max(1, full.length / PAGES)
  for (let at = 0; at < full.length; at += step) {
    const page = full[Math.floor(at)]
    // Words in a picture are not in the text, and text behind a picture is itself what somebody's program read.
    if (page && (await readRules(await pdf.getPage(page.number))).pictures.length === 0) pages.push(page)
  }
  return { file, bytes, pages }
}

function pdfsIn(folder: string): string[] {
  const all = readdirSync(join(CORPUS, folder)).sort()
  return all.filter(name => name.endsWith('.pdf')).map(name => join(CORPUS, folder, name))
}

function fileOf(bytes: Uint8Array, scan?: ScanOrder) {
  return { name: 'paper.pdf', bytes, limits: limitsFor(bytes.byteLength), onProgress: () => undefined, scan }
}

const decode = (bytes: Uint8Array, scan?: ScanOrder) => decodePdf(fileOf(bytes, scan))

/**
 * The words that a page prints, in the order of its lines, of the paper's text and of what was read alike: the same signs for
 * quotation marks and for dashes, of which a text may have any that looks so, and without what is no word. Letters, digits,
 * capitals, accents, other signs and spaces all count.
 */
function wordsOf({ lines }: Extraction, number: number): string[] {
  return (
    lines
      .filter(({ page }) => page === number)
      .map(({ text }) => text)
      .join('\n')
      .replace(/[‘’‚´`]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[‐‑‒–—―−─]/g, '-')
      // A dash that joins no two words is no more of one than one that stands alone, with spaces around it or without.
      .replace(/(?<![\p{L}\p{N}])-+/gu, ' ')
      // The dots that lead to a page's number are no words, and stick to some.
      .replace(/[.…]{3,}/g, ' ')
      .split(/\s+/)
      .filter(word => /[\p{L}\p{N}]/u.test(word))
  )
}

/** The words of a paper that text recognition was not sure of. */
function doubtsOf({ lines }: Extraction): string[] {
  return lines.flatMap(({ text, spans = [] }) =>
    spans.flatMap(({ kind, start, end }) => (kind === 'unsure' ? [text.slice(start, end)] : [])),
  )
}

async function measure(samples: readonly Sample[], looks: ScanLooks): Promise<void> {
  process.stdout.write(`\n${looks.dpi} dpi, askew by ${looks.lean}°, noise of ${looks.noise}\n`)
  const all = { pages: 0, words: 0, errors: 0, unordered: 0, time: 0, unsure: 0, wrong: 0, told: 0 }
  for (const { file, bytes, pages } of samples) {
    const numbers = pages.map(({ number }) => number)
    const scan = await makeScan(bytes, numbers, looks)
    const began = performance.now()
    const scanned = await decode(scan, { pages: 'all', atOnce: 1 })
    const time = performance.now() - began
    const doubts = doubtsOf(scanned)
    const doubted = new Set(doubts)
    all.time += time
    all.unsure += doubts.length
    for (const [index, { number, words }] of pages.entries()) {
      const read = wordsOf(scanned, index + 1)
      const { errors, wrong } = wordErrors(words, read)
      const unordered = unorderedErrors(words, read)
      all.pages += 1
      all.words += words.length
      all.errors += errors
      all.unordered += unordered
      all.wrong += wrong.length
      all.told += wrong.filter(word => doubted.has(word)).length
      const rates = [unordered, errors].map(count => percent(count, words.length)).join(' ')
      process.stdout.write(
        `${rates}  ${String(words.length).padStart(4)} words  ${file} ${number}  ${wrong.slice(0, 8).join(' ')}\n`,
      )
    }
  }
  const { words, errors, unordered, time, unsure, wrong, told } = all
  process.stdout.write(
    `${percent(unordered, words)} of ${words} words wrong, ${percent(errors, words)} where their order counts; ` +
      `${(time / all.pages / 1000).toFixed(1)} s a page; ` +
      `${unsure} words told as uncertain, ${told} of the ${wrong} wrong ones among them\n`,
  )
}

function percent(count: number, of: number): string {
  return `${((count / of) * 100).toFixed(2)} %`.padStart(8)
}

await main()
