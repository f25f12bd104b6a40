import type { LeftOut, WordTemplate } from '../../../src-core/export/word-looks/word-template'
import { child, elements, type WordNode, type WordPart, writeWordXml } from './word-xml'

interface Numbering {
  readonly written: WordTemplate['numbering']
  /** The numbers of the lists that there are. */
  readonly lists: ReadonlySet<string>
}

/** More lists than this come from documents that grew for years, not from styles: a document has room for some two thousand. */
const MOST = 500
/** Word's numbers of lists go no higher than what is left for this program's own. */
const HIGHEST = 1_000_000

/** The numbered lists of a template, by which its styles can be numbered. Bullets that are pictures are not taken over. */
export function readNumbering(root: WordNode | undefined, leaveOut: (what: LeftOut) => void): Numbering {
  const all = root?.name === 'w:numbering' ? elements(root) : []
  if (all.some(({ name }) => name === 'w:numPicBullet')) leaveOut('bullets')
  const abstracts = new Map<string, WordNode>()
  for (const one of all) {
    const id = one.attributes.get('w:abstractNumId') ?? ''
    if (one.name === 'w:abstractNum' && isNumber(id) && !abstracts.has(id)) abstracts.set(id, one)
  }
  const lists = new Map<string, WordNode>()
  for (const one of all) {
    const id = one.attributes.get('w:numId') ?? ''
    const of = child(one, 'w:abstractNumId')?.attributes.get('w:val') ?? ''
    if (
      one.name === 'w:num' &&
      isNumber(id) &&
      id !== '0' &&
      abstracts.has(of) &&
      !lists.has(id) &&
      lists.size < MOST
    )
      lists.set(id, one)
  }
  const used = new Set([...lists.values()].map(one => child(one, 'w:abstractNumId')?.attributes.get('w:val')))
  const kept = [...abstracts].filter(([id]) => used.has(id))
  const highest = (ids: Iterable<string>, least: number) => {
    let found = least
    for (const id of ids) found = Math.max(found, Number(id))
    return found
  }
  return {
    written: {
      abstracts: kept.map(([, one]) => writeWordXml(plain(one))).join(''),
      lists: [...lists.values()].map(one => writeWordXml(plain(one))).join(''),
      lastAbstract: highest(
        kept.map(([id]) => id),
        -1,
      ),
      lastList: highest(lists.keys(), 0),
      count: lists.size,
    },
    lists: new Set(lists.keys()),
  }
}

function isNumber(id: string): boolean {
  return /^\d{1,7}$/.test(id) && Number(id) <= HIGHEST
}

function plain(node: WordNode): WordNode {
  return {
    ...node,
    attributes: new Map(
      [...node.attributes].filter(([key]) => !key.startsWith('w15:') && !key.startsWith('w:rsid')),
    ),
    children: node.children.flatMap((one): WordPart[] => {
      if (typeof one === 'string') return [one]
      return one.name === 'w:lvlPicBulletId' ? [] : [plain(one)]
    }),
  }
}
