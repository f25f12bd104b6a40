import type { ListWords } from '../shape/list-words'

export const LISTS: ListWords = {
  and: 'ja|sekä',
}
