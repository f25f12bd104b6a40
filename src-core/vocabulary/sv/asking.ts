import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  saysAsked: String.raw`\b[Ss]var på (?:skriftlig )?(?:fråga|interpellation)|\b[Ss]kriftlig fråga|\bFråga \d{4}\/\d{2}|har frågat mig`,
  who: String.raw`(?:[Ff]råga \d{4}\/\d{2}|[Ii]nterpellation|[Rr]iksdag|minister|statsråd)`,
  behindQuestions: String.raw`(?:Stockholm|Göteborg|Malmö)(?= den \d)|Med vänlig hälsning`,
  answer: 'svar',
  saysAnswered: String.raw`\b[Ss]var på (?:skriftlig )?(?:fråga|interpellation)`,
}
