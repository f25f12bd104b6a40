import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  stage: 'Votering, se|Debatten er (?:dermed )?avsluttet',
}
