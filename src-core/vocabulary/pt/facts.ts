import { ANY_DATE, type FactWords } from '../shape/fact-words'

export const FACTS: FactWords = {
  about: 'assunto(?=:)',
  behindAbout: 'Destinatário',
  received: String.raw`\bResposta dada (?:por|pelo|pela) [^(]{3,160}?(?:\((?=${ANY_DATE}\))|\n(?=${ANY_DATE}\s*\n))`,
  europeanQuestion: '(?:Pergunta prioritária|Pergunta) com pedido de resposta (?:escrita|oral)',
}
