import { anyLanguage } from '../../../src-core/vocabulary/languages'
import type { XmlElement } from '../xml/parse-xml'
import { descendants, find } from '../xml/xml-tree'

/** What a drawing holds that is a picture or a chart. */
const PICTURES: ReadonlySet<string> = new Set(['x:blip', 'x:chart', 'x:relIds', 'x:imagedata'])
/** Half an inch in English Metric Units: smaller is an icon. */
const ICON = 457_200
/** What Word itself says of a picture it looked at. */
const GUESSED = new RegExp(`^(?:${anyLanguage(({ captions }) => captions?.guessed)})`, 'i')

/** What a file says of a picture in a drawing; null where it holds none, or an icon. */
export function pictureOf(drawing: XmlElement): string | null {
  if (!descendants(drawing).some(({ name }) => PICTURES.has(name))) return null
  const { cx, cy } = find(drawing, 'x:extent')?.attributes ?? {}
  if (cx !== undefined && Number(cx) < ICON && Number(cy) < ICON) return null
  const { descr = '', title = '' } = find(drawing, 'x:docPr')?.attributes ?? {}
  const said = descr || title
  return GUESSED.test(said) ? '' : said
}
