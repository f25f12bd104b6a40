import { describe, expect, test } from 'vitest'
import { findPromises } from '../../../../src-core/suggesting/promises/find-promises'
import { findAmounts, findLaws, findRefusals } from '../../../../src-core/suggesting/spoken/find-spoken'
import { readMadeUp } from '../structure/read-made-up'

const PAPER = await readMadeUp(`Aanhangsel van de Handelingen
Vragen van het lid Jansen (VVD) aan de Minister van Buitenlandse Zaken over toezeggingen (ingezonden 1 oktober 2024).
Antwoord van Minister De Vries (Buitenlandse Zaken) (ontvangen 18 november 2024).

Vraag 1
Kunt u toezeggen dat u de Kamer voor het kerstreces informeert?

Antwoord 1
Ja, ik zeg de Kamer toe dat het rapport er komt. Ik zal uw Kamer voor 1 maart 2025 informeren over de uitkomst. Het kabinet deelt de zorgen.

Vraag 2
Wat kost dit?

Antwoord 2
Op de kosten van 12,5 miljoen euro loop ik niet vooruit. Ik kan niet toezeggen dat dit lukt. Artikel 5 van de Wet open overheid staat daaraan in de weg.
`)

const words = (found: readonly { start: number; end: number }[]) =>
  found.map(({ start, end }) => PAPER.text.slice(start, end))

describe('in a paper of questions and answers', () => {
  test('promises are the cabinet’s, with to whom and by when, and what is not promised is none', () => {
    const found = findPromises(PAPER)
    expect(words(found)).toEqual([
      'Ja, ik zeg de Kamer toe dat het rapport er komt.',
      'Ik zal uw Kamer voor 1 maart 2025 informeren over de uitkomst.',
    ])
    expect(found.map(({ rule, deadline }) => [rule, deadline?.until ?? null])).toEqual([
      ['promises', null],
      ['informs', '2025-03-01'],
    ])
    const [, dated] = found
    expect(dated?.deadline && words([dated.deadline])).toEqual(['voor 1 maart 2025'])
    expect(found.every(({ to }) => to?.includes('Jansen'))).toBe(true)
  })

  test('refusals, amounts and laws are found where they are said', () => {
    expect(words(findRefusals(PAPER))).toEqual(['Op de kosten van 12,5 miljoen euro loop ik niet vooruit.'])
    expect(words(findAmounts(PAPER))).toEqual(['Op de kosten van 12,5 miljoen euro loop ik niet vooruit.'])
    expect(words(findLaws(PAPER))).toEqual(['Artikel 5 van de Wet open overheid staat daaraan in de weg.'])
  })
})

test('what something will be used for, and what a proposal of the cabinet will do, is no promise', async () => {
  const paper = await readMadeUp(`Aanhangsel van de Handelingen
Vragen van het lid Jansen (VVD) aan de Minister van Buitenlandse Zaken over middelen (ingezonden 1 oktober 2024).
Antwoord van Minister De Vries (Buitenlandse Zaken) (ontvangen 18 november 2024).

Vraag 1
Waarvoor is dit geld?

Antwoord 1
Het bedrag zal voor 1 maart 2025 worden gebruikt voor de aanleg. De lijst zal uiterlijk 1 juni 2025 gebruikt worden. Het voorstel van het kabinet zal de regels vereenvoudigen. De evaluatie zal voor 1 maart 2025 worden afgerond. Ik zal de middelen die worden gebruikt verhogen.
`)
  expect(findPromises(paper).map(({ start, end, rule }) => [paper.text.slice(start, end), rule])).toEqual([
    ['De evaluatie zal voor 1 maart 2025 worden afgerond.', 'planned'],
    ['Ik zal de middelen die worden gebruikt verhogen.', 'announces'],
  ])
})
