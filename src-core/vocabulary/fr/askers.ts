import type { AskerWords } from '../shape/asker-words'

const DAY = String.raw`\d{1,2}(?:er)? \p{L}+ \d{4}`
const NAME = String.raw`\p{Lu}[\p{L}’'-]*(?: (?:(?:de|du|des|la|le|van|den) |d[’'])*\p{Lu}[\p{L}’'-]*){1,5}`

export const ASKERS: AskerWords = {
  asks: String.raw`^Question n° ?\d|^\d{3,6}\. [–—−-] \d{1,2}`,
  numbered: String.raw`^(?<label>(?<number>\d{3,6})\. [–—−-] ${DAY}\. [–—−-] (?<speaker>(?:M\.|Mme) ${NAME}))(?=\s+\p{Ll})`,
  announced: [
    String.raw`^(?<label>Question n° ?(?<number>\d{1,5}) de (?:(?:M\.|Mme|Monsieur|Madame|le|la|député|députée|sénateur|sénatrice) )*(?<speaker>${NAME}),? du ${DAY}[^:]{0,12} (?:à|au) [^:]{5,200}:?)$`,
  ],
  answersOn: String.raw`^(?<label>Réponse (?<speaker>(?:du|de la|de l[’']) ?[^:]{5,160}?) du ${DAY},? à la question n° ?\d[^:]{0,160}:?)(?=\s|$)`,
  printedBefore: String.raw`^DO \d{13}$`,
}
