import { expect, test } from 'vitest'
import { readMadeUp, turnsOf } from './read-made-up'

const HEAD =
  'Onderhoud van bruggen\n\nVoorzitter: Ter Braak\n\nAan de orde is het tweeminutendebat Bruggen.\n\n'

const MOTION = (asks: string) =>
  `Motie\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering ${asks},\n\nen gaat over tot de orde van de dag.\n\n`
const NUMBER = (number: number) =>
  `De voorzitter:\nDeze motie is voorgesteld door het lid Zeeman.\n\nZij krijgt nr. ${number} (30123).\n\n`

test('who is in the chair says nothing in the head', async () => {
  const paper = await readMadeUp(
    `${HEAD}De voorzitter:\nIk open dit debat.\n\nMevrouw Zeeman (D66):\nDank u wel.\n\nDe voorzitter:\nDe minister.\n\nMinister De Boer:\nIk ga antwoorden.\n\nDe voorzitter:\nIk sluit.`,
  )
  expect(turnsOf(paper)[0]).toBe('speech {De voorzitter:} Ik open dit debat.')
  expect(paper.turns).toHaveLength(5)
})

test('a second motion that is read out behind the number of the first is its mover’s, not the chair’s', async () => {
  const paper = await readMadeUp(
    `${HEAD}De voorzitter:\nHet woord is aan mevrouw Zeeman.\n\nMevrouw Zeeman (D66):\nTwee moties.\n\n${MOTION('bruggen te verven')}${NUMBER(12)}${MOTION('bruggen te tellen')}${NUMBER(13)}Mevrouw Zeeman (D66):\nDank u.`,
  )
  const [, first, number, second, again] = paper.turns
  expect(turnsOf(paper)[2]).toBe(
    'speech {De voorzitter:} Deze motie is voorgesteld door het lid Zeeman. / Zij krijgt nr. 12 (30123).',
  )
  expect(turnsOf(paper)[3]).toContain('verzoekt de regering bruggen te tellen')
  expect(second).toMatchObject({ role: 'speech', label: null, speaker: first?.speaker, party: 'D66' })
  expect(number?.speaker).toBe(again?.speaker)
  expect(paper.turns).toHaveLength(6)
})

const SPEAKERS = [
  'De voorzitter',
  'Minister-president De Boer',
  'Viceminister-president Zeeman',
  'Kamerlid Kožić (PvdD)',
  'Mevrouw Zeeman-van de Brug (D66)',
  "De heer d'Hont (SGP)",
  'De heer Van ’t Riet (Nieuw Sociaal Contract)',
  'De tijdelijke voorzitter',
  'Informateur Ter Braak',
  'Staatssecretaris Six Zeeman',
]

test.each([
  ['alone above the name', '©\n\n'],
  ['before the name', '© '],
])('the mark of a stenogram %s belongs to no speech', async (_, mark) => {
  const who = ['De voorzitter', 'De heer Brug (SP)', 'Minister De Boer', 'De voorzitter', 'De heer Brug (SP)']
  const paper = await readMadeUp(
    `Bruggen\n\n${who.map(name => `${mark}${name}:\nDit gaat over bruggen.`).join('\n\n')}`,
  )
  expect(turnsOf(paper).map(turn => turn.replace('© ', ''))).toEqual(
    who.map(name => `speech {${name}:} Dit gaat over bruggen.`),
  )
})

test('all who may speak open a speech, alone on a line, before their words or in a text without line breaks', async () => {
  const says = (between: string, behind: string) =>
    `Bruggen${behind}${SPEAKERS.map((who, index) => `${who}:${between}Dit zegt nummer ${index} over bruggen, en dat bruggen verf nodig hebben en ieder jaar moeten worden nagezien door wie dat kan.`).join(behind)}`
  for (const paper of [
    says('\n', '\n\n'),
    says(' ', '\n\n'),
    `${says(' ', '. ')} ${'Zo is het. '.repeat(60)}`,
  ]) {
    const { turns } = await readMadeUp(paper)
    expect(turns.map(({ label }) => label)).toEqual(SPEAKERS.map(who => `${who}:`))
  }
})
