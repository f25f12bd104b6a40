import type { CaptionWords } from '../shape/caption-words'

export const CAPTIONS: CaptionWords = {
  table: 'tabelle',
  continued: 'Fortsetzung',
  figure: String.raw`abbildung|abb\.`,
}
