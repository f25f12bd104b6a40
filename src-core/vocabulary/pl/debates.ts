import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  called: 'sprawozdanie stenograficzne',
  stage: String.raw`(?:Koniec|Przerwa w|Wznowienie|Początek) (?:posiedzeni|obrad)[^\n]{0,60}$`,
  givesFloor: String.raw`(?<!\p{L})(?:[Gg]łos (?:ma|zabierze)|o zabranie głosu|udzielam głosu)(?!\p{L})`,
}
