import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  stage: String.raw`Se (?:suspende|levanta|abre|reanuda) la sesión|Eran las \p{Ll}`,
  series: 'diario de sesiones',
  givesFloor: String.raw`\bla palabra\b`,
}
