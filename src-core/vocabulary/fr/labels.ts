import { EUROPEAN_NUMBERS, type LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  question: 'Questions?|QUESTIONS?',
  answer: String.raw`Réponses?(?:\s+(?:à|aux))?(?:\s+la)?(?:\s+questions?)?|RÉPONSES?`,
  bareQuestion: String.raw`Texte de la question|Question écrite du \d{1,2}\/\d{1,2}\/\d{4}|Question (?:écrite|orale) n° ?\d+[A-Z]? de [^\n]{3,120} publiée [^\n]{3,60}|Question de (?:M\.|Mme) [^\n]{3,120} publiée [^\n]{3,40}`,
  bareAnswer: String.raw`Réponse|Réponse du \d{1,2}\/\d{1,2}\/\d{4}|RÉPONSE|Texte de la réponse|Réponse (?:du|de la) [Mm]inist[^\n]{3,120} publiée? [^\n]{3,60}|Réponse reçue le \d{1,2}(?:er)? \p{L}+ \d{4}`,
  inlineAnswer: 'Réponse|RÉPONSE',
  labelLike: 'Question|Réponse',
  goesOn: 'et',
  aboutQuestions: 'questions?',
  namedAnswer: 'Réponses?|RÉPONSES?',
  answersBelow: String.raw`^${EUROPEAN_NUMBERS}Réponse (?:commune )?donnée par \p{Lu}|^Réponse (?:du |de la |de l[’']|de (?:Madame|Monsieur|Mme|M\.) )[^\n]{3,160} à la question (?:parlementaire |écrite |orale )?n° ?\d`,
  headOfQuestion: String.raw`^Question n° ?\d{1,5} de [^\n]{3,80} du \d`,
}
