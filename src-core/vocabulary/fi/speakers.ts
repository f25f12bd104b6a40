import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: String.raw`(?:Ensimmäinen |Toinen )?[Vv]arapuhemies|Puhemies|Ikäpuhemies|\p{Lu}\p{Ll}*(?:- ja \p{Ll}+)?ministeri|Edustaja|Ed\.`,
  chair: '(?:(?:Ensimmäinen |Toinen )?[Vv]arapuhemies|Puhemies|Ikäpuhemies)',
  leads: '(?:vara)?puhemies',
  plainParties: 'sd|kok|ps|kesk|vihr|vas|r|kd|liik',
}
