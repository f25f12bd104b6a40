import type { HeadingWords } from '../shape/heading-words'

export const HEADINGS: HeadingWords = {
  behindParty: '(?<=-)Fraktion',
  contents: 'Inhalt(?:sverzeichnis)?',
  aboveContents: 'inhalt(?:sverzeichnis)?',
}
