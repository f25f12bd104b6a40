import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  of: 'av',
  publisher: 'riksdag',
  numbered: String.raw`(?:[Ff]råga|[Ii]nterpellation|[Mm]otion|[Pp]roposition|[Pp]rotokoll) (?<number>\d{4}\/\d{2}:\d{1,5})(?!\d)`,
}
