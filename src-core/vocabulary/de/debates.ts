import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  series: 'stenografischer bericht',
  called: 'plenarprotokoll',
  givesFloor: String.raw`\bWort (?:hat|erteilen|gebe)|\bdas Wort\b`,
}
