import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: String.raw`Formanden|(?:Første|Anden|Tredje|Fjerde) næstformand|\p{Lu}\p{Ll}+ministeren`,
  chair: '(?:Formanden|(?:Første|Anden|Tredje|Fjerde) næstformand)',
  particles: 'og|for|af',
  leads: 'formand(?:en)?|næstformand',
  ofGroup: 'for',
}
