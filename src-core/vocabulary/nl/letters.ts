import type { LetterWords } from '../shape/letter-words'

export const LETTERS: LetterWords = {
  salutation:
    'Geachte|Aan de (?:Voorzitter van de (?:Tweede|Eerste) Kamer|(?:Minister|Staatssecretaris) (?:van|voor))',
  closing: 'Hoogachtend|Met vriendelijke groet|De (?:minister|staatssecretaris) |De voorzitter van de ',
  reference: '(?:ons|uw) kenmerk',
  subject: 'onderwerp|betreft',
  formula: 'Hoogachtend|Met vriendelijke groet',
  boardSigns:
    '^(?:(?:Het )?(?:[Cc]ollege van )?[Dd]ijkgraaf en (?:hoog)?heemraden|[Hh]et dagelijks bestuur)(?: van [^.?!]{2,60})?,?$|^(?:(?:Het )?[Cc]ollege van )?[Bb]urgemeester en [Ww]ethouders(?: van(?: de gemeente)? [^.?!]{2,40})?,?$|^Gedeputeerde Staten(?: van [^.?!]{2,40})?,?$',
  heading: 'BRIEF VAN (?:DE|HET)',
  awaits: String.raw`^De (?:leden van de )?(?:(?:vaste|algemene|tijdelijke|bijzondere) )?(?:Kamer|kamer)?commissies?\b[^.?]*\b(?:zien|ziet)\b[^.?]*\b(?:tegemoet|uit)\b`,
  chairSigns:
    '^(?:De )?(?:(?:waarnemend|plaatsvervangend|fungerend|adjunct)[ -])?(?:[Vv]oorzitter|[Gg]riffier)(?: van de [^.?!]{3,160})?,?(?: (?:[A-Z][a-z]{0,3}\\.[ -]?){1,5}[^.?!]{2,60})?$',
  ministerSigns: String.raw`^(?:De|DE) (?:[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)\b[^.?!]{0,140},(?:\s(?:\p{Lu}\.[ -]?){1,5}[^.?!]{2,60})?$`,
  withinHeading: 'BRIEF(?:EN)? VAN (?:DE|HET)',
  ofGovernment: 'MINISTER|STAATSSECRETARIS|BEWINDS|REGERING|KABINET',
  office: String.raw`^(?<office>(?:De|DE|de) (?:[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)(?: (?:van|voor|VAN|VOOR) (?:de |het )?\p{Lu}[\p{L}’'-]*(?:(?:,| en| EN|,? en (?:van|voor)?| [–-])? ?\p{Lu}[\p{L}’'-]*)*)?)\s*(?:,\s*(?:(?<with>(?:\p{Lu}\.|\p{Lu}\p{Ll}+ )[^\n]{2,60}))?)?\s*$`,
  signer: String.raw`^(?:[dw]\.g\.\s*)?(?:(?:[Dd]rs|[Dd]r|[Mm]r|[Ii]r|[Ii]ng|[Pp]rof)\.? )*(?<name>(?:(?:\p{Lu}\.[ -]?){1,5}|\p{Lu}\p{Ll}+ )(?:(?:van|de|der|den|ten|ter|het|el|’t) )*\p{Lu}[\p{L}’'-]+(?:[ -](?:(?:van|de|der|den) )*\p{Lu}[\p{L}’'-]+){0,3}),?\s*$`,
  opensBody: 'uw |betreft|onderwerp|geachte|bijlage|aan de ',
}
