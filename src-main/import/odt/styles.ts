import { anyLanguage } from '../../../src-core/vocabulary/languages'
import type { XmlElement } from '../xml/parse-xml'
import { child, childrenNamed } from '../xml/xml-tree'

/** How characters look, each part only where a style says it. */
export interface CharacterFormat {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly struck?: boolean
  readonly hidden?: boolean
  /** `baseline` where a style below one that raises says that it does not. */
  readonly height?: 'raised' | 'lowered' | 'baseline'
}

/** What a style says, its ancestors included. */
export interface OdtStyle {
  /** The name people see of the nearest style that has one, in lower case. */
  readonly name: string
  readonly format: CharacterFormat
  /** Whether it is the style of captions, or comes from it. */
  readonly isCaption: boolean
  /** Outline level from 1. */
  readonly outline?: number
  /** Empty where the style takes its paragraphs out of any numbering. */
  readonly listStyle?: string
}

/** The styles that hold for a part of a file. */
export interface OdtStyles {
  paragraph(name: string | undefined): OdtStyle
  characters(name: string | undefined): CharacterFormat
}

/** Deeper than any template; a style that is its own ancestor ends here. */
const DEEPEST = 20
const PLAIN: OdtStyle = { name: '', format: {}, isCaption: false }

/**
 * The styles of a part: those made for single places in it (`automatic`), over those people see (`named`). Both the text
 * and the pages' heads have automatic styles of the same names.
 */
export function readStyles(automatic: XmlElement | undefined, named: XmlElement | undefined): OdtStyles {
  const byKey = new Map<string, { element: XmlElement; isNamed: boolean }>()
  for (const [holder, isNamed] of [[named, true] as const, [automatic, false] as const])
    for (const element of childrenNamed(holder, 'style:style')) {
      const { family = '', name = '' } = element.attributes
      byKey.set(`${family} ${name}`, { element, isNamed })
    }
  const standards = new Map(
    childrenNamed(named, 'style:default-style').map(element => [
      element.attributes['family'] ?? '',
      { ...PLAIN, format: readFormat(element) },
    ]),
  )
  const resolved = new Map<string, OdtStyle>()
  const resolve = (family: string, name: string | undefined, depth: number): OdtStyle => {
    const key = `${family} ${name ?? ''}`
    const known = resolved.get(key)
    if (known) return known
    const found = byKey.get(key)
    const root = (family === 'paragraph' ? standards.get(family) : undefined) ?? PLAIN
    if (!found || depth > DEEPEST) return root
    const parent = found.element.attributes['parent-style-name']
    const above = parent === undefined ? root : resolve(family, parent, depth + 1)
    const style = ownStyle(found.element, found.isNamed, above)
    resolved.set(key, style)
    return style
  }
  return {
    paragraph: name => resolve('paragraph', name, 0),
    characters: name => resolve('text', name, 0).format,
  }
}

const CAPTION = new RegExp(`^(?:${anyLanguage(({ captions }) => captions?.captionStyle)})$`)

function ownStyle(element: XmlElement, isNamed: boolean, above: OdtStyle): OdtStyle {
  const { attributes } = element
  const shown = (attributes['display-name'] ?? attributes['name'] ?? '').toLowerCase()
  const name = isNamed ? shown : above.name
  const outline = Number(attributes['default-outline-level'] || Number.NaN)
  const listStyle = attributes['list-style-name'] ?? above.listStyle
  return {
    ...(above.outline !== undefined && { outline: above.outline }),
    ...(Number.isInteger(outline) && outline > 0 && { outline }),
    ...(listStyle !== undefined && { listStyle }),
    name,
    format: { ...above.format, ...readFormat(element) },
    isCaption: above.isCaption || CAPTION.test(name),
  }
}

function readFormat(style: XmlElement): CharacterFormat {
  const { attributes = {} } = child(style, 'style:text-properties') ?? {}
  const weight = attributes['font-weight']
  const slant = attributes['font-style']
  const display = attributes['display']
  const line = attributes['text-line-through-style'] ?? attributes['text-line-through-type']
  const height = heightOf(attributes['text-position'])
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= BOLD }),
    ...(slant !== undefined && { italic: slant !== 'normal' }),
    ...(line !== undefined && { struck: line !== 'none' }),
    ...(display !== undefined && { hidden: display === 'none' }),
    ...(height && { height }),
  }
}

/** The lightest weight of a font that is bold. */
const BOLD = 600

/** `super 58%`, `-33% 58%`: how high, and then how large. */
function heightOf(position: string | undefined): CharacterFormat['height'] | null {
  const [height = ''] = (position ?? '').trim().split(/\s+/)
  if (height === 'super') return 'raised'
  if (height === 'sub') return 'lowered'
  const percent = Number.parseFloat(height)
  if (Number.isNaN(percent)) return null
  return percent === 0 ? 'baseline' : percent > 0 ? 'raised' : 'lowered'
}
