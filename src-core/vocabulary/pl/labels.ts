import type { LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: String.raw`(?:Pytanie|PYTANIE)(?:\s+nr)?`,
  answer: String.raw`(?:Odpowiedź|ODPOWIEDŹ|Odpowiedzi)(?:\s+na)?(?:\s+pytani[ea])?(?:\s+nr)?|Ad\.?(?=\s*\d)`,
  bareQuestion: 'Pytanie|PYTANIE',
  bareAnswer: 'Odpowiedź|ODPOWIEDŹ',
  inlineAnswer: 'Odpowiedź|ODPOWIEDŹ',
  goesOn: 'i|oraz|na|do|w|z',
  aboutQuestions: 'interpelacj[aęi]|zapytani[ea]|następujące pytania|pytania poselskie',
  namedQuestion: 'Pytanie|PYTANIE',
  namedAnswer: String.raw`Odpowiedź|ODPOWIEDŹ|Ad\.? ?(?=\d)`,
  answersBelow: String.raw`^Odpowiedź na (?:interpelację|zapytanie)(?!\p{L})`,
  beforeCounted: String.raw`Ad\.?`,
  labelLike: 'Pytanie|Odpowiedź',
}
