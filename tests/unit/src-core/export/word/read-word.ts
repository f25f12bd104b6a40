import { expect } from 'vitest'
import { parseXml, type XmlElement } from '../../../../../src-main/import/xml/parse-xml'
import {
  child,
  childrenNamed,
  descendants,
  elements,
  find,
  findAll,
  isElement,
} from '../../../../../src-main/import/xml/xml-tree'
import { openArchive } from '../../../../../src-main/import/zip/open-archive'
import { fileOf } from '../../../src-main/import/make-files'

/** A comment as the file has it. */
export interface ReadComment {
  readonly id: string
  readonly author: string
  readonly initials: string
  readonly date: string | undefined
  /** Its paragraphs. */
  readonly text: readonly string[]
  /** The words between the marks of its range, paragraphs parted by `\n`; where they begin and end in the body's text. */
  readonly words: string
  readonly start: number
  readonly end: number
  /** The id of the comment it answers. */
  readonly answers: string | null
}

/** A paragraph of the body. */
export interface ReadParagraph {
  readonly style: string | null
  readonly text: string
  readonly xml: XmlElement
}

/** What tests ask of a Word file. */
export interface ReadWord {
  readonly parts: ReadonlyMap<string, XmlElement>
  readonly paragraphs: readonly ReadParagraph[]
  /** All paragraphs, parted by `\n`; a reference to a note is the mark that Word shows. */
  readonly text: string
  readonly footnotes: readonly { readonly id: string; readonly mark: string; readonly text: string }[]
  readonly comments: readonly ReadComment[]
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads a Word file by itself, and fails where its parts do not fit together. */
export async function readWord(bytes: Uint8Array): Promise<ReadWord> {
  const archive = await openArchive(fileOf('export.docx', bytes))
  const parts = new Map<string, XmlElement>()
  for (const name of archive.names) {
    if (name.startsWith('word/media/')) {
      parts.set(name, { name: 'picture', attributes: {}, children: [] })
      continue
    }
    const text = decoder.decode((await archive.read(name)) ?? new Uint8Array())
    const { limits } = fileOf(name, bytes)
    parts.set(name, parseXml(text, { file: name, depth: limits.depth, nameOf: (_, local) => local }))
  }
  checkParts(parts)
  const body = child(parts.get('word/document.xml'), 'body')
  const footnotes = readFootnotes(parts.get('word/footnotes.xml'))
  const marks = new Map<string, string>()
  let counted = 0
  const paragraphs: ReadParagraph[] = []
  const ends = new Map<string, { start?: number; end?: number }>()
  let text = ''
  let isFirst = true
  const readRun = (run: XmlElement): string =>
    elements(run)
      .map(node => {
        if (node.name !== 'footnoteReference') return textOf(node)
        const id = node.attributes['id'] ?? ''
        const own = node.attributes['customMarkFollows'] === '1'
        if (!own) counted += 1
        marks.set(id, own ? textOf(find(run, 't')) : String(counted))
        return own ? '' : String(counted)
      })
      .join('')
  for (const paragraph of findAll(body, 'p')) {
    if (!isFirst) text += '\n'
    isFirst = false
    const from = text.length
    for (const node of descendants(paragraph)) {
      const id = node.attributes['id'] ?? ''
      if (node.name === 'r') text += readRun(node)
      else if (node.name === 'commentRangeStart') ends.set(id, { ...ends.get(id), start: text.length })
      else if (node.name === 'commentRangeEnd') ends.set(id, { ...ends.get(id), end: text.length })
    }
    const style = find(child(paragraph, 'pPr'), 'pStyle')?.attributes['val'] ?? null
    paragraphs.push({ style, text: text.slice(from), xml: paragraph })
  }
  const threads = new Map(
    findAll(parts.get('word/commentsExtended.xml'), 'commentEx').map(({ attributes }) => [
      attributes['paraId'],
      attributes['paraIdParent'],
    ]),
  )
  const all = childrenNamed(parts.get('word/comments.xml'), 'comment')
  const idOfThread = new Map(all.map(comment => [lastParagraph(comment), comment.attributes['id'] ?? '']))
  return {
    parts,
    paragraphs,
    text,
    footnotes: footnotes.map(note => ({ ...note, mark: marks.get(note.id) ?? '' })),
    comments: all.map(comment => {
      const { id = '', author = '', initials = '', date } = comment.attributes
      const { start = -1, end = -1 } = ends.get(id) ?? {}
      const parent = threads.get(lastParagraph(comment))
      return {
        id,
        author,
        initials,
        date,
        text: findAll(comment, 'p').map(textOf),
        words: text.slice(start, end),
        start,
        end,
        answers: parent === undefined ? null : (idOfThread.get(parent) ?? 'unknown'),
      }
    }),
  }
}

/** The text of runs below an element: line ends and tabs as such, the codes of fields left out. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return ''
  return descendants(element)
    .map(({ name, children }) => {
      if (name === 'br') return '\n'
      if (name === 'tab') return '\t'
      return name === 't' ? children.filter(node => !isElement(node)).join('') : ''
    })
    .join('')
}

function lastParagraph(comment: XmlElement): string {
  return findAll(comment, 'p').at(-1)?.attributes['paraId'] ?? ''
}

function readFootnotes(part: XmlElement | undefined): { id: string; text: string }[] {
  return childrenNamed(part, 'footnote')
    .filter(({ attributes }) => attributes['type'] === undefined)
    .map(note => ({ id: note.attributes['id'] ?? '', text: textOf(note) }))
}

/** Fails where a part has no type, a link leads nowhere, an id is there twice, or a range is open, turned or unknown. */
function checkParts(parts: ReadonlyMap<string, XmlElement>): void {
  const types = parts.get('[Content_Types].xml')
  const typed = findAll(types, 'Override').map(({ attributes }) => attributes['PartName'])
  const extensions = findAll(types, 'Default').map(({ attributes }) => attributes['Extension'])
  unique(typed)
  unique(extensions)
  for (const name of parts.keys())
    if (name.startsWith('word/media/')) expect(extensions).toContain(name.slice(name.lastIndexOf('.') + 1))
    else if (name !== '[Content_Types].xml' && !name.endsWith('.rels')) expect(typed).toContain(`/${name}`)
  for (const name of typed) expect(parts.has((name ?? '').slice(1))).toBe(true)
  for (const [name, part] of parts) {
    if (name.endsWith('.rels')) checkLinks(name, part, parts)
    else checkUses(name, part, parts)
  }
  const main = parts.get('word/document.xml')
  const ids = (part: XmlElement | undefined, name: string) =>
    findAll(part, name).map(one => one.attributes['id'])
  const comments = ids(parts.get('word/comments.xml'), 'comment')
  unique(comments)
  unique(findAll(parts.get('word/comments.xml'), 'p').flatMap(p => p.attributes['paraId'] ?? []))
  for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
    expect(ids(main, name).toSorted()).toEqual(comments.toSorted())
  const open = new Set<string | undefined>()
  for (const { name, attributes } of main ? descendants(main) : []) {
    if (name === 'commentRangeStart') open.add(attributes['id'])
    else if (name === 'commentRangeEnd' || name === 'commentReference')
      expect(open.has(attributes['id']), `comment ${attributes['id']} begins before it ends`).toBe(true)
  }
  const notes = readFootnotes(parts.get('word/footnotes.xml')).map(({ id }) => id)
  unique(notes)
  expect(ids(main, 'footnoteReference').toSorted()).toEqual(notes.toSorted())
  for (const part of ['word/footnotes.xml', 'word/comments.xml'])
    for (const name of ['commentRangeStart', 'commentReference', 'footnoteReference'])
      expect(findAll(parts.get(part), name)).toEqual([])
  unique(ids(main, 'bookmarkStart'))
  unique(findAll(main, 'bookmarkStart').map(({ attributes }) => attributes['name']))
}

function unique(ids: readonly unknown[]): void {
  expect(new Set(ids).size).toBe(ids.length)
}

function checkLinks(name: string, part: XmlElement, parts: ReadonlyMap<string, XmlElement>): void {
  const folder = name === '_rels/.rels' ? '' : 'word/'
  const links = findAll(part, 'Relationship')
  unique(links.map(({ attributes }) => attributes['Id']))
  for (const { attributes } of links) {
    if (attributes['TargetMode'] === 'External')
      expect(attributes['Target']).toMatch(/^(?:https?|mailto):|^kanttekening:\/\/open\//i)
    else expect(parts.has(folder + attributes['Target'])).toBe(true)
  }
}

/** Every link, style and list that a part uses is there, and every cell ends in a paragraph, without which Word opens nothing. */
function checkUses(name: string, part: XmlElement, parts: ReadonlyMap<string, XmlElement>): void {
  const links = findAll(parts.get(name.replace(/([^/]+)$/, '_rels/$1.rels')), 'Relationship')
  const known = new Set(links.map(({ attributes }) => attributes['Id']))
  const styles = new Set(findAll(parts.get('word/styles.xml'), 'style').map(one => one.attributes['styleId']))
  const lists = new Set(
    childrenNamed(parts.get('word/numbering.xml'), 'num').map(one => one.attributes['numId']),
  )
  for (const { name: element, attributes, children } of descendants(part)) {
    if (element === 'hyperlink' && attributes['anchor'] === undefined)
      expect(known).toContain(attributes['id'])
    if (element.endsWith('Reference') && /^(?:header|footer)/.test(element))
      expect(known).toContain(attributes['id'])
    if (/^(?:pStyle|rStyle|tblStyle|basedOn|next)$/.test(element)) expect(styles).toContain(attributes['val'])
    if (element === 'numId' && name !== 'word/numbering.xml') expect(lists).toContain(attributes['val'])
    if (element === 'tc') expect(children.filter(isElement).at(-1)?.name).toBe('p')
    if (element === 'tr') expect(children.some(node => isElement(node) && node.name === 'tc')).toBe(true)
  }
}
