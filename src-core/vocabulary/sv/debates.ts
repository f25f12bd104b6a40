import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  stage: 'Överläggningen var (?:härmed )?avslutad',
}
