import type { HeadingWords } from '../shape/heading-words'

export const HEADINGS: HeadingWords = {
  contents: 'Inhalt(?:sverzeichnis)?',
  aboveContents: 'inhalt(?:sverzeichnis)?',
}
