import { expect, test } from 'vitest'
import type { ExtractedLine } from '../../../../src-core/document/extracted'
import { readMadeUp, turnsOf } from './read-made-up'

const ASKED = '\n\nVraag 1\nKent u het rapport?\n\nVraag 2\nWat vindt u ervan?\n\nVraag 3\nWat nu?'
const ANSWERED =
  '\n\nVraag 1\nKent u het rapport?\n\nAntwoord 1\nJa.\n\nVraag 2\nWat vindt u ervan?\n\nAntwoord 2\nNiets.'
const LETTER = (text: string) =>
  `Geachte heer De Vries,\n\n${text}\n\n1. de begroting van dit jaar;\n\n2. de rekening van vorig jaar.\n\nHoogachtend,\n\nDe griffier`

test.each([
  [
    'questions',
    `Vragen van het lid De Vries (SP) over het rapport van de Algemene Rekenkamer over geld.${ASKED}`,
  ],
  [
    'question-answers',
    `Antwoord op vragen van de leden De Vries (SP) en Kok (VVD) over de feitelijke vragen van de vaste commissie voor Financiën.${ANSWERED}`,
  ],
  [
    'question-list',
    `Nr. 4 LIJST VAN VRAGEN\n\nDe vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de minister.${ASKED}`,
  ],
  ['question-list', `Antwoorden van de Algemene Rekenkamer op vragen van de Tweede Kamer${ANSWERED}`],
  [
    'letter',
    LETTER(
      'De vaste commissie voor Financiën heeft besloten u te vragen naar de beantwoording van vragen over:',
    ),
  ],
  [
    'letter',
    'De minister van Financiën\nPostbus 1\n\nDatum\n3 mei 2020\n\nOns kenmerk\nz2020-1\n\nOnderwerp\nAdvies over geld' +
      '\n\nDe raad adviseert u als volgt.\n\nHoogachtend,\n\nDe raad',
  ],
])('%s: %j', async (kind, text) => {
  expect((await readMadeUp(text)).kind).toBe(kind)
})

test('a heading that says `Motie` cuts no speech, be it the layout’s or the format’s own', async () => {
  const said = (text: string, role?: ExtractedLine['role']) => ({ text, page: 1, ...(role && { role }) })
  const speech = (role?: ExtractedLine['role']) =>
    [
      said('De voorzitter:'),
      said('Welkom.'),
      said('Mevrouw Kok (SP):'),
      said('Ik dien een motie in.'),
      said(''),
      said('Motie', role),
      said(''),
      said('verzoekt de regering te tellen.'),
      said(''),
      said('Dank u.'),
      said('De heer Bos (VVD):'),
      said('Ik ook.'),
      said('Minister De Boer:'),
      said('Graag.'),
    ] as const
  for (const role of [undefined, 'heading'] as const) {
    expect(turnsOf(await readMadeUp(speech(role)))[1]).toBe(
      'speech {Mevrouw Kok (SP):} Ik dien een motie in. / Motie / verzoekt de regering te tellen. / Dank u.',
    )
  }
})

test.each([
  [
    'the word question',
    'Deze handreiking bevat de volgende vragen.',
    (number: number) => `Vraag ${number}: Wat is doel ${number}?`,
  ],
  [
    'only a number',
    'Bij elk bezoek worden drie vragen gesteld en beantwoord.',
    (number: number) => `${number}. Is steiger ${number} veilig?`,
  ],
])('a guide’s own questions, with %s, are never sure', async (_, says, ask) => {
  const questions = [1, 2, 3].flatMap(number => [ask(number), 'Daarvoor kijkt het bureau naar de stukken.'])
  const paper = await readMadeUp(['Kader voor jachthavens', says, ...questions].join('\n\n'))
  expect(paper.kindCertainty).toBeLessThanOrEqual(0.6)
  for (const { certainty } of paper.turns) expect(certainty).toBeLessThanOrEqual(0.6)
})

test('the same questions are sure where a sentence says who asked', async () => {
  const questions = [1, 2, 3].flatMap(number => [`${number}. Is steiger ${number} veilig?`, 'Ja, dat is zo.'])
  const says = 'De vaste commissie voor Havens heeft de minister de volgende vragen voorgelegd.'
  const paper = await readMadeUp(['Steigers', says, ...questions].join('\n\n'))
  expect(paper.kindCertainty).toBeGreaterThan(0.6)
})
