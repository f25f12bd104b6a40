import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  publisher: 'camera dei deputati|senato della repubblica',
  numbered: String.raw`^(?:Atto n(?=\.)|Interrogazione|INTERROGAZIONE|Interpellanza|INTERPELLANZA|Mozione|MOZIONE|Risoluzione|RISOLUZIONE)\b[^\n\d]{0,60}? (?<number>\d{1,2}[-/]\d{5})(?!\d)`,
}
