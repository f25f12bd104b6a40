import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  series: 'diari de sessions(?: del parlament de catalunya)?',
}
