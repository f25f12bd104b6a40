import { ANY_DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  about: 'emne(?=:)|vedrørende(?=:)',
  behindAbout: 'Kære',
  received: String.raw`\b(?:Endeligt svar|Besvaret)(?: den)? (?=${ANY_DATE})|\bSvar \((?=${ANY_DATE}\))|\bBesvaret:? (?=${ANY_DATE})`,
  sent: [
    String.raw`\b(?:brev|skrivelse|mail) af (?:den )?(?<date>${ANY_DATE}),? [^\n.]{0,80}stillet`,
    String.raw`\bstillet den (?<date>${ANY_DATE})`,
    String.raw`\bspørgsmål\b[^\n.]{0,120}? (?:af|den) (?<date>${ANY_DATE})`,
  ],
  dated: 'Dato',
  europeanQuestion: 'Forespørgsel til (?:skriftlig|mundtlig) besvarelse',
}
