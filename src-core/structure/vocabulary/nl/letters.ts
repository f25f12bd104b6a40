import type { LetterWords } from '../shape/letter-words'

export const LETTERS: LetterWords = {
  salutation: 'Geachte|Aan de Voorzitter van de (?:Tweede|Eerste) Kamer',
  closing: 'Hoogachtend|Met vriendelijke groet|De (?:minister|staatssecretaris) ',
  reference: '(?:ons|uw) kenmerk',
  subject: 'onderwerp|betreft',
  formula: 'Hoogachtend|Met vriendelijke groet',
  heading: 'BRIEF VAN (?:DE|HET)',
  awaits: String.raw`^De (?:leden van de )?(?:(?:vaste|algemene|tijdelijke|bijzondere) )?(?:Kamer|kamer)?commissies?\b[^.?]*\b(?:zien|ziet)\b[^.?]*\b(?:tegemoet|uit)\b`,
  chairSigns:
    '^(?:De )?(?:(?:waarnemend|plaatsvervangend|fungerend|adjunct)[ -])?(?:[Vv]oorzitter|[Gg]riffier)(?: van de [^.?!]{3,160})?,?$',
  ministerSigns: String.raw`^(?:De|DE) (?:[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)\b[^.?!]{0,140},(?:\s(?:\p{Lu}\.[ -]?){1,5}[^.?!]{2,60})?$`,
  withinHeading: 'BRIEF(?:EN)? VAN (?:DE|HET)',
  ofGovernment: 'MINISTER|STAATSSECRETARIS|BEWINDS|REGERING|KABINET',
}
