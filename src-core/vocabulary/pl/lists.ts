import type { ListWords } from '../shape/list-words'

export const LISTS: ListWords = {
  through: String.raw`do(?!\p{L})`,
  and: 'i|oraz',
  again: 'pytani[ea]',
}
