import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: 'Presidente|Il Presidente|La Presidente',
  // Only who presides, a party or an office tells that a word in capitals before a stop is a name.
  stopped: String.raw`(?<speaker>PRESIDENTE|\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,3}(?= \(|, ))(?: \((?<party>\p{Lu}[^()]{1,40})\))?(?:, (?:Ministr|Sottosegretari|Viceministr|[Rr]elator|[Pp]resident)[^.\n]{1,120})?\.`,
  chair: 'PRESIDENTE',
  particles: 'di|del|della|e',
  leads: 'presidente',
  ofGroup: 'a nome del gruppo',
}
