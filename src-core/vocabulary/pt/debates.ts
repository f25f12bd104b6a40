import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  stage: String.raw`Srs?\. Deputados presentes à sessão`,
  aside: String.raw`Eram? \d{1,2} horas?(?: e \d{1,2} minutos?)?\.|(?:Aplausos|Protestos|Risos|Pausa)(?: (?:gerais|d[oae]s?)[^.?!]{0,80})?\.?`,
  givesFloor: String.raw`\b[Tt]em a palavra\b`,
}
