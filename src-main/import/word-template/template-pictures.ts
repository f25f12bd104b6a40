import type { WordTemplate } from '../../../src-core/export/word-looks/word-template'
import type { Archive } from '../zip/open-archive'
import type { Target } from './template-parts'

type Picture = WordTemplate['pictures'][number]

/** The largest picture that is taken over, in bytes. */
const LARGEST = 8 * 1024 * 1024

/** What files of pictures begin with, at a place in bytes. */
const BEGINNINGS: readonly (readonly [Picture['extension'], number, readonly number[]])[] = [
  ['png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  // The words ` EMF` after the bounds of the picture.
  ['emf', 40, [0x20, 0x45, 0x4d, 0x46]],
  ['wmf', 0, [0xd7, 0xcd, 0xc6, 0x9a]],
]

/** The pictures at the edges of a template's pages: those that are what they say, each once. */
export class TemplatePictures {
  readonly taken: Picture[] = []
  readonly #known = new Map<string, number | null>()

  constructor(private readonly archive: Archive) {}

  /** The numbers of the pictures that a part names, by the relationship. */
  async of(targets: readonly Target[]): Promise<Map<string, number>> {
    const own = new Map<string, number>()
    for (const { id, type, part } of targets) {
      if (type !== 'image' || part === null || !/^[\w.-]{1,80}$/.test(id)) continue
      const number = await this.#numberOf(part)
      if (number !== null) own.set(id, number)
    }
    return own
  }

  async #numberOf(part: string): Promise<number | null> {
    const known = this.#known.get(part)
    if (known !== undefined) return known
    const content = await this.archive.read(part, LARGEST)
    const extension = content && kindOf(content)
    const number = content && extension ? this.taken.push({ extension, content }) - 1 : null
    this.#known.set(part, number)
    return number
  }
}

function kindOf(content: Uint8Array): Picture['extension'] | undefined {
  return BEGINNINGS.find(([, at, bytes]) => bytes.every((byte, index) => content[at + index] === byte))?.[0]
}
