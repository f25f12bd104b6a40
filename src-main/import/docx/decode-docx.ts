import { append } from '../../../src-core/basics/append'
import type { ExtractedLine, Extraction } from '../../../src-core/document/extracted'
import type { FileToDecode } from '../decoding/decoder'
import { withoutRepeats } from '../decoding/without-repeats'
import type { XmlElement } from '../xml/parse-xml'
import { child, find, textOf } from '../xml/xml-tree'
import { readComments } from './changes'
import { Notes } from './notes'
import { readNumberings } from './numbering'
import { type OfficePackage, openPackage } from './package'
import { BlockReader } from './read-blocks'
import { readStyles } from './styles'

/**
 * A Word file as paragraphs: with its changes accepted, its lists numbered, its notes after the text, its headers and
 * footers as furniture. Nothing outside the file is read. Throws `damaged`, `too-large` or `unsupported-format`.
 */
export async function decodeDocx(file: FileToDecode): Promise<Extraction> {
  const office = await openPackage(file)
  const links = await office.relationships(office.main)
  const of = async (type: string) => office.part(links.parts(type)[0])
  const settings = await of('settings')
  const shared = {
    styles: readStyles(await of('styles')),
    numbering: readNumberings(await of('numbering')),
    comments: readComments(await of('comments')),
  }
  const notes = new Notes(await of('footnotes'), await of('endnotes'), {
    footnote: noteFormat(settings, 'footnotePr') ?? 'decimal',
    endnote: noteFormat(settings, 'endnotePr') ?? 'lowerRoman',
  })
  const main = await office.part(office.main)
  const body = new BlockReader({ ...shared, links, notes })
  body.blocks(child(main, 'body') ?? { name: 'body', attributes: {}, children: [] })
  const lines = body.finish()

  const linksOf = {
    footnote: await office.relationships(links.parts('footnotes')[0] ?? ''),
    endnote: await office.relationships(links.parts('endnotes')[0] ?? ''),
  }
  const noteLines = notes.referred.flatMap(({ kind, mark, content }) => {
    const reader = new BlockReader(
      { ...shared, links: linksOf[kind], notes: null },
      { role: 'footnote', mark },
    )
    reader.asOneLine(content)
    return reader.finish()
  })
  const furniture: ExtractedLine[] = []
  for (const part of [...links.parts('header'), ...links.parts('footer')]) {
    const content = await office.part(part)
    if (!content) continue
    const reader = new BlockReader(
      { ...shared, links: await office.relationships(part), notes: null },
      { role: 'furniture' },
    )
    reader.blocks(content)
    append(furniture, reader.finish())
  }
  return {
    unit: 'paragraphs',
    lines: [...lines, ...noteLines, ...withoutRepeats(furniture)],
    ...(await readTitle(office, lines)),
  }
}

function noteFormat(settings: XmlElement | undefined, name: string): string | undefined {
  return child(child(settings, name), 'numFmt')?.attributes['val']
}

/** Templates leave titles behind that were never this paper's; one that the paper prints is. */
async function readTitle(
  office: OfficePackage,
  lines: readonly ExtractedLine[],
): Promise<Pick<Extraction, 'meta'>> {
  const title = textOf(find(await office.part('docProps/core.xml').catch(() => undefined), 'x:title'))
  return title.length > 3 && lines.some(({ text }) => text.includes(title)) ? { meta: { title } } : {}
}
