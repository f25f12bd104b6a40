import { expect, test } from 'vitest'
import { findLanguage } from '../../../../src-core/structure/find-language'

test.each([
  ['nl', 'De minister en de Kamer spreken over het beheer van een brug in de provincie.'],
  ['en', 'The minister and the House spoke of a bridge that is to be closed for the winter.'],
  ['de', 'Die Brücke und der Damm werden von der Regierung für das Land auf eine Liste gesetzt.'],
  ['fr', 'Le conseil approuve la demande pour les travaux des ponts, qui est dans une ville du nord.'],
  ['es', 'El consejo aprueba la petición por las obras del puente, que se hace con los vecinos.'],
  ['ca', 'El consell aprova la petició per les obres dels ponts, que és amb els veïns i una escola.'],
  [
    'da',
    'Ministeren siger, at det er kommunerne, der har ansvaret for færgerne, og at der ikke er flere penge til dem i år.',
  ],
  [
    'it',
    'Il Ministro riferisce che il servizio è stato sospeso per una settimana e che le navi della società non sono in porto con il personale.',
  ],
  [
    'pt',
    'O ministro disse que o governo não vai fechar os portos do norte e que as obras da ponte começam em maio com uma empresa do país.',
  ],
  ['zh', 'Brug 主席：我們現在開始會議。關於港口的情況，政府有何計劃？ A 21, el, la'],
  ['ja', '議長：港の橋について質問します。大臣はどう考えますか。'],
  ['el', 'Ο υπουργός μίλησε για τη γέφυρα.'],
  ['und-Cyrl', 'Министр говорил о мосте через реку.'],
  ['und-Arab', 'تحدث الوزير عن الجسر.'],
])('%s', (language, text) => {
  expect(findLanguage([{ text }])).toBe(language)
})
