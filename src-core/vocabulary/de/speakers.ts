import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: String.raw`Abg\.|Abgeordneter?|Staatssekretär(?:in)?|Bundeskanzler(?:in)?|Vizekanzler(?:in)?|Präsident(?:in)?|Alterspräsident(?:in)?|Vizepräsident(?:in)?|Bundesminister(?:in)?|Frau|Herr`,
  officeBehind: String.raw`(?:Bundes|Staats|Landes)?[Mm]inister(?:präsident)?(?:in)?|Bundeskanzler(?:in)?|(?:Parl(?:\.|amentarische[rn]?) )?Staatssekretär(?:in)?|Senator(?:in)?|(?:Wehr|Bundes)?[Bb]eauftragte[rn]?|Ministerpräsident(?:in)?|Bürgermeister(?:in)?|Bundesr(?:at|ätin)|Bundespräsident(?:in)?`,
  chair: '(?:Alters|Vize)?[Pp]räsident(?:in)?',
  particles: 'von|zu|der|für|und|des|vom|zur|beim?',
  nameParticles: 'von|zu',
  seatParties: 'AfD|Bündnis 90/Die Grünen|Die Linke|fraktionslos',
  leads: '(?:vize)?pr[äa]sident(?:in)?',
  ofGroup: 'im Namen der',
  degrees: String.raw`MA|BA|MSc|BSc|MBA|MAS|MBL|LL\.M\.|LL\.B\.|Bakk\.|PhD|MPA|EMBA`,
}
