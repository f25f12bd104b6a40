import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: String.raw`El señor|La señora|El Sr\.|La Sra\.`,
  chair: '(?:El señor|La señora) (?:VICE)?PRESIDENT[EA]',
  offices: '(?:El señor|La señora) (?:(?:VICE)?PRESIDENT[EA]|MINISTR[OA]|SECRETARI[OA])',
  particles: 'de|del|la|las|los|y|para',
  nameParticles: 'del',
  seatTitles: 'El señor|La señora',
  leads: 'president[ea]',
  ofGroup: 'en nombre del Grupo',
}
