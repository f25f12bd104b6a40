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

/** The lists of a Word file: one for all bullets, one for each numbered list, since each counts from its own start. */
export class Numbering {
  readonly #starts: { level: number; start: number }[] = []

  /** The place of every item of a new list at a level from 0; numbers begin at `start`, null for bullets. */
  list(level: number, start: number | null): (index: number) => ListPlace {
    const depth = Math.min(LEVELS - 1, level)
    if (start === null) return () => ({ list: { id: 1, level: depth }, label: '' })
    if (this.#starts.length >= MOST_LISTS) return index => ({ list: undefined, label: `${start + index}. ` })
    this.#starts.push({ level: depth, start })
    const id = this.#starts.length + 1
    return () => ({ list: { id, level: depth }, label: '' })
  }

  /** `word/numbering.xml`. */
  write(): string {
    const numbered = this.#starts
      .map(
        ({ level, start }, index) =>
          `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
      )
      .join('')
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering ${WORD_SPACES}>${abstract(0, bullet)}${abstract(1, number)}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${numbered}</w:numbering>`
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
