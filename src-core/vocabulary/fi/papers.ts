import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  publisher: 'eduskunta',
  numbered: String.raw`(?<!\p{L})(?<number>(?:KKV?|PTK|HE|VK|LA|SKT) \d{1,4}\/\d{4} vp)(?!\p{L})`,
}
