import { join } from 'node:path'
import type { Annotation } from '../../src-core/annotation/model'
import type { Theme } from '../../src-core/codebook/model'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { readDocument } from '../../src-main/import/read-document'
import { ProjectSession } from '../../src-main/services/session/project-session'
import { realSystem } from '../../src-main/storage/files/system'
import { createDocumentStore } from '../../src-main/storage/project/document-store'
import { createProjectFolder, projectPaths } from '../../src-main/storage/project/project-folder'
import { openUserData } from '../../src-main/storage/settings/user-data'
import { sample } from './sample'

/** How much a paper holds and how much is marked in it. */
export interface PaperSize {
  /** UTF-16 units, about. */
  readonly characters: number
  readonly highlights: number
}

/** A paper of a million characters, which few papers reach. */
export const LONG: PaperSize = { characters: 1_000_000, highlights: 2_000 }
/** The same, marked so densely that drawing counts. */
export const DENSE: PaperSize = { characters: 1_000_000, highlights: 5_000 }
/** The largest paper the app is made for. */
export const HUGE: PaperSize = { characters: 5_000_000, highlights: 2_000 }
/** That with the most annotations the app is made for. */
export const CROWDED: PaperSize = { characters: 5_000_000, highlights: 50_000 }

const THEMES = 8
const MOMENT = '2026-01-01T10:00:00.000Z'

/** A paper of the sample's long paragraphs over and over, as numbered questions and answers. */
export async function makeLongPaper(characters: number): Promise<StructuredDocument> {
  const { text, blocks } = await readDocument(sample.name, sample.bytes)
  const paragraphs = blocks
    .filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 300)
    .map(({ start, end }) => text.slice(start, end))
  const pieces: string[] = []
  for (let length = 0, at = 0; length < characters; at += 1) {
    const label = at % 2 === 0 ? 'Vraag' : 'Antwoord'
    const piece = `${label} ${Math.floor(at / 2) + 1}\n${paragraphs[at % paragraphs.length]}\n`
    pieces.push(piece)
    length += piece.length
  }
  return readDocument('lang-overleg.txt', Buffer.from(pieces.join('\n')))
}

/** Makes a project with a paper and its annotations in a data folder; answers the project's folder. */
export async function makePaperProject(
  dataFolder: string,
  document: StructuredDocument,
  highlights: number,
): Promise<string> {
  const folder = join(dataFolder, 'lang.kanttekening')
  const userData = await openUserData(realSystem, dataFolder, 'Bench')
  await createProjectFolder(realSystem, folder, 'Lang')
  await createDocumentStore(realSystem, projectPaths(folder)).write(document, Buffer.from(document.text))
  const { id, name } = userData.analyst.value
  const session = await ProjectSession.open(realSystem, folder, { id, name }, () => undefined)
  const themes = Array.from({ length: THEMES }, (_, index) => theme(id, index))
  await session.commit(
    { key: 'theme-create', count: THEMES, name: '' },
    themes.map(after => ({ kind: 'theme', before: null, after })),
  )
  const annotations = Array.from({ length: highlights }, (_, at) => annotation(id, document, at, highlights))
  await session.commit(
    { key: 'annotation-create', count: highlights, name: '' },
    annotations.map(after => ({ kind: 'annotation', before: null, after })),
  )
  await session.close()
  return folder
}

function theme(author: string, index: number): Theme {
  return {
    id: `thm_bench${index}`,
    author,
    revision: 1,
    created: MOMENT,
    modified: MOMENT,
    parent: null,
    name: `Thema ${index + 1}`,
    description: '',
    colour: index,
    key: String(index + 1),
    terms: [],
  }
}

/** The nth of so many passages spread evenly over the paper's blocks, of 20 to 120 characters. */
export function passageAt(
  { blocks }: StructuredDocument,
  at: number,
  of: number,
): TextRange & { block: string } {
  const block = blocks[Math.floor((at * blocks.length) / of)]
  if (!block) throw new Error('The paper has no text.')
  const room = Math.max(0, block.end - block.start - 20)
  const start = block.start + ((at * 37) % (room + 1))
  return { block: block.id, start, end: Math.min(block.end, start + 20 + ((at * 13) % 100)) }
}

function annotation(author: string, document: StructuredDocument, at: number, of: number): Annotation {
  const { block, start, end } = passageAt(document, at, of)
  return {
    id: `ann_bench${at}`,
    author,
    revision: 1,
    created: MOMENT,
    modified: MOMENT,
    documentId: document.id,
    start,
    end,
    quote: {
      exact: document.text.slice(start, end),
      prefix: document.text.slice(Math.max(0, start - 96), start),
      suffix: document.text.slice(end, end + 96),
    },
    place: { block },
    themes: [`thm_bench${at % THEMES}`],
    note: null,
  }
}
