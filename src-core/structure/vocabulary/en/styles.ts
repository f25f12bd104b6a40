import type { StyleWords } from '../shape/style-words'

export const STYLES: StyleWords = {
  title: 'title',
  caption: 'caption',
  quote: String.raw`\bquote\b|^block text$`,
  quotation: String.raw`\bquot(?:e|ations?)\b|^block text$`,
}
