import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  called: 'täysistunnon pöytäkirja|täysistunto',
  stage: String.raw`(?:Keskustelu|Yleiskeskustelu|Asian käsittely|Kysymyksen käsittely|Täysistunto) (?:päättyi|keskeytettiin|lopetettiin)[^\n]{0,60}$`,
}
