import type { ExportLanguage } from '../export/words'

const NL = {
  opening: 'Wat is de vraag, en wat is de kern van het antwoord?',
  summary: 'Vat hier samen wat deze fractie inbrengt.',
  noParty: 'Zonder fractie',
  theme: 'Thema',
  untagged: 'Zonder thema',
  question: 'Vraag',
  questions: 'Vragen',
  answer: 'Antwoord',
  unanswered: 'Op deze vraag is in het stuk geen antwoord gevonden.',
  answeredAt: (question: string) => `Dit antwoord staat hierboven, bij ${question}.`,
  other: 'Overig',
  none: 'Er zijn nog geen passages gemarkeerd die hierbij passen.',
  since: (day: string) => `Erbij gekomen op ${day}`,
  left: (count: number) => `Niet ingevuld omdat het blad vol is: ${count} passages.`,
  briefing: {
    occasion: ['Aanleiding', 'Waarom krijgt de bewindspersoon deze nota, en waarom nu?'],
    points: ['Kernpunten', ''],
    context: ['Context', 'Wat ging eraan vooraf, en wat speelt er verder?'],
    advice: ['Advies', 'Wat wordt gevraagd: besluiten, kennisnemen, of instemmen?'],
    next: ['Vervolg', 'Wie doet wat, en wanneer?'],
  },
}

const EN: typeof NL = {
  opening: 'What is the question, and what does the answer come to?',
  summary: 'Sum up here what this party says.',
  noParty: 'Without a party',
  theme: 'Theme',
  untagged: 'Without a theme',
  question: 'Question',
  questions: 'Questions',
  answer: 'Answer',
  unanswered: 'No answer to this question was found in the paper.',
  answeredAt: question => `This answer stands above, at ${question}.`,
  other: 'Other',
  none: 'No passages that fit here are marked yet.',
  since: day => `Added on ${day}`,
  left: count => `Not filled in because the page is full: ${count} passages.`,
  briefing: {
    occasion: ['Occasion', 'Why does the minister get this note, and why now?'],
    points: ['Key points', ''],
    context: ['Context', 'What went before, and what else is going on?'],
    advice: ['Advice', 'What is asked: to decide, to take note, or to agree?'],
    next: ['Next steps', 'Who does what, and when?'],
  },
}

/** The words of templates in the language of the page. */
export function templateWords(language: ExportLanguage): typeof NL {
  return language === 'nl' ? NL : EN
}
