import type { LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: String.raw`(?:Spørgsmål|SPØRGSMÅL)(?:\s+nr\.?)?(?:\s+S(?=\s?\d))?`,
  answer: String.raw`(?:Svar|SVAR|Besvarelse)(?:\s+(?:på|af|til))?(?:\s+spørgsmål)?(?:\s+nr\.?)?(?:\s+S(?=\s?\d))?`,
  bareQuestion: 'Spørgsmål|SPØRGSMÅL',
  bareAnswer: String.raw`(?:Endeligt |Foreløbigt )?[Ss]var|SVAR|Svar(?: \(\d{1,2}\. \p{L}+ \d{4}\)| \(\d{1,2}[.\/-]\d{1,2}[.\/-]\d{2,4}\))`,
  inlineAnswer: 'Svar|SVAR',
  goesOn: 'og|fra|til|af',
  aboutQuestions:
    'spørgsmål nr|spørgsmål s [0-9]|følgende spørgsmål|besvarelse af spørgsmål|svar på spørgsmål',
  askedBy: '(?:fra|stillet af|stillet efter ønske fra) .{2,80}',
  behindNumber: String.raw`\(Alm\. ?del\)|\(L ?\d+\)|\(B ?\d+\)`,
  namedQuestion: 'Spørgsmål|SPØRGSMÅL',
  namedAnswer: 'Svar|SVAR',
  labelLike: 'Spørgsmål|Svar',
  numberColumn: String.raw`nr\.?|spm\.?`,
  questionColumn: 'spørgsmål',
  answerColumn: 'svar',
  partyColumn: 'parti',
}
