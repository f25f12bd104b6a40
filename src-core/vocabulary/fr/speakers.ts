import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: String.raw`M\.|Mme|MM\.|Mmes|Monsieur|Madame`,
  chair: String.raw`(?:M\.|Mme) (?:le|la) présidente?|Le président|La présidente`,
  offices: String.raw`(?:M\.|Mme) (?:le|la) ministre`,
  particles: 'de|du|des|la|le|et|d’',
  nameParticles: 'du|la',
}
