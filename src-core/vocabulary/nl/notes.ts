import type { NoteWords } from '../shape/note-words'

export const NOTES: NoteWords = {
  kind: 'Voet|Eind',
  heading: '(?:eind|voet)?noten',
  amounts: 'milj(?:oen|ard)|procent',
  numbered: 'nrs?|art|artikel|pp?|blz|par|hfst|stb|stcrt|bijl|fig|tabel|vol|jg|ca|ong|max|min|lid|sub',
  note: 'noot',
  per: 'per',
  and: 'en',
}
