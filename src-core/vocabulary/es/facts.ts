import { ANY_DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  about: 'asunto(?=:)',
  received: String.raw`(?:^|\n)Respuesta\s*\n\s*\((?=${ANY_DATE}\))|\bRespuesta (?:de|del|de la) [^(]{3,160}?(?:\((?=${ANY_DATE}\))|\n(?=${ANY_DATE}\s*\n))`,
  europeanQuestion: '(?:Pregunta prioritaria|Pregunta) con solicitud de respuesta (?:escrita|oral)',
}
