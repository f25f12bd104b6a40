import type { LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: String.raw`Fråga(?=\s+\d{1,3}(?!\d|\/))`,
  answer: String.raw`Svar(?:\s+på)?(?:\s+fråga)?(?=\s+\d{1,3}(?!\d|\/))`,
  bareQuestion: 'Fråga',
  bareAnswer: 'Svar',
  inlineAnswer: 'Svar',
  aboutQuestions: String.raw`svar på (?:skriftlig )?fråga|skriftlig fråga|fråga \d{4}\/\d{2}`,
  ofAMemberInline: String.raw`^(?<names>\p{Lu}[\p{L}’-]+(?: (?:(?:af|von|de) )?\p{Lu}[\p{L}’-]+){1,3}(?:(?:, | och )\p{Lu}[\p{L}’-]+(?: (?:(?:af|von|de) )?\p{Lu}[\p{L}’-]+){1,3})*)(?: \((?<party>[^()]{1,30})\))? har (?:frågat (?:mig|statsrådet|statsministern|\p{L}+ministern)|ställt (?:följande )?frågor)(?=[\s,:])`,
}
