import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  article: 'el',
  of: 'de|del',
  publisher: 'parlament|ple del parlament',
  sitting: 'sessió|comissió',
  numbered: String.raw`^(?:Tram\. |Núm\. exp\. )?(?<number>3\d{2}-\d{5}\/\d{2})$`,
}
