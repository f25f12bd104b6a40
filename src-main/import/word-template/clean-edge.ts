import type { LeftOut } from '../../../src-core/export/word-looks/word-template'
import { fieldsToDrop } from './clean-fields'
import { elements, everyElement, type WordNode, type WordPart } from './word-xml'

/** What is taken away and its content kept. */
const UNWRAPPED = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
])

/** What is taken away whole: what belongs to a text that is not taken over, what was struck from it, and what other programs live in. */
const DROPPED = new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPr',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:altChunk',
  'w:subDoc',
  'w:object',
  'w:control',
  'w:movie',
  'w:ruby',
  'w:contentPart',
  'w:background',
  'w:ffData',
  'w:fldData',
  'a:extLst',
  'a:hlinkClick',
  'a:hlinkHover',
  'a:hlinkMouseOver',
  'o:OLEObject',
  'o:callout',
  'o:ink',
])

/** What of the dropped is told. */
const OBJECTS = new Set(['w:altChunk', 'w:subDoc', 'w:object', 'w:control', 'w:movie', 'o:OLEObject'])
const LINKS = new Set(['a:hlinkClick', 'a:hlinkHover', 'a:hlinkMouseOver', 'w:hyperlink'])

/** What shows one picture or shape: without the picture it shows nothing. */
const FRAMES = new Set(['w:drawing', 'w:pict'])

/** Attributes by which shapes lead to files and addresses outside. */
const OUTWARD = /^(?:\w+:)?(?:href|src|althref|macro|title|script|gfxdata|oleid)$/

interface Cleaning {
  /** The number of a picture, by the relationship that names it; undefined for one that is not taken over. */
  picture(relationship: string): number | undefined
  leaveOut(what: LeftOut): void
}

/**
 * A header or footer with nothing that leads outside, runs, or belongs to a text that is not taken over. Relationships keep
 * their names; those that it still has are among the pictures.
 */
export function cleanEdge(root: WordNode, cleaning: Cleaning): WordPart[] {
  const fields = fieldsToDrop(root)
  if (fields.size > 0) cleaning.leaveOut('fields')
  return root.children.flatMap(part => clean(part, fields, cleaning))
}

function clean(part: WordPart, fields: ReadonlySet<WordNode>, cleaning: Cleaning): WordPart[] {
  if (typeof part === 'string') return [part]
  const { name } = part
  if (LINKS.has(name)) cleaning.leaveOut('links')
  const inside = () => part.children.flatMap(inner => clean(inner, fields, cleaning))
  if (fields.has(part)) return name === 'w:fldSimple' ? inside() : []
  if (OBJECTS.has(name)) cleaning.leaveOut('objects')
  if (DROPPED.has(name) || name === '') return []
  if (UNWRAPPED.has(name)) return inside()
  if (name === 'mc:AlternateContent') return alternative(part, fields, cleaning)
  if (FRAMES.has(name) && lacksPicture(part, cleaning)) {
    cleaning.leaveOut('pictures')
    return []
  }
  const attributes = new Map(
    [...part.attributes].filter(([key]) => !OUTWARD.test(key) && !key.startsWith('w:rsid')),
  )
  // What a field showed in the template is not what it shows in another document.
  if (name === 'w:fldSimple' || attributes.get('w:fldCharType') === 'begin') attributes.set('w:dirty', 'true')
  return [{ name, attributes, children: inside() }]
}

/** The first of several forms that is known here, or what is there for programs that know none; both where both are. */
function alternative(part: WordNode, fields: ReadonlySet<WordNode>, cleaning: Cleaning): WordPart[] {
  const choices = elements(part).filter(
    ({ name, attributes }) =>
      name === 'mc:Choice' && !(attributes.get('Requires') ?? '?').split(' ').includes('?'),
  )
  const fallback = elements(part).find(({ name }) => name === 'mc:Fallback')
  const cleaned = (node: WordNode) => ({
    ...node,
    children: node.children.flatMap(inner => clean(inner, fields, cleaning)),
  })
  if (choices.length === 0) return fallback ? cleaned(fallback).children : []
  return [{ ...part, children: [...choices, ...(fallback ? [fallback] : [])].map(cleaned) }]
}

/** Whether something that shows pictures names one that is not taken over. */
function lacksPicture(frame: WordNode, cleaning: Cleaning): boolean {
  for (const { name, attributes } of everyElement(frame)) {
    if (LINKS.has(name)) continue
    for (const [key, value] of attributes)
      if ((key.startsWith('r:') || key === 'o:relid') && cleaning.picture(value) === undefined) return true
  }
  return false
}

/** The relationships that parts name. */
export function relationshipsNamed(parts: readonly WordPart[]): Set<string> {
  const named = new Set<string>()
  for (const part of parts) {
    if (typeof part === 'string') continue
    for (const { attributes } of everyElement(part))
      for (const [key, value] of attributes) if (key.startsWith('r:') || key === 'o:relid') named.add(value)
  }
  return named
}
