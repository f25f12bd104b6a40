import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  saysAsked: String.raw`(?<!\p{L})(?:[Ii]nterpelacj[aęi]|INTERPELACJA|[Zz]apytani[ea]|ZAPYTANIE)(?!\p{L})`,
  who: String.raw`(?<!\p{L})(?:[Pp]os(?:eł|ł)|[Mm]inist|[Ss]ejm|Zgłaszając|Prezes)`,
  behindQuestions: 'Z (?:poważaniem|wyrazami szacunku)|Zgłaszając[ya]',
  answer: 'odpowied',
}
