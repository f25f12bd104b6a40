// The build without Node’s threads: src-core knows no Node.
import { strToU8, type Zippable, zipSync } from 'fflate/browser'
import type { WordTemplate } from '../word-looks/word-template'
import type { ExportLanguage } from '../words'
import { Comments } from './comments'
import { Footnotes } from './footnotes'
import { Links } from './links'
import { Numbering } from './numbering'
import { fitTables, pagesOf, pageXml, roomOn } from './page-room'
import { AFTER_TABLE, NO_HEIGHT, paragraph } from './paragraph'
import { Pictures, type WordPicture } from './pictures'
import { field, run } from './runs'
import { plainStyles, templateStyles } from './style-names'
import { edgeName, edgeParts, PICTURE_TYPES, type TemplatePart, themeParts } from './template-edges'
import { WORD_SPACES } from './word-spaces'
import { stylesPart } from './word-styles'
import { wordWords } from './word-words'
import { xmlText } from './xml-text'

/** What a Word file says of itself. */
export interface WordFacts {
  readonly title: string
  readonly creator: string
  /** ISO 8601. */
  readonly created: string
  readonly language: ExportLanguage
  /** What stands at the head of every page. */
  readonly head: string
  /** Whose looks it has; this program's own where absent. */
  readonly template?: WordTemplate | undefined
}

/** Every entry of the archive has this date, so that the same input gives the same bytes: the first one that ZIP knows. */
const ZIP_DATE = new Date(1980, 0, 1)
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const THREADS = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended'

/** A Word file in the making: what is written goes to its body, the rest is told of where it is met. */
export class WordFile {
  readonly comments = new Comments()
  readonly footnotes: Footnotes
  readonly numbering: Numbering
  readonly #pictures = new Pictures()
  /** The links of the body, of the footnotes and of the comments. */
  readonly links = { body: new Links(), footnotes: new Links(), comments: new Links() }
  readonly #body: string[] = []
  #bookmarks = 0
  #isWide = false
  #sections = 0

  /** `mostFootnotes` is for tests of what becomes of the others. */
  constructor(
    readonly facts: WordFacts,
    mostFootnotes?: number,
  ) {
    this.footnotes = new Footnotes(mostFootnotes)
    this.numbering = new Numbering(facts.template?.numbering)
  }

  /** Adds paragraphs or tables to the body, as XML. */
  add(...blocks: readonly string[]): void {
    const { template } = this.facts
    for (const block of blocks)
      this.#body.push(template ? fitTables(block, template.page, this.#isWide) : block)
  }

  /** A run that shows a picture. */
  picture(picture: WordPicture): string {
    return this.#pictures.add(picture, this.links.body)
  }

