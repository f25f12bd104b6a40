import type { HeadingWords } from '../shape/heading-words'

export const HEADINGS: HeadingWords = {
  contents: 'Contents',
  aboveContents: '(?:table of )?contents',
  numberedPart: 'annex|chapter|part|appendix',
}
