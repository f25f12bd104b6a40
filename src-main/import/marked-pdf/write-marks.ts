import type { PDFContext, PDFPageLeaf, PDFRef } from '@cantoo/pdf-lib'
import { addTo } from '../../../src-core/basics/group-by'
import type { Rectangle } from '../../../src-core/export/marked-pdf/printed-page'
import { aroundQuads, type Quad } from '../../../src-core/export/marked-pdf/quads-of'
import type { PdfRemark } from '../../../src-core/export/pdf-mark'

/** A remark as it stands on one page. */
export interface PageMark extends PdfRemark {
  /** From 1. */
  readonly page: number
  /** Six hexadecimal digits of sRGB. */
  readonly colour: string
  /** The lines it highlights, where its sign stands, or the rectangle it draws. */
  readonly at:
    | { readonly quads: readonly Quad[] }
    | { readonly sign: Rectangle }
    | { readonly square: Rectangle }
  readonly replies: readonly PdfRemark[]
}

/** How thick the line around a region is, in points. */
const LINE = 1.5

/** That a file cannot be added to, though it can be read. */
export class CannotBeAddedTo extends Error {}

/** Flags of annotations (ISO 32000-1, table 165): not shown, printed, and neither enlarged nor turned with the page. */
const [HIDDEN, PRINT, UPRIGHT] = [2, 4, 24]

/**
 * What is to be put behind a PDF for marks to be in it: an incremental update, the same for the same marks. `pages` is how
 * many there must be. Throws `CannotBeAddedTo`, or what pdf-lib throws.
 */
export async function writeMarks(
  bytes: Uint8Array,
  marks: readonly PageMark[],
  pages: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { PDFArray, PDFDocument, PDFHexString, PDFName, PDFPageTree, PDFString } = await import(
    '@cantoo/pdf-lib'
  )
  const pdf = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false })
  const { context } = pdf
  const { snapshot } = context
  // Else it seeks the object of each thing that is made among all there are.
  delete context.snapshot
  const leaves: { leaf: PDFPageLeaf; ref: PDFRef }[] = []
  pdf.catalog.Pages().traverse((leaf, ref) => {
    if (!(leaf instanceof PDFPageTree)) leaves.push({ leaf, ref })
  })
  if (!snapshot || leaves.length !== pages) throw new CannotBeAddedTo('its pages are not told clearly')
  const look = context.register(context.obj({ Type: 'ExtGState', BM: 'Multiply' }))
  const added = new Map<number, PDFRef[]>()

  for (const mark of marks) {
    const ref = context.register(annotationOf(mark))
    addTo(added, mark.page, ref)
    for (const reply of mark.replies) addTo(added, mark.page, context.register(replyOf(reply, mark, ref)))
  }
  for (const [number, refs] of added) {
    const page = leaves[number - 1]
    if (!page) throw new CannotBeAddedTo(`it has no page ${number}`)
    const there = page.leaf.lookup(PDFName.of('Annots'))
    const all = PDFArray.withContext(context)
    for (const annotation of there instanceof PDFArray ? there.asArray() : []) all.push(annotation)
    for (const ref of refs) all.push(ref)
    page.leaf.set(PDFName.of('Annots'), all)
    snapshot.markRefForSave(page.ref)
  }
  const useObjectStreams = hasStreamAt(bytes, snapshot.prevStartXRef)
  return new Uint8Array(await pdf.saveIncremental(snapshot, { useObjectStreams }))

  function annotationOf(mark: PageMark) {
    const place = rectangleOf(mark)
    const common = { ...saying(mark, mark.page), Rect: numbers(place), C: colourOf(mark.colour) }
    if ('square' in mark.at)
      return context.obj({
        ...common,
        Subtype: 'Square',
        F: PRINT,
        BS: { W: LINE, S: 'S' },
        AP: { N: context.register(framed(context, place, mark.colour)) },
      })
    if (!('quads' in mark.at))
      return context.obj({ ...common, Subtype: 'Text', Name: 'Comment', F: PRINT + UPRIGHT })
    return context.obj({
      ...common,
      Subtype: 'Highlight',
      QuadPoints: mark.at.quads.flatMap(quad => [...quad]),
      F: PRINT,
      AP: { N: context.register(drawn(context, mark.at.quads, place, mark.colour, look)) },
    })
  }

  /** What answers another remark stands in its thread and nowhere on the page. */
  function replyOf(reply: PdfRemark, mark: PageMark, to: PDFRef) {
    return context.obj({
      ...saying(reply, mark.page),
      Subtype: 'Text',
      Rect: numbers(rectangleOf(mark)),
      F: HIDDEN + PRINT + UPRIGHT,
      IRT: to,
      RT: 'R',
    })
  }

  function saying({ id, author, created, modified, contents }: PdfRemark, page: number) {
    return {
      Type: 'Annot',
      P: leaves[page - 1]?.ref,
      NM: PDFString.of(id),
      T: PDFHexString.fromText(author),
      Contents: PDFHexString.fromText(contents),
      ...dated('CreationDate', created),
      ...dated('M', modified),
    }
  }

  function dated(key: string, time: string) {
    const date = new Date(time)
    return Number.isNaN(date.getTime()) ? {} : { [key]: PDFString.fromDate(date) }
  }
}

function rectangleOf({ at }: PageMark): Rectangle {
  if ('quads' in at) return aroundQuads(at.quads)
  return 'square' in at ? at.square : at.sign
}

function numbers({ left, bottom, right, top }: Rectangle): number[] {
  return [left, bottom, right, top]
}

/** The parts of a colour, 0 to 1, to the thousandth. */
function colourOf(hex: string): number[] {
  return [0, 2, 4].map(at => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000)
}

/** A highlight as it is drawn: under the letters, as ink is, also by programs that make no drawing of their own. */
function drawn(context: PDFContext, quads: readonly Quad[], place: Rectangle, colour: string, look: PDFRef) {
  const areas = quads.map(
    ([x1, y1, x2, y2, x3, y3, x4, y4]) => `${x1} ${y1} m ${x2} ${y2} l ${x4} ${y4} l ${x3} ${y3} l h f`,
  )
  const content = ['/Under gs', `${colourOf(colour).join(' ')} rg`, ...areas].join('\n')
  return context.stream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: numbers(place),
    Resources: { ExtGState: { Under: look } },
  })
}

/** A rectangle as it is drawn: a line that lies within it. */
function framed(context: PDFContext, place: Rectangle, colour: string) {
  const { left, bottom, right, top } = place
  const half = LINE / 2
  const box = [left + half, bottom + half, right - left - LINE, top - bottom - LINE].join(' ')
  const content = `${LINE} w ${colourOf(colour).join(' ')} RG ${box} re S`
  return context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: numbers(place) })
}

/** Whether what tells a file's parts, at an offset in bytes, is a stream: an update tells them in the same way. */
function hasStreamAt(bytes: Uint8Array, offset: number): boolean {
  let at = offset
  while (at < bytes.length && (bytes[at] ?? 0) <= 0x20) at += 1
  const word = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
  if (word === 'xref') return false
  if (/^\d/.test(word)) return true
  throw new CannotBeAddedTo('where its parts are is not told')
}
