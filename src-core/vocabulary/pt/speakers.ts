import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: String.raw`(?:O|A) Sr\.ª?|(?:Os|As) Srs?\.(?:as|ªs)?|Uma Voz|Vozes|[OA] Orador[a]?`,
  chair: String.raw`(?:O|A) Sr\.ª? Presidente`,
  offices: String.raw`(?:O|A) Sr\.ª? (?:Vice-)?(?:President[ea]|Primeir[oa]-Ministr[oa]|Ministr[oa]|Secretári[oa])`,
  particles: 'de|do|da|dos|das|e',
  nameParticles: 'de|do|da|dos|das|e',
  seatTitles: String.raw`(?:O|A) Sr\.ª? (?:Vice-)?(?:President[ea]|Primeir[oa]-Ministr[oa]|Ministr[oa]|Secretári[oa])`,
  presides: 'President[ea]',
  leads: 'president[ea]',
  ofGroup: 'em nome do Grupo',
}
