import { ownValue } from '../../../src-core/basics/own-value'
import type { WordTemplate } from '../../../src-core/export/word-looks/word-template'
import { child, elements, type WordNode, type WordPart, writeWordXml } from './word-xml'

const TYPES = ['paragraph', 'character', 'table', 'numbering'] as const

/** The names that programs other than Word give to Word's own styles. */
const NAMES_ELSEWHERE: Readonly<Record<string, string>> = {
  'comment text': 'annotation text',
  'comment reference': 'annotation reference',
  'footnote characters': 'footnote reference',
  'footnote anchor': 'footnote reference',
  'internet link': 'hyperlink',
  quotations: 'quote',
}

/** A template's styles: as XML, and which there are. Numbered lists that the template does not have are taken off them. */
export function readStyles(
  root: WordNode,
  lists: ReadonlySet<string>,
): Pick<WordTemplate, 'styles' | 'known'> {
  const known: WordTemplate['known'] = []
  const taken = new Set<string>()
  const kept = elements(root).filter(style => {
    if (style.name !== 'w:style') return style.name === 'w:docDefaults' || style.name === 'w:latentStyles'
    const id = style.attributes.get('w:styleId') ?? ''
    const type = TYPES.find(one => one === (style.attributes.get('w:type') ?? 'paragraph'))
    const name = (child(style, 'w:name')?.attributes.get('w:val') ?? '').trim().toLowerCase()
    // Of two styles with one id Word takes one, and which is not said anywhere.
    if (!type || id === '' || name === '' || taken.has(id)) return false
    taken.add(id)
    known.push({
      id,
      name: ownValue(NAMES_ELSEWHERE, name) ?? name,
      type,
      isDefault: /^(?:1|true|on)$/.test(style.attributes.get('w:default') ?? ''),
    })
    return true
  })
  return { styles: kept.map(style => writeWordXml(withLists(style, lists))).join(''), known }
}

function withLists(node: WordNode, lists: ReadonlySet<string>): WordNode {
  const children = node.children.flatMap((part): WordPart[] => {
    if (typeof part === 'string') return [part]
    if (part.name === 'w:numPr') {
      const id = child(part, 'w:numId')?.attributes.get('w:val')
      // `0` takes a style out of the list of the style it is based on.
      if (id !== undefined && id !== '0' && !lists.has(id)) return []
    }
    return [withLists(part, lists)]
  })
  const attributes = new Map([...node.attributes].filter(([key]) => !key.startsWith('w:rsid')))
  return {
    ...node,
    attributes,
    children: children.filter(part => typeof part === 'string' || part.name !== 'w:rsid'),
  }
}
