import { CallError } from '../../../src-core/contract/errors'
import type { Extraction } from '../../../src-core/document/extracted'
import { decodeMarkup } from '../decoding/decode-markup'
import type { FileToDecode } from '../decoding/decoder'
import { akomaNtosoRules } from './akoma-ntoso'
import { assembleeRules } from './assemblee'
import { BUNDESTAG_RULES } from './bundestag'
import { HANSARD_ROOTS, HANSARD_RULES } from './hansard'
import { holdsLines, linesInElements } from './lines-in-elements'
import { OFFICIAL_RULES } from './official-publication'
import { withOwnMarkup } from './own-markup'
import { parseXml, type XmlElement } from './parse-xml'
import { printedLines } from './printed-lines'
import { publicationMeta } from './publication-meta'
import { readDialect } from './unknown-dialect'
import { VLOS_RULES } from './vlos'
import { XmlLines, type XmlRule } from './xml-lines'
import { find } from './xml-tree'

/**
 * Official publications, reports of debates and other XML as paragraphs, a PDF that was written as XML as lines. Throws `damaged` where it is not well-formed,
 * `empty-document` where it only describes a paper.
 */
export async function decodeXml({ name, bytes, limits }: FileToDecode): Promise<Extraction> {
  const root = withOwnMarkup(
    parseXml(decodeMarkup(name, bytes), { file: name, depth: limits.depth }),
    name,
    limits.depth,
  )
  if (ABOUT_PAPERS.has(root.name)) {
    throw new CallError(
      'empty-document',
      `${name} only describes a publication (metadata). Import the file with the publication itself.`,
      { fault: { kind: 'metadata-only' } },
    )
  }
  if (root.name === 'pdf2xml') return { unit: 'lines', lines: printedLines(root) }
  const dialect = isKnown(root) ? null : readDialect(root)
  if (dialect) {
    const lines = new XmlLines(dialect.rules)
    lines.block(root)
    return { unit: 'paragraphs', lines: lines.finish(), meta: dialect.meta }
  }
  if (!isKnown(root) && holdsLines(root)) return { unit: 'lines', lines: linesInElements(root) }
  const lines = new XmlLines(rulesFor(root))
  lines.block(root.name === 'vlosCoreDocument' ? (find(root, 'vergadering') ?? root) : root)
  return { unit: 'paragraphs', lines: lines.finish(), meta: publicationMeta(root) }
}

function rulesFor(root: XmlElement): ReadonlyMap<string, XmlRule> {
  const { name } = root
  if (name === 'akomaNtoso') return akomaNtosoRules(root)
  if (name === 'compteRendu') return assembleeRules()
  if (name === 'dbtplenarprotokoll') return BUNDESTAG_RULES
  if (name === 'vlosCoreDocument') return VLOS_RULES
  return HANSARD_ROOTS.has(name) ? HANSARD_RULES : OFFICIAL_RULES
}

/** Whether an element's name is one of a vocabulary that there are rules for. */
function isKnown(root: XmlElement): boolean {
  // Australia's record is called `hansard` too, and has no `member`.
  return KNOWN.has(root.name) || (HANSARD_ROOTS.has(root.name) && find(root, 'talker') === undefined)
}

const KNOWN: ReadonlySet<string> = new Set([
  ...['officiele-publicatie', 'kamerwrk', 'vlosCoreDocument'],
  ...['akomaNtoso', 'dbtplenarprotokoll', 'compteRendu'],
])

const ABOUT_PAPERS: ReadonlySet<XmlElement['name']> = new Set(['metadata_gegevens', 'owms-metadata'])
