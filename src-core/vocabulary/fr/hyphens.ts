import type { HyphenWords } from '../shape/hyphen-words'

export const HYPHENS: HyphenWords = {
  and: 'et|ou',
  link: 'à|a',
  follower: 'ils?|elles?|nous|vous|mêmes?|ci|être|dire',
  prefix: 'ex|vice|sous|demi|semi|quasi|peut|avant|après|presque',
}
