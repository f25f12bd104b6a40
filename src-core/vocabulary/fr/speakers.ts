import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles: String.raw`M\.|Mme|MM\.|Mmes|Monsieur|Madame|(?:Le|La) (?:président|présidente|ministre)`,
  stopped: String.raw`(?<speaker>(?:M\.|Mme) (?:(?:le|la) (?:président|présidente|ministre|secrétaire d[’']État|rapporteure?)(?: \p{Ll}[^.,]{2,80})?|(?:(?:de|du|des|la|le|d[’'])[ ]?)*\p{Lu}[\p{L}’'-]+(?: (?:(?:de|du|des|la|le) )*\p{Lu}[\p{L}’'-]+){0,4}))(?: \((?<party>\p{Lu}[^()]{1,30})\))?(?:, [^.\n]{3,100})?\.`,
  chair: String.raw`(?:M\.|Mme) (?:le|la) présidente?|Le président|La présidente`,
  officeBehind: 'conseill(?:er|ère) fédérale?|président[e]? de la Confédération',
  offices: String.raw`(?:M\.|Mme) (?:le|la) ministre`,
  particles: 'de|du|des|la|le|et|d’',
  nameParticles: 'du|la',
  ofGroup: 'au nom du groupe',
}
