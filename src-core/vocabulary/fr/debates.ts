import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  called: 'compte rendu (?:intégral|analytique)',
  stage: String.raw`Présidence de (?:M\.|Mme) [^.\n]{3,60}$|L['’]incident est clos|La (?:réunion publique|séance publique)[^\n]{0,60} est (?:levée|suspendue|reprise)`,
  givesFloor: String.raw`\bla parole\b`,
}
