/** How many questions with their answers a long paper has. */
const EXCHANGES = 400

const QUESTION =
  'Kan de minister toelichten welke stappen het kabinet sinds de vorige brief heeft gezet, welke daarvan in Europees verband zijn besproken en wanneer de Kamer daarover nader wordt ingelicht?'
const ANSWER =
  'Ja. Het kabinet heeft hierover in december overleg gevoerd met de andere lidstaten en met de provincies. Daarbij is afgesproken dat de uitvoering in het voorjaar begint en dat de kosten gelijk worden verdeeld, zie ook de eerdere brief hierover.'

/** A long paper of made questions and answers: each a label and its words. */
export const longPaper: readonly { readonly label: string; readonly words: string }[] = Array.from(
  { length: EXCHANGES },
  (_, index) => [
    { label: `Vraag ${index + 1}`, words: QUESTION },
    { label: `Antwoord ${index + 1}`, words: `${ANSWER} Dit staat ook in bijlage ${index + 1}.` },
  ],
).flat()
