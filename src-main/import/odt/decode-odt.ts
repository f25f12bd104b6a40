import { append } from '../../../src-core/basics/append'
import type { ExtractedLine, Extraction } from '../../../src-core/document/extracted'
import type { FileToDecode } from '../decoding/decoder'
import { withoutRepeats } from '../decoding/without-repeats'
import type { XmlElement } from '../xml/parse-xml'
import { child, childrenNamed, elements, find, textOf } from '../xml/xml-tree'
import { rangedComments, readChanges } from './changes'
import { OdtNotes } from './notes'
import { readNumbering } from './numbering'
import { type OpenDocument, openFlatText, openPackedText } from './open-odt'
import { type BlockContext, OdtBlockReader } from './read-blocks'
import { readStyles } from './styles'

/**
 * An OpenDocument text as paragraphs: with its changes accepted, its lists numbered, its notes after the text, its headers
 * and footers as furniture. Nothing outside the file is read. Throws `damaged`, `too-large` or `unsupported-format`.
 */
export async function decodeOdt(file: FileToDecode): Promise<Extraction> {
  return readText(await openPackedText(file))
}

/** The same of a file that is one XML document. */
export async function decodeFlatOdt(file: FileToDecode): Promise<Extraction> {
  return readText(openFlatText(file))
}

function readText(office: OpenDocument): Extraction {
  const { content, styles, text } = office
  const named = child(styles, 'office:styles')
  const holders = (automatic: XmlElement | undefined) => [named, automatic]
  const masters = child(styles, 'office:master-styles')
  const shared = {
    changes: readChanges([text, masters]),
    rangedComments: rangedComments(content),
    formulas: office.formulas,
  }
  const automatic = child(content, 'office:automatic-styles')
  const notes = new OdtNotes(named)
  const context = {
    ...shared,
    styles: readStyles(automatic, named),
    numbering: readNumbering(holders(automatic)),
    notes,
  }
  const body = new OdtBlockReader(context)
  body.blocks(text)
  const lines = body.finish()
  const noteLines = notes.found.flatMap(({ mark, body: words }) => {
    const reader = new OdtBlockReader({ ...context, notes: null }, { role: 'footnote', mark })
    reader.asOneLine(words)
    return reader.finish()
  })
  const automaticOfPages = child(styles, 'office:automatic-styles')
  const furniture = readFurniture(usedMasters(masters, [automatic, named]), {
    ...shared,
    styles: readStyles(automaticOfPages, named),
    numbering: readNumbering(holders(automaticOfPages)),
    notes: null,
  })
  return {
    unit: 'paragraphs',
    lines: [...lines, ...noteLines, ...withoutRepeats(furniture)],
    ...readTitle(office, lines),
  }
}

const EDGES = /^style:(?:header|footer)(?:-left|-first)?$/

function readFurniture(masters: readonly XmlElement[], context: BlockContext): ExtractedLine[] {
  const furniture: ExtractedLine[] = []
  for (const edge of masters.flatMap(elements)) {
    if (!EDGES.test(edge.name) || edge.attributes['display'] === 'false') continue
    const reader = new OdtBlockReader(context, { role: 'furniture' })
    reader.blocks(edge)
    for (const region of elements(edge)) if (REGIONS.test(region.name)) reader.blocks(region)
    append(furniture, reader.finish())
  }
  return furniture
}

/** The parts of a head whose words stand left, in the middle and right. */
const REGIONS = /^style:region-(?:left|center|right)$/
const FIRST_MASTER = 'Standard'

/** The kinds of page that a text has: templates bring more along, with heads that nobody ever saw. */
function usedMasters(
  masters: XmlElement | undefined,
  styles: readonly (XmlElement | undefined)[],
): XmlElement[] {
  const all = new Map(
    childrenNamed(masters, 'style:master-page').map(page => [page.attributes['name'] ?? '', page]),
  )
  const asked = styles.flatMap(holder =>
    childrenNamed(holder, 'style:style').map(({ attributes }) => attributes['master-page-name'] ?? ''),
  )
  const used = new Map<string, XmlElement>()
  for (const first of [FIRST_MASTER, ...asked])
    for (
      let name = first, page = all.get(name);
      page && !used.has(name);
      name = page.attributes['next-style-name'] ?? '', page = all.get(name)
    )
      used.set(name, page)
  return [...used.values()]
}

/**
 * Templates leave titles behind that were never this paper's; one that the paper prints is. Dates and the language a file
 * gives are those of who saved it last, not the paper's.
 */
function readTitle({ meta }: OpenDocument, lines: readonly ExtractedLine[]): Pick<Extraction, 'meta'> {
  const title = textOf(find(child(meta, 'office:meta'), 'dc:title'))
  return title.length > 3 && lines.some(({ text }) => text.includes(title)) ? { meta: { title } } : {}
}
