import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  givesFloor: String.raw`\bla palabra\b`,
}
