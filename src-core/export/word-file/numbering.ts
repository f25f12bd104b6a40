import { WORD_SPACES } from './word-spaces'

/** Word has nine levels of lists. */
const LEVELS = 9
/** How far a level is moved in, in twentieths of a point. */
export const LIST_STEP = 357
/** Word keeps no more lists apart than some two thousand; later ones have their numbers as text. */
const MOST_LISTS = 1_900
const BULLETS = ['•', '–', '▪']

/** A place in a list, as a paragraph has it; without it the label is typed, and the level only moves it in. */
export interface ListPlace {
  readonly list: { readonly id: number; readonly level: number } | undefined
  readonly label: string
}

/** Lists that a file has from elsewhere, before this program's own: as XML, with the highest of their numbers. */
export interface ListsBefore {
  readonly abstracts: string
  readonly lists: string
  readonly lastAbstract: number
  readonly lastList: number
  readonly count: number
}

const NO_LISTS: ListsBefore = { abstracts: '', lists: '', lastAbstract: -1, lastList: 0, count: 0 }

/** The lists of a Word file: one for all bullets, one for each numbered list, since each counts from its own start. */
export class Numbering {
  readonly #starts: { level: number; start: number }[] = []

  constructor(private readonly before: ListsBefore = NO_LISTS) {}

  /** The place of every item of a new list at a level from 0; numbers begin at `start`, null for bullets. */
  list(level: number, start: number | null): (index: number) => ListPlace {
    const depth = Math.min(LEVELS - 1, level)
    const { lastList, count } = this.before
    if (start === null) return () => ({ list: { id: lastList + 1, level: depth }, label: '' })
    if (this.#starts.length + count >= MOST_LISTS)
      return index => ({ list: undefined, label: `${start + index}. ` })
    this.#starts.push({ level: depth, start })
    const id = lastList + this.#starts.length + 1
    return () => ({ list: { id, level: depth }, label: '' })
  }

  /** `word/numbering.xml`. */
  write(): string {
    const { abstracts, lists, lastAbstract, lastList } = this.before
    const [bullets, numbers] = [lastAbstract + 1, lastAbstract + 2]
    const numbered = this.#starts
      .map(
        ({ level, start }, index) =>
          `<w:num w:numId="${lastList + index + 2}"><w:abstractNumId w:val="${numbers}"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
      )
      .join('')
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering ${WORD_SPACES}>${abstracts}${abstract(bullets, bullet)}${abstract(numbers, number)}${lists}<w:num w:numId="${lastList + 1}"><w:abstractNumId w:val="${bullets}"/></w:num>${numbered}</w:numbering>`
  }
}

function abstract(id: number, look: (level: number) => string): string {
  const levels = Array.from({ length: LEVELS }, (_, level) => {
    const indent = `<w:pPr><w:ind w:left="${LIST_STEP * (level + 1)}" w:hanging="${LIST_STEP}"/></w:pPr>`
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/>${look(level)}<w:lvlJc w:val="left"/>${indent}</w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`
}

function bullet(level: number): string {
  return `<w:numFmt w:val="bullet"/><w:lvlText w:val="${BULLETS[level % BULLETS.length]}"/>`
}

/** Numbers at every level, as the window shows them: who wrote of point 3 does not mean a point c. */
function number(level: number): string {
  return `<w:numFmt w:val="decimal"/><w:lvlText w:val="%${level + 1}."/>`
}
