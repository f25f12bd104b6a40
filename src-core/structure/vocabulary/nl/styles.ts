import type { StyleWords } from '../shape/style-words'

export const STYLES: StyleWords = {
  title: 'titel',
  caption: 'bijschrift',
  quote: '^citaat',
  quotation: '^citaat',
}
