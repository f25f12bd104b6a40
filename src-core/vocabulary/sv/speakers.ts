import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  numbered: String.raw`Anf\. `,
  titles: String.raw`(?:Fru |Herr )?(?:T[Aa][Ll][Mm][Aa][Nn]{1,2}(?:[Ee][Nn])?|(?:[Ff]örste|[Aa]ndre|[Tt]redje) vice talmannen|(?:FÖRSTE|ANDRE|TREDJE) VICE TALMANNEN)|Statsrådet|Statsministern|\p{Lu}\p{Ll}+minister(?:n)?`,
  chair:
    '(?:TALMANNEN|Talmannen|(?:[Ff]örste|[Aa]ndre|[Tt]redje) vice talmannen|(?:FÖRSTE|ANDRE|TREDJE) VICE TALMANNEN)',
  moved: 'replik',
  particles: 'och|för|av',
  nameParticles: 'af|von',
  leads: 'talman(?:nen)?',
}
