import type { CaptionWords } from '../shape/caption-words'

export const CAPTIONS: CaptionWords = {
  table: 'table',
  continued: String.raw`cont(?:inued|d|\.)?`,
  figure: String.raw`figure|fig\.|chart|graph|map`,
  guessed: 'A (?:picture|screenshot|graph|diagram|close)',
  titleStyle: 'title',
  captionStyle: 'caption',
  quoteStyle: String.raw`\bquote\b|^block text$`,
  quotationStyle: String.raw`\bquot(?:e|ations?)\b|^block text$`,
}
