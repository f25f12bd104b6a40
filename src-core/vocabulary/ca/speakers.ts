import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: 'El president|La presidenta',
  chair: 'El president|La presidenta',
  offices:
    '(?:El|La) (?:president|presidenta|vicepresident|vicepresidenta|consellera?|secretari|secretària|síndica?)',
  particles: 'de|del|dels|i|la|les|el|els|d’',
  nameParticles: 'i',
}
