import type { ListWords } from '../shape/list-words'

export const LISTS: ListWords = {
  through: String.raw`t\/m|tot en met|en met|tot(?!\p{L})`,
  and: 'en',
  again: 'vra(?:ag|gen)',
}