  /** Turns the pages of what is added from here on: wide for what has no room between the margins of others. */
  turn(isWide: boolean): void {
    if (isWide === this.#isWide) return
    // The last paragraph of a section says what its pages are.
    if (this.#body.length > 0) this.#body.push(`<w:p><w:pPr>${NO_HEIGHT}${this.#section()}</w:pPr></w:p>`)
    this.#isWide = isWide
  }

  /** Runs between the marks of a bookmark of this name. */
  bookmark(name: string, runs: string): string {
    const id = this.#bookmarks
    this.#bookmarks += 1
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`
  }

  /** The file's bytes. */
  bytes(): Uint8Array {
    const { template, language } = this.facts
    const { body: links } = this.links
    const end = this.#section()
    const styles = template
      ? templateStyles(template, language, roomOn(template.page))
      : plainStyles(language)
    const parts: [name: string, type: string, content: string][] = [
      ['styles', `${MAIN}.styles+xml`, stylesPart(styles.xml)],
      ['settings', `${MAIN}.settings+xml`, settings(template)],
      ['numbering', `${MAIN}.numbering+xml`, this.numbering.write()],
      ['footnotes', `${MAIN}.footnotes+xml`, styles.named(this.footnotes.write())],
      ['comments', `${MAIN}.comments+xml`, styles.named(this.comments.write())],
      ['commentsExtended', `${MAIN}.commentsExtended+xml`, this.comments.writeThreads()],
    ]
    for (const [name] of parts) links.part(name === 'commentsExtended' ? THREADS : name, `${name}.xml`)
    const all: [name: string, type: string, content: string][] = [
      ['document', `${MAIN}.document.main+xml`, styles.named(this.#document(end))],
      ...parts,
      ['header1', `${MAIN}.header+xml`, styles.named(this.#header())],
      ['footer1', `${MAIN}.footer+xml`, styles.named(this.#footer())],
    ]
    const given = template ? this.#given(template) : []
    const types = [
      ...all.map(([name, type]) => override(`/word/${name}.xml`, type)),
      ...given.flatMap(({ name, type }) => (type ? override(`/word/${name}`, type) : [])),
    ]
    const files: [name: string, content: string | Uint8Array | null][] = [
      ['[Content_Types].xml', contentTypes(types, template, this.#pictures.files.length > 0)],
      ['_rels/.rels', ROOT],
      ['docProps/core.xml', this.#properties()],
      ...all.map(([name, , content]): [string, string] => [`word/${name}.xml`, content]),
      ...given.map(({ name, content }): [string, string | Uint8Array] => [`word/${name}`, content]),
      ...given.map(({ name, links: own }): [string, string | null] => [
        `word/_rels/${name}.rels`,
        own ?? null,
      ]),
      ['word/_rels/document.xml.rels', links.write()],
      ['word/_rels/footnotes.xml.rels', this.links.footnotes.write()],
      ['word/_rels/comments.xml.rels', this.links.comments.write()],
    ]
    const zip: Zippable = {}
    for (const [name, content] of files)
      if (content !== null) zip[name] = typeof content === 'string' ? strToU8(content) : content
    for (const { path, content } of this.#pictures.files) zip[path] = content
    return zipSync(zip, { mtime: ZIP_DATE, level: 6 })
  }

  /** The parts that come from the template as they are. */
  #given(template: WordTemplate): TemplatePart[] {
    const parts = themeParts(template)
    for (const { link, name } of parts) this.links.body.part(link, name)
    return [...parts, ...edgeParts(template)]
  }

  #section(): string {
    this.#sections += 1
    const { template } = this.facts
    const isFirst = this.#sections === 1
    const edges = template?.edges.filter(({ on }) => isFirst || on !== 'first') ?? []
    const reference = (kind: 'header' | 'footer') => {
      const given = edges.filter(edge => edge.kind === kind)
      const named = given.map(edge => ({ on: edge.on, part: edgeName(edge) }))
      const own = `${kind}1.xml`
      if (!given.some(({ on }) => on === 'default')) named.push({ on: 'default', part: own })
      // The first page is apart because of what stands at its other edge.
      if (given.length === 0 && isFirst && template?.page.isFirstApart) named.push({ on: 'first', part: own })
      return named
        .map(
          ({ on, part }) => `<w:${kind}Reference w:type="${on}" r:id="${this.links.body.part(kind, part)}"/>`,
        )
        .join('')
    }
    const pages = pagesOf(template?.page, this.#isWide)
    const own = template && isFirst ? template.page : null
    return `<w:sectPr>${reference('header')}${reference('footer')}${pageXml(pages)}${template?.page.borders ?? ''}${own?.numbers ?? ''}${own?.isFirstApart ? '<w:titlePg/>' : ''}</w:sectPr>`
  }

  #document(end: string): string {
    const last = this.#body.at(-1)
    // Word wants a paragraph behind a last table, and nobody needs to see it.
    if (last?.endsWith(AFTER_TABLE))
      this.#body.splice(-1, 1, `${last.slice(0, -AFTER_TABLE.length)}<w:p><w:pPr>${NO_HEIGHT}</w:pPr></w:p>`)
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document ${WORD_SPACES}><w:body>${this.#body.join('')}${end}</w:body></w:document>`
  }

  #header(): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:hdr ${WORD_SPACES}>${paragraph(run(this.facts.head), { style: 'Header' })}</w:hdr>`
  }

  #footer(): string {
    const words = wordWords(this.facts.language)
    const page = `${run(`${words.page} `)}${field('PAGE', '1')}${run(` ${words.of} `)}${field('NUMPAGES', '1')}`
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr ${WORD_SPACES}>${paragraph(`<w:r><w:tab/></w:r>${page}`, { style: 'Footer' })}</w:ftr>`
  }

  #properties(): string {
    const { title, creator, created, language } = this.facts
    const at = new Date(created)
    const time = Number.isNaN(at.getTime()) ? null : at.toISOString().replace(/\.\d+Z$/, 'Z')
    const when = (name: string) =>
      time ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>` : ''
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator><cp:lastModifiedBy>${xmlText(creator)}</cp:lastModifiedBy>${when('created')}${when('modified')}<dc:language>${wordWords(language).code}</dc:language></cp:coreProperties>`
  }
}

/** Settings in the order of the standard. */
function settings(template: WordTemplate | undefined): string {
  const { mirror, tab, even, themeFonts, colours } = template?.settings ?? NO_SETTINGS
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings ${WORD_SPACES}><w:zoom w:percent="100"/>${mirror}${tab || TAB}${even}<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>${themeFonts}${colours}</w:settings>`
}

const TAB = '<w:defaultTabStop w:val="708"/>'
const NO_SETTINGS: WordTemplate['settings'] = { tab: TAB, even: '', themeFonts: '', colours: '', mirror: '' }

const ROOT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

function override(name: string, type: string): string {
  return `<Override PartName="${name}" ContentType="${type}"/>`
}

function contentTypes(
  overrides: readonly string[],
  template: WordTemplate | undefined,
  withRegions: boolean,
): string {
  const extensions = new Set(template?.pictures.map(({ extension }) => extension))
  if (withRegions) extensions.add('png')
  const pictures = [...extensions].map(
    one => `<Default Extension="${one}" ContentType="${PICTURE_TYPES[one]}"/>`,
  )
  const properties = override(
    '/docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${pictures.join('')}${overrides.join('')}${properties}</Types>`
}
