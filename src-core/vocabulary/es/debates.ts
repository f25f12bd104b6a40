import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  series: 'diario de sesiones',
  givesFloor: String.raw`\bla palabra\b`,
}
