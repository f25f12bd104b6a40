import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: String.raw`Presidente|Il Presidente|La Presidente`,
  stopped: String.raw`(?<speaker>PRESIDENTE|\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,3})(?: \((?<party>\p{Lu}[^()]{1,40})\))?(?:, (?=Ministr|Sottosegretari|Viceministr|[Rr]elator|[Pp]resident)[^.\n]{3,120})?\. (?=\p{Lu})`,
  chair: 'PRESIDENTE',
  particles: 'di|del|della|e',
  leads: 'presidente',
}
