import type { HeadingWords } from '../shape/heading-words'

export const HEADINGS: HeadingWords = {
  aboveContents: 'sommaire|table des matières',
}
