import { expect, test } from 'vitest'
import { readMadeUp } from '../read-made-up'

test('letters that a font’s table misread are mended where nothing else can be meant, and told', async () => {
  const paper = await readMadeUp(
    'De coˆperatie vraagt de minister van FinanciÎn om ideeÎn over het cafÈ, de geÔnde boete en het reÎle budget.',
  )
  expect(paper.text).toBe(
    'De coöperatie vraagt de minister van Financiën om ideeën over het café, de geïnde boete en het reële budget.',
  )
  const told = paper.repairs.filter(({ kind }) => kind === 'encoding')
  expect(told.map(({ from, to }) => `${from}${to}`)).toEqual(['ˆö', 'Îë', 'Îë', 'Èé', 'Ôï', 'Îë'])
  expect(told.map(({ at }) => paper.text.charAt(at))).toEqual(['ö', 'ë', 'ë', 'é', 'ï', 'ë'])
})

test('capitals with accents, signs and other alphabets stay', async () => {
  const text = 'ÉLÈVE, Île de Ré, 10‰, a·b, xˆ2, “één”, PHËDRE, iÎ en MacÉwan, col·lecció.'
  expect((await readMadeUp(text)).text).toBe(text)
})
