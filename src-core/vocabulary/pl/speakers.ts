import type { SpeakerWords } from '../shape/speaker-words'

export const SPEAKERS: SpeakerWords = {
  titles:
    'Pose(?:ł|łka)(?: Sprawozdawca)?|Posłanka(?: Sprawozdawca)?|Senator(?: Sprawozdawca)?|(?:Wicem|M)arszałek(?: Senior)?|(?:Wicem|M)inister|(?:Podsekretarz|Sekretarz) Stanu w|Prezes(?: Rady Ministrów)?|Wiceprezes Rady Ministrów|Prezydent|Rzecznik|Przewodnicząc[ya]',
  chair: '(?:Wicem|M)arszałek(?: Senior)?|Przewodnicząc[ya]',
  particles: 'i|oraz|do|w|ds|spraw|na|przy',
  leads: '(?:wice)?marszałek|przewodnicząc[ya]',
}
