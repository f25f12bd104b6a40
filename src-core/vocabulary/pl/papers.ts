import type { PaperWords } from '../shape/paper-words'

export const PAPERS: PaperWords = {
  of: 'w sprawie',
  publisher: 'sejm(?: rzeczypospolitej polskiej)?|senat(?: rzeczypospolitej polskiej)?',
  numbered: String.raw`^(?:Odpowiedź na )?(?:[Ii]nterpelacj[aęi]|INTERPELACJA|[Zz]apytanie|ZAPYTANIE) (?:poselsk[aie]+ )?(?:nr|NR) (?<number>\d{1,6})(?!\d)`,
}
