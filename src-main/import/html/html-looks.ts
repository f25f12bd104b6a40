import { classesOf, type HtmlElement, htmlDescendants } from './html-tree'

/** What an element's look says of the words in it. */
export interface Look {
  readonly height?: 'raised' | 'lowered'
  readonly struck?: boolean
  readonly hidden?: boolean
}

/** The looks that stylesheets give to classes; nothing else of a stylesheet is read. */
export type ClassLooks = ReadonlyMap<string, Look>

/** A rule for one class, of any element: `span.MsoFootnoteReference`. */
const CLASS = /^[a-z\d]*\.(-?[\w-]+)$/i

/** Reads the looks of classes from stylesheets. Rules for some media or states only are left out. Linear. */
export function readClassLooks(sheets: readonly string[]): ClassLooks {
  const looks = new Map<string, Look>()
  for (const { selectors, declarations } of sheets.flatMap(rulesOf)) {
    const look = declaredLook(declarations)
    if (Object.keys(look).length === 0) continue
    for (const selector of selectors.split(',')) {
      const name = CLASS.exec(selector.trim())?.[1]
      if (name) looks.set(name, { ...looks.get(name), ...look })
    }
  }
  return looks
}

function rulesOf(sheet: string): { selectors: string; declarations: string }[] {
  const [first = '', ...others] = sheet.split('/*')
  const plain = first + others.map(part => part.split('*/').slice(1).join('*/')).join('')
  let conditions = 0
  return plain
    .replace(/<!--|-->/g, '')
    .split('}')
    .flatMap(part => {
      const pieces = part.split('{')
      // Two beginnings in a row open what holds for some media only, two ends in a row close it.
      conditions = Math.max(0, conditions + pieces.length - 2)
      const [selectors = '', declarations = ''] = pieces.slice(-2)
      return conditions > 0 || pieces.length !== 2 ? [] : [{ selectors, declarations }]
    })
}

/** The stylesheets in a page itself. */
export function sheetsOf(root: HtmlElement): string[] {
  return htmlDescendants(root)
    .filter(({ name }) => name === 'style')
    .map(({ children }) => children.filter(node => typeof node === 'string').join(''))
}

const HEIGHTS: ReadonlyMap<string, 'raised' | 'lowered'> = new Map([
  ['sup', 'raised'],
  ['sub', 'lowered'],
])
const STRUCK: ReadonlySet<string> = new Set(['s', 'strike', 'del'])

/** How an element's words look by its name, its classes and its own style. */
export function lookOf(element: HtmlElement, classes: ClassLooks): Look {
  const { name, attributes } = element
  const height = HEIGHTS.get(name)
  const named: Look = { ...(height && { height }), ...(STRUCK.has(name) && { struck: true }) }
  const own = attributes['style'] ? declaredLook(attributes['style']) : {}
  const hidden = attributes['hidden'] !== undefined ? { hidden: true } : {}
  return Object.assign({}, named, ...classesOf(element).map(one => classes.get(one)), own, hidden)
}

function declaredLook(declarations: string): Look {
  const looks = declarations.split(';').map((declaration): Look => {
    const [property = '', value = ''] = declaration
      .toLowerCase()
      .split(':')
      .map(part => part.trim())
    if (property === 'vertical-align' && value.startsWith('super')) return { height: 'raised' }
    if (property === 'vertical-align' && value.startsWith('sub')) return { height: 'lowered' }
    if (property.startsWith('text-decoration') && value.includes('line-through')) return { struck: true }
    const hides =
      (property === 'display' && value.startsWith('none')) ||
      (property === 'visibility' && value.startsWith('hidden'))
    return hides ? { hidden: true } : {}
  })
  return Object.assign({}, ...looks)
}
