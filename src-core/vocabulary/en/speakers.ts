import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: String.raw`Hon\.|Sen\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Sir|Lord|Baroness|The`,
  chair:
    '(?:The |Madam |Mr )?(?:Deputy )?(?:SPEAKER|Speaker|CHAIRPERSON|Chairperson|Chair|CHAIRMAN|Chairman)',
  particles: 'of|the|and|for|to|in|on',
  moved: 'moved',
  presides: 'Chair(?:man|woman|person)?',
  leads: 'chair(?:man|woman|person)?|speaker',
}
