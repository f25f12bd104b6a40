import type { ListWords } from '../shape/list-words'

export const LISTS: ListWords = {
  through: String.raw`bis(?!\p{L})`,
  and: 'und|sowie',
  again: 'fragen?',
}
