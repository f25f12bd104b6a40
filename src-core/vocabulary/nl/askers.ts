import type { AskerWords } from '../shape/asker-words'

const DAY = String.raw`\d{1,2} \p{L}+ \d{4}`
const NAME = String.raw`(?:(?:van|de|der|den|ten|ter) )*\p{Lu}[\p{L}’'-]*(?: (?:(?:van|de|der|den|ten|ter) )*\p{Lu}[\p{L}’'-]*){1,5}`

export const ASKERS: AskerWords = {
  asks: String.raw`^Vraag nr\.? ?\d`,
  announced: [
    String.raw`^(?<label>Vraag nr\.? ?(?<number>\d{1,5}) van (?:(?:de heer|[Mm]evrouw|de|het lid|volksvertegenwoordiger|senator) )*(?<speaker>${NAME}),? van ${DAY}[^:]{0,12} aan (?:de |het )?[^:]{5,200}:?)$`,
  ],
  answersOn: String.raw`^(?<label>Antwoord van (?<speaker>(?:de |het )?[^:]{5,160}?) van ${DAY},? op (?:de )?vraag nr\.? ?\d[^:]{0,160}:?)(?=\s|$)`,
  printedBefore: String.raw`^DO \d{13}$`,
}
