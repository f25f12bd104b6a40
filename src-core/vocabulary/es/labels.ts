import type { LabelWords } from '../shape/label-words'

export const LABELS: LabelWords = {
  aboutQuestions: 'solicitud de respuesta',
  answersBelow: String.raw`^(?:[A-Z]-\d{6}[\/-]\d{2,4}\s+)?Respuesta (?:de|del|de la) \S[^\n]{2,80}\sen nombre de la Comisión`,
}
