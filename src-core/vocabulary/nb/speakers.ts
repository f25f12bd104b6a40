import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: String.raw`Presidenten|Statsråd|Statsminister(?:en)?|\p{Lu}\p{Ll}+minister(?:en)?|Representanten`,
  chair: 'Presidenten',
  particles: 'og|for|av',
  leads: 'presidenten',
}
