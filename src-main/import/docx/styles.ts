import type { XmlElement } from '../xml/parse-xml'
import { child, childrenNamed } from '../xml/xml-tree'

/** What a paragraph or character style says, its ancestors included. */
export interface Style {
  readonly name: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly hidden?: boolean
  readonly struck?: boolean
  /** Raised or lowered; `baseline` where a style below one that is says that it is not. */
  readonly height?: 'raised' | 'lowered' | 'baseline'
  /** Outline level from 0; 9 is body text. */
  readonly outline?: number
  readonly numbering?: { readonly id?: string; readonly level?: number }
}

/** Deeper than any template; a style that is its own ancestor ends here. */
const DEEPEST = 20

/** The styles of a document by id, and the one that paragraphs without a style have. */
export function readStyles(xml: XmlElement | undefined): (id: string | undefined) => Style {
  const elements = childrenNamed(xml, 'style')
  const byId = new Map(elements.map(element => [element.attributes['styleId'] ?? '', element]))
  const standard = elements.find(
    ({ attributes }) => attributes['type'] === 'paragraph' && isOn(attributes['default']),
  )
  const resolved = new Map<string, Style>()
  const resolve = (id: string, depth: number): Style => {
    const known = resolved.get(id)
    if (known) return known
    const element = byId.get(id)
    if (!element || depth > DEEPEST) return { name: '' }
    const parent = child(element, 'basedOn')?.attributes['val']
    const style = { ...(parent ? resolve(parent, depth + 1) : {}), ...ownStyle(element) }
    resolved.set(id, style)
    return style
  }
  return id => resolve(id ?? standard?.attributes['styleId'] ?? '', 0)
}

function ownStyle(element: XmlElement): Style {
  const paragraph = child(element, 'pPr')
  return {
    name: (child(element, 'name')?.attributes['val'] ?? '').toLowerCase(),
    ...readFormat(child(element, 'rPr')),
    ...readOutline(paragraph),
    ...readNumbering(paragraph),
  }
}

/** How characters look, of which a style may say a part. */
export type CharacterFormat = Pick<Style, 'bold' | 'italic' | 'hidden' | 'struck' | 'height'>

const HEIGHTS: ReadonlyMap<string, NonNullable<Style['height']>> = new Map([
  ['superscript', 'raised'],
  ['subscript', 'lowered'],
  ['baseline', 'baseline'],
])

/** How characters look, each part only where it is said. */
export function readFormat(properties: XmlElement | undefined): CharacterFormat {
  const bold = toggle(properties, 'b')
  const italic = toggle(properties, 'i')
  const hidden = toggle(properties, 'vanish')
  const struck = toggle(properties, 'strike') || toggle(properties, 'dstrike')
  const height = HEIGHTS.get(child(properties, 'vertAlign')?.attributes['val'] ?? '')
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(hidden !== undefined && { hidden }),
    ...(struck !== undefined && { struck }),
    ...(height !== undefined && { height }),
  }
}

/** The part of a style that is about characters. */
export function characterFormat({ name: _, outline: __, numbering: ___, ...format }: Style): CharacterFormat {
  return format
}

/** A paragraph's own outline level. */
export function readOutline(properties: XmlElement | undefined): Pick<Style, 'outline'> {
  const value = child(properties, 'outlineLvl')?.attributes['val']
  return value === undefined ? {} : { outline: Number(value) }
}

/** A paragraph's own place in a list. */
export function readNumbering(properties: XmlElement | undefined): Pick<Style, 'numbering'> {
  const numbering = child(properties, 'numPr')
  if (!numbering) return {}
  const id = child(numbering, 'numId')?.attributes['val']
  const level = child(numbering, 'ilvl')?.attributes['val']
  return {
    numbering: { ...(id !== undefined && { id }), ...(level !== undefined && { level: Number(level) }) },
  }
}

function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(properties, name)
  return element && isOn(element.attributes['val'] ?? 'true')
}

/** How Word writes yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
