import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  called: 'plenarprotokoll',
}
