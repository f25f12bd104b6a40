import type { LineBuilder } from '../decoding/line-builder'
import type { XmlElement } from '../xml/parse-xml'
import { child, elements, isElement, textOf } from '../xml/xml-tree'

/** Half an inch in points: smaller is an icon. */
const ICON = 36
const POINTS: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['pc', 12],
  ['in', 72],
  ['cm', 72 / 2.54],
  ['mm', 72 / 25.4],
  ['px', 0.75],
])

/** What a file says of the picture in a frame; null where it is an icon, or none. */
export function pictureOf(frame: XmlElement): string | null {
  if (!elements(frame).some(({ name }) => PICTURES.has(name))) return null
  const [width, height] = [frame.attributes['width'], frame.attributes['height']].map(points)
  if (width !== null && height !== null && width !== undefined && height !== undefined)
    if (width < ICON && height < ICON) return null
  return textOf(child(frame, 'svg-compatible:desc')) || textOf(child(frame, 'svg-compatible:title'))
}

const PICTURES: ReadonlySet<string> = new Set(['drawing:image', 'drawing:object', 'drawing:object-ole'])

function points(length: string | undefined): number | null {
  const [, number, unit] = /^([\d.]+)([a-z]{2})$/.exec(length ?? '') ?? []
  const worth = POINTS.get(unit ?? '')
  return worth === undefined ? null : Number(number) * worth
}

/** Adds a formula in MathML to a line, its powers raised and its indices lowered. */
export function addFormula(element: XmlElement, line: LineBuilder): void {
  const parts = elements(element)
  const within = (part: XmlElement | undefined, height: 'raised' | 'lowered') =>
    part && line.within(height, undefined, () => addFormula(part, line))
  const [base, second, third] = parts
  switch (element.name) {
    case 'math:annotation':
    case 'math:annotation-xml':
      return
    case 'math:msup':
    case 'math:msub':
    case 'math:msubsup':
      if (base) addFormula(base, line)
      within(second, element.name === 'math:msup' ? 'raised' : 'lowered')
      within(third, 'raised')
      return
    case 'math:mfrac':
      if (base) addFormula(base, line)
      line.add('/')
      if (second) addFormula(second, line)
      return
  }
  for (const node of element.children) {
    if (isElement(node)) addFormula(node, line)
    else if (LEAVES.has(element.name)) line.add(node)
  }
}

const LEAVES: ReadonlySet<string> = new Set(['math:mi', 'math:mn', 'math:mo', 'math:mtext', 'math:ms'])
