import { append } from '../../../src-core/basics/append'
import { CallError } from '../../../src-core/contract/errors'
import type { FaultKind } from '../../../src-core/contract/file-fault'
import type { ExtractedLine, Extraction } from '../../../src-core/document/extracted'
import type { FileToDecode } from '../decoding/decoder'
import { damagedFile, withPassword } from '../decoding/file-errors'
import { withoutRepeats } from '../decoding/without-repeats'
import { type Container, openContainer } from './open-container'
import { DocBlockReader } from './read-blocks'
import { readWordText } from './word-text'

/**
 * A Word file from 1997 to 2003 as paragraphs: with its changes accepted, its notes after the text, its headers and footers
 * as furniture; without its styles and the numbers of its lists. Throws `damaged` or `unsupported-format`, which names what else the file is.
 */
export async function decodeDoc(file: FileToDecode): Promise<Extraction> {
  const container = openContainer(file)
  const main = container.stream('WordDocument')
  if (!main) throw noWord(file.name, container)
  checkHead(file.name, main)
  const word = readWordText(file, container, main)
  const body = new DocBlockReader(word.body, word)
  body.blocks()
  const boxes = word.looseBoxes.flatMap(raw => {
    const box = new DocBlockReader(raw)
    box.blocks()
    return box.finish()
  })
  const notes = body.referred.flatMap(({ mark, raw }) => {
    const note = new DocBlockReader(raw, undefined, { role: 'footnote', mark })
    note.asOneLine()
    return note.finish()
  })
  const furniture: ExtractedLine[] = []
  for (const raw of word.edges) {
    const edge = new DocBlockReader(raw, undefined, { role: 'furniture' })
    edge.blocks()
    append(furniture, edge.finish())
  }
  return {
    unit: 'paragraphs',
    lines: [...body.finish(), ...boxes, ...notes, ...withoutRepeats(furniture)],
    withoutStyles: true,
  }
}

/** What other files of old programs are, by a stream that they have. */
const OTHERS: readonly (readonly [stream: string, fault: FaultKind, what: string])[] = [
  ['Workbook', 'spreadsheet', 'a spreadsheet (.xls)'],
  ['Book', 'spreadsheet', 'a spreadsheet (.xls)'],
  ['PowerPoint Document', 'presentation', 'a presentation (.ppt)'],
]

function noWord(name: string, { names }: Container): CallError {
  if (names.has('EncryptedPackage')) return withPassword(name)
  const [, fault, what] = OTHERS.find(([stream]) => names.has(stream)) ?? [
    '',
    'old-office' as const,
    'an old Office file without a Word document in it',
  ]
  return new CallError('unsupported-format', `${name} is ${what}. Save it as PDF and import that file.`, {
    fault: { kind: fault },
  })
}

/** How long the head of the main stream is, in bytes, of the oldest files that are read. */
const HEAD = 0x382
const WORD_97 = 0xa5ec
const EARLIER = new Set([0xa5dc, 0xa5db])
const ENCRYPTED = 0x100

function checkHead(name: string, main: Buffer): void {
  const sign = main.byteLength < 2 ? 0 : main.readUInt16LE(0)
  if (EARLIER.has(sign))
    throw new CallError(
      'unsupported-format',
      `${name} is a Word file from before 1997. Save it as .docx, .odt or PDF and import that file.`,
      { fault: { kind: 'word-95' } },
    )
  if (sign !== WORD_97 || main.byteLength < HEAD) throw damagedFile(name, 'its text cannot be found')
  if ((main.readUInt16LE(0xa) & ENCRYPTED) !== 0) throw withPassword(name)
}
