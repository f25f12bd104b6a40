import { expect, test } from 'vitest'
import { ownDay } from '../../../../../src-core/structure/mentions/own-day'

test.each([
  ['Brief over dijken\n\nDen Haag, 12 mei 2021\n\nIn de wet van 3 juli 2019 staat het.', '2021-05-12'],
  ['Verslag over bruggen, 20 november 2018', '2018-11-20'],
  ['Datum 3 maart 2020\nKenmerk 12', '2020-03-03'],
  ['Stemmingen over de Raad d.d. 11 april 2018', null],
  ['Stemmingen over de Milieuraad van 10-11 april 2018', null],
  ['Verslag van de Raad op 10 en 11 april 2018', null],
  ['Uitvoering van Richtlijn 2019/883 en de Verordening van 17 april 2019', null],
  [
    'Antwoorden op vragen over het bericht van 3 maart 2023 over dijken\n\nVraag 1\nKent u het bericht van 3 maart 2023?',
    null,
  ],
  ['Vragenuur\n\nDe heer Jansen (ABC):\nVoorzitter. Op 1 mei 2023 brak de dijk.', null],
  [
    'Besluitenlijst van de procedurevergadering van donderdag 2 april 2009 over het bericht van 1 april 2009',
    '2009-04-02',
  ],
  ['Minutes of the meeting of the committee held on 3 May 2023 about the letter of 2 May 2023', '2023-05-03'],
  ['Een zin over wat op 3 juli 2019 gebeurde en nog veel meer. '.repeat(8), null],
  [
    'Ingekomen stukken\n1. Minister A - 12 juli 2021\n2. Minister B - 13 juli 2021\n3. Minister C - 14 juli 2021',
    null,
  ],
  ['Lijst van ingekomen stukken, 8 juli 2021\nA - 12 juli 2021\nB - 13 juli 2021', '2021-07-08'],
])('a paper is of its own day, and of none that it speaks of: %s', (head, date) => {
  expect(ownDay(head)).toBe(date)
})

test('the day of a letter on a list stands behind who wrote it', () => {
  expect(
    ownDay('Ingekomen stukken\nminister van Zeezaken, A.B. de Boer - 15 maart 2018\nRondgezonden'),
  ).toBeNull()
  expect(ownDay('Ingekomen stukken\nDen Haag - 15 maart 2018')).toBe('2018-03-15')
})
