import { CallError } from '../../../src-core/contract/errors'
import { PAGE_PARTS, type ScannedPage } from '../../../src-core/document/model'
import { type PagedText, placePassages } from '../../../src-core/export/marked-pdf/place-passages'
import type { Rectangle } from '../../../src-core/export/marked-pdf/printed-page'
import type { PdfMark } from '../../../src-core/export/pdf-mark'
import type { RegionBox } from '../../../src-core/regions/region'
import { damagedFile } from '../decoding/file-errors'
import {
  ASKS_PASSWORD,
  openPdfium,
  type PDFium,
  type PdfiumDocument,
  PdfiumError,
} from '../decoding/open-pdfium'
import { type PrintedPdf, printedPdf, type ShownPage } from './read-printed'
import { CannotBeAddedTo, type PageMark, writeMarks } from './write-marks'

/** A paper whose original is marked, as far as that is needed for finding its words. */
export interface MarkedPaper extends PagedText {
  readonly scans?: readonly ScannedPage[] | undefined
}

/** What is put behind a PDF for marks to be in it. */
export interface Marking {
  readonly update: Uint8Array<ArrayBuffer>
  /** How many marks stand at the edge of a page, because their passage was not surely found. */
  readonly unplaced: number
}

/** How large the sign of a remark is that stands at a page's edge, and how far from the next one, in points. */
const [SIGN, STEP, MARGIN] = [18, 22, 6]

/**
 * Finds the passages of marks in a PDF and writes the update with them. Throws `unsupported-format` for one that is
 * encrypted and `damaged` for one that is not whole or would be read differently afterwards, naming the file.
 */
export async function markPdf(
  name: string,
  bytes: Uint8Array,
  paper: MarkedPaper,
  marks: readonly PdfMark[],
): Promise<Marking> {
  const original = await openWhole(name, bytes)
  const before = printedPdf(original, paper.scans)
  const { placed, unplaced } = placeMarks(before, paper, marks)
  const changed = new Map<number, { letters: string; annotations: number }>()
  for (const { page, replies } of placed) {
    const there = changed.get(page) ?? {
      letters: before.lettersOn(page),
      annotations: before.annotations(page),
    }
    changed.set(page, { ...there, annotations: there.annotations + 1 + replies.length })
  }
  original.close()
  const update = await written(name, bytes, placed, before.pages)
  const result = await openWhole(name, joined(bytes, update), original.pdfium)
  const after = printedPdf(result, paper.scans)
  for (const [page, { letters, annotations }] of changed) {
    if (after.lettersOn(page) !== letters || after.annotations(page) !== annotations)
      throw damagedFile(name, `page ${page} would be another with annotations in it`)
  }
  result.close()
  return { update, unplaced }
}

/** Opens a PDF that can be added to. */
async function openWhole(name: string, bytes: Uint8Array, running?: PDFium): Promise<PdfiumDocument> {
  try {
    const opened = await openPdfium(bytes, running)
    const { pdfium, document } = opened
    if (pdfium._FPDF_GetSecurityHandlerRevision(document) !== -1) throw isEncrypted(name)
    if (!pdfium._FPDF_DocumentHasValidCrossReferenceTable(document))
      throw damagedFile(name, 'it does not tell where its parts are')
    return opened
  } catch (cause) {
    if (!(cause instanceof PdfiumError)) throw cause
    throw cause.reason === ASKS_PASSWORD ? isEncrypted(name) : damagedFile(name, 'it is no whole PDF', cause)
  }
}

function isEncrypted(name: string): CallError {
  return new CallError(
    'unsupported-format',
    `${name} is encrypted, and nothing can be added to it. Save a copy without protection and import that.`,
    { fault: { kind: 'encrypted' } },
  )
}

async function written(
  name: string,
  bytes: Uint8Array,
  marks: readonly PageMark[],
  pages: number,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await writeMarks(bytes, marks, pages)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw damagedFile(
      name,
      cause instanceof CannotBeAddedTo ? reason : `nothing can be added (${reason})`,
      cause,
    )
  }
}

function joined(bytes: Uint8Array, update: Uint8Array): Uint8Array {
  const all = new Uint8Array(bytes.byteLength + update.byteLength)
  all.set(bytes)
  all.set(update, bytes.byteLength)
  return all
}

/** Marks at their words; those whose passage is not surely found as signs at the upper left edge of their page. */
function placeMarks(
  pdf: PrintedPdf,
  paper: MarkedPaper,
  marks: readonly PdfMark[],
): { readonly placed: PageMark[]; readonly unplaced: number } {
  const ranged = marks.flatMap(mark => (mark.range ? [{ mark, range: mark.range }] : []))
  const found = placePassages(
    paper,
    page => pdf.read(page),
    ranged.map(({ range }) => range),
  )
  const partsOf = new Map(ranged.map(({ mark }, index) => [mark, found[index]]))
  const signs = new Map<number, number>()
  let unplaced = 0
  const placed = marks.flatMap((mark): PageMark[] => {
    const shown = mark.area && pdf.shown(mark.area.page)
    if (mark.area && shown)
      return [{ ...mark, page: mark.area.page, at: { square: rectangleOn(shown, mark.area.box) } }]
    const parts = partsOf.get(mark)
    if (!parts) {
      unplaced += 1
      const start = mark.range?.start ?? 0
      const last = paper.pages.filter(page => page.start <= start).at(-1)
      const page = Math.min(pdf.pages, last?.number ?? 1)
      const nth = signs.get(page) ?? 0
      signs.set(page, nth + 1)
      return [{ ...mark, page, contents: mark.astray, at: { sign: signPlace(pdf, page, nth) } }]
    }
    return parts.map(({ page, quads }, index) =>
      index === 0
        ? { ...mark, page, at: { quads } }
        : { ...mark, page, at: { quads }, contents: mark.goesOn, replies: [] },
    )
  })
  return { placed, unplaced }
}

/** A box in parts of a page as it is shown, in the page’s own space. */
function rectangleOn(shown: ShownPage, [left, top, width, height]: RegionBox): Rectangle {
  const [across, down] = [shown.width / PAGE_PARTS, shown.height / PAGE_PARTS]
  return shown.placeOf(left * across, top * down, width * across, height * down)
}

/** Where the nth sign at the edge of a page stands: one below the other, and then beside them. */
function signPlace(pdf: PrintedPdf, page: number, nth: number): Rectangle {
  const shown = pdf.shown(page)
  if (!shown) return { left: 0, bottom: 0, right: SIGN, top: SIGN }
  const rows = Math.max(1, Math.floor((shown.height - 2 * MARGIN) / STEP))
  const columns = Math.max(1, Math.floor((shown.width - 2 * MARGIN) / STEP))
  const column = Math.floor(nth / rows) % columns
  return shown.placeOf(MARGIN + column * STEP, MARGIN + (nth % rows) * STEP, SIGN, SIGN)
}
