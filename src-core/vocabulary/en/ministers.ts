import type { MinisterWords } from '../shape/minister-words'

export const MINISTERS: MinisterWords = {
  and: String.raw`\band\b`,
}
