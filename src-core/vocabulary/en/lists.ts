import type { ListWords } from '../shape/list-words'

export const LISTS: ListWords = {
  through: String.raw`to(?!\p{L})|through(?!\p{L})`,
  and: 'and',
  again: 'questions?',
}
