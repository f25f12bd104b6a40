import type { HyphenWords } from '../shape/hyphen-words'

export const HYPHENS: HyphenWords = {
  and: 'und|oder',
  joining: 'und|oder|noch|wie|bis|bzw',
}
