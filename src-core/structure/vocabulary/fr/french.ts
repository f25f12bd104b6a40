import type { LanguageWords } from '../shape/language-words'

export const FRENCH: LanguageWords = {
  common: ['le', 'la', 'les', 'des', 'et', 'que', 'pour', 'dans', 'une', 'est', 'qui', 'du', 'au'],
  months: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
    ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
  numbers: [
    'un|une',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
  ],
  labels: {
    question: 'Questions?|QUESTIONS?',
    answer: String.raw`Réponses?(?:\s+(?:à|aux))?(?:\s+la)?(?:\s+questions?)?|RÉPONSES?`,
    bareQuestion: 'Texte de la question',
    bareAnswer: 'Réponse|RÉPONSE|Texte de la réponse',
    inlineAnswer: 'Réponse|RÉPONSE',
    goesOn: 'et',
    aboutQuestions: 'questions?',
  },
  speakers: {
    titles: String.raw`M\.|Mme|MM\.|Mmes|Monsieur|Madame`,
    chair: '(?:M\\.|Mme) (?:le|la) présidente?|Le président|La présidente',
    offices: '(?:M\\.|Mme) (?:le|la) ministre',
    particles: 'de|du|des|la|le|et|d’',
  },
}
