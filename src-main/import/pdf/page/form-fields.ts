import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api'
import type { PlacedText } from './placed-text'

/** What pdf.js tells of a field of a form; `rect` in the page's own points from its bottom left corner. */
interface Field {
  readonly subtype?: string
  readonly fieldType?: string | null
  readonly fieldValue?: unknown
  readonly fieldFlags?: number
  readonly annotationFlags?: number
  readonly rect?: readonly number[]
  readonly checkBox?: boolean
  readonly radioButton?: boolean
  readonly exportValue?: unknown
  readonly buttonValue?: unknown
  readonly options?: readonly { readonly exportValue?: unknown; readonly displayValue?: unknown }[]
  readonly defaultAppearanceData?: { readonly fontSize?: number }
}

/** Bits of an annotation that is not on the screen: invisible, hidden and without view. */
const UNSEEN = 1 | 2 | 32
/** Bits of a field: one of several lines, and one whose letters nobody may read. */
const [MULTILINE, PASSWORD] = [1 << 12, 1 << 13]
/** Letters whose size is left to the program that shows the form are so large at most, in points, and of a field's height. */
const [LARGEST, OF_HEIGHT] = [12, 0.7]
/** From line to line, and from the middle of a line to its baseline, in parts of the letters' size. */
const [LEADING, TO_BASELINE] = [1.2, 0.3]
/** How wide letters are, in parts of their size. */
const LETTER = 0.5
const [TICKED, OPEN] = ['☒', '☐']

/** Whether a file holds a form: to ask each page of one that holds none costs as much as to read its text. */
export async function holdsForm(document: PDFDocumentProxy): Promise<boolean> {
  const metadata = await document.getMetadata().catch(() => null)
  return (metadata?.info as { IsAcroFormPresent?: unknown } | undefined)?.IsAcroFormPresent === true
}

/** What was filled in on a form's page, placed as the page shows it; nothing where that cannot be told. */
export async function readFields(page: PDFPageProxy): Promise<PlacedText[]> {
  const annotations: readonly Field[] = await page.getAnnotations().catch(() => [])
  const viewport = page.getViewport({ scale: 1 })
  return annotations.flatMap(field => {
    const { subtype, rect, annotationFlags = 0, fieldFlags = 0 } = field
    if (subtype !== 'Widget' || rect?.length !== 4 || (annotationFlags & UNSEEN) !== 0) return []
    if ((fieldFlags & PASSWORD) !== 0 && field.fieldType === 'Tx') return []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle([...rect])
    const place = {
      x: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    }
    return placeLines(wordsOf(field), place, field)
  })
}

interface Place {
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function placeLines(words: string, { x, right, top, bottom }: Place, field: Field): PlacedText[] {
  const isLong = ((field.fieldFlags ?? 0) & MULTILINE) !== 0
  const lines = words.split(/\r\n?|\n/).filter(line => line.trim() !== '')
  const size =
    field.defaultAppearanceData?.fontSize || Math.min(LARGEST, (bottom - top) * (isLong ? 1 : OF_HEIGHT))
  const middle = isLong ? top + size * (LEADING / 2) : (top + bottom) / 2
  return lines.map((text, index) => ({
    text,
    x,
    y: middle + size * TO_BASELINE + index * size * LEADING,
    width: Math.min(right - x, text.length * size * LETTER),
    size,
    bold: false,
    italic: false,
    artifact: false,
    spaced: true,
    filled: true,
  }))
}

/** The words that a field shows. */
function wordsOf({ fieldType, fieldValue, options = [], ...field }: Field): string {
  if (fieldType === 'Btn') {
    if (!field.checkBox && !field.radioButton) return ''
    const own = field.checkBox ? field.exportValue : field.buttonValue
    return fieldValue === own && own !== undefined && own !== null ? TICKED : OPEN
  }
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return ''
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue]
  return values
    .map(value => options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value)
    .filter(value => typeof value === 'string')
    .join(', ')
}
