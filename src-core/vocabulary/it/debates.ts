import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  called: 'resoconto stenografico',
  stage: 'La seduta (?:comincia|termina|è (?:sospesa|ripresa|tolta))',
  givesFloor: String.raw`\bfacoltà di parlare\b`,
}
