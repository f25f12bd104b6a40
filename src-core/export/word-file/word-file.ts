// The build without Node’s threads: src-core knows no Node.
import { strToU8, type Zippable, zipSync } from 'fflate/browser'
import type { ExportLanguage } from '../words'
import { Comments } from './comments'
import { Footnotes } from './footnotes'
import { Links } from './links'
import { Numbering } from './numbering'
import { paragraph } from './paragraph'
import { Pictures, type WordPicture } from './pictures'
import { field, run } from './runs'
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
}

/** Every entry of the archive has this date, so that the same input gives the same bytes: the first one that ZIP knows. */
const ZIP_DATE = new Date(1980, 0, 1)
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const THREADS = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended'

/** A Word file in the making: what is written goes to its body, the rest is told of where it is met. */
export class WordFile {
  readonly comments = new Comments()
  readonly footnotes: Footnotes
  readonly numbering = new Numbering()
  readonly #pictures = new Pictures()
  /** The links of the body, of the footnotes and of the comments. */
  readonly links = { body: new Links(), footnotes: new Links(), comments: new Links() }
  readonly #body: string[] = []
  #bookmarks = 0
  #isWide = false

  /** `mostFootnotes` is for tests of what becomes of the others. */
  constructor(
    readonly facts: WordFacts,
    mostFootnotes?: number,
  ) {
    this.footnotes = new Footnotes(mostFootnotes)
  }

  /** Adds paragraphs or tables to the body, as XML. */
  add(...blocks: readonly string[]): void {
    for (const block of blocks) this.#body.push(block)
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
    const { body: links } = this.links
    const end = this.#section()
    const parts: [name: string, type: string, content: string][] = [
      ['styles', `${MAIN}.styles+xml`, stylesPart(this.facts.language)],
      ['settings', `${MAIN}.settings+xml`, SETTINGS],
      ['numbering', `${MAIN}.numbering+xml`, this.numbering.write()],
      ['footnotes', `${MAIN}.footnotes+xml`, this.footnotes.write()],
      ['comments', `${MAIN}.comments+xml`, this.comments.write()],
      ['commentsExtended', `${MAIN}.commentsExtended+xml`, this.comments.writeThreads()],
    ]
    for (const [name] of parts) links.part(name === 'commentsExtended' ? THREADS : name, `${name}.xml`)
    const all: [name: string, type: string, content: string][] = [
      ['document', `${MAIN}.document.main+xml`, this.#document(end)],
      ...parts,
      ['header1', `${MAIN}.header+xml`, this.#header()],
      ['footer1', `${MAIN}.footer+xml`, this.#footer()],
    ]
    const types = all.map(([name, type]) => override(`/word/${name}.xml`, type))
    const files: [name: string, content: string | null][] = [
      ['[Content_Types].xml', contentTypes(types, this.#pictures.files.length > 0)],
      ['_rels/.rels', ROOT],
      ['docProps/core.xml', this.#properties()],
      ...all.map(([name, , content]): [string, string] => [`word/${name}.xml`, content]),
      ['word/_rels/document.xml.rels', links.write()],
      ['word/_rels/footnotes.xml.rels', this.links.footnotes.write()],
      ['word/_rels/comments.xml.rels', this.links.comments.write()],
    ]
    const zip: Zippable = {}
    for (const [name, content] of files) if (content !== null) zip[name] = strToU8(content)
    for (const { path, content } of this.#pictures.files) zip[path] = content
    return zipSync(zip, { mtime: ZIP_DATE, level: 6 })
  }

  #section(): string {
    const head = this.links.body.part('header', 'header1.xml')
    const foot = this.links.body.part('footer', 'footer1.xml')
    const size = this.#isWide
      ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
      : '<w:pgSz w:w="11906" w:h="16838"/>'
    return `<w:sectPr><w:headerReference w:type="default" r:id="${head}"/><w:footerReference w:type="default" r:id="${foot}"/>${size}<w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>`
  }

  #document(end: string): string {
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

/** A paragraph that only ends a section takes no room, which could be a page of its own. */
const NO_HEIGHT = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'

const SETTINGS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings ${WORD_SPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

const ROOT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

function override(name: string, type: string): string {
  return `<Override PartName="${name}" ContentType="${type}"/>`
}

function contentTypes(overrides: readonly string[], withPictures: boolean): string {
  const properties = override(
    '/docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${withPictures ? '<Default Extension="png" ContentType="image/png"/>' : ''}${overrides.join('')}${properties}</Types>`
}
