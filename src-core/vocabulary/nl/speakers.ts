import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles:
    'De heer|Mevrouw|Het lid|Kamerlid|Meneer|(?:Vice)?[Mm]inister-[Pp]resident|Minister|Staatssecretaris|(?:Inf|F)ormateur|Rapporteur|De (?:(?:tijdelijke|fungerend|plaatsvervangend|waarnemend|nieuwe) )?(?:onder)?voorzitter|De griffier|(?:De |DE )?VOORZITTER|Voorzitter|Wethouder|Burgemeester|Gedeputeerde|De (?:wethouder|burgemeester|gedeputeerde|gemeentesecretaris)',
  chair:
    '(?:De )?(?:(?:tijdelijke|fungerend|plaatsvervangend|waarnemend) )?(?:[Oo]nder)?[Vv]oorzitter|(?:De |DE )?VOORZITTER',
  offices:
    '[Dd]e (?:minister-president|minister|staatssecretaris|voorzitter|wethouder|burgemeester|gedeputeerde)',
  particles: 'de|van|der|den|ten|ter|het|el|al|en|voor|’t|in',
  toldIn:
    'verslag van een algemeen overleg|verslag van een (?:mondeling|nota)overleg|overleg gevoerd|beknopt verslag|mondeling overleg|(?:verslag|notulen) van de (?:openbare |besloten )?(?:(?:gemeente)?raads|commissie|staten)?vergadering',
  toldParts:
    'Vragen en opmerkingen (?:uit|vanuit|van) de (?:commissie|leden|kamer)|(?:(?:Het|De) )?[Aa]ntwoord(?:en)? van (?:de (?:minister|staatssecretaris|bewindslieden|bewindspersonen|ministers|regering)|het kabinet)(?: (?:van|voor) [^.]{3,60})?|Nadere gedachtewisseling|(?:Eerste|Tweede|Derde) termijn(?: .{0,40})?|Toezeggingen',
  namedInText: String.raw`(?:De heer|Mevrouw|De|(?:Vice)?[Mm]inister-[Pp]resident|Minister|Staatssecretaris|Het lid|Kamerlid|(?:Inf|F)ormateur) (?:(?:de|van|der|den|ten|ter|het|['’]t|el|al|v\.) |d['’])*[\p{Lu}v][\p{L}’'-]*(?: (?:de |van |der |den |ten |ter |['’]t |el |al )*[\p{Lu}][\p{L}’'-]*){0,4}(?: \([\p{Lu}\d][\p{L}\d -]{1,30}\))?(?: \(via[^)]{0,60}\))?`,
  chairInText:
    'De (?:(?:(?:tijdelijke|fungerend|plaatsvervangend|waarnemend|nieuwe) )?(?:onder)?voorzitter|griffier)',
  holders: 'Minister|Staatssecretaris|Wethouder|Burgemeester|Gedeputeerde',
  field: String.raw` (?:van|voor) \p{Lu}[\p{L}-]+(?:(?:,| en)? \p{Lu}[\p{L}-]+)*`,
  presides: 'Voorzitter|Griffier',
  nameParticles: `de|van|der|den|ten|ter|het|el|al|'t|’t`,
  leads: 'voorzitter',
  ofGroup: 'namens de',
}
