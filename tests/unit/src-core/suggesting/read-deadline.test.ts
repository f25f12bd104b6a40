import { describe, expect, test } from 'vitest'
import { readDeadline } from '../../../../src-core/suggesting/promises/read-deadline'

const on = (date: string | null, sentence: string, language = 'nl') => {
  const found = readDeadline(sentence, date, language)
  return found && { ...found, words: sentence.slice(found.start, found.end) }
}

describe('a deadline is read from a sentence, counted from the day of its paper', () => {
  test.each([
    ['Ik informeer uw Kamer uiterlijk op 1 maart 2026.', '2026-03-01', false],
    ['Dit gebeurt vóór 15 maart.', '2026-03-15', false],
    ['Dit gebeurt voor 15 januari.', '2027-01-15', false],
    ['Uw Kamer ontvangt dit eind maart.', '2026-03-31', false],
    ['Uw Kamer ontvangt dit begin april.', '2026-04-10', false],
    ['Medio 2027 volgt een evaluatie.', '2027-08-31', false],
    ['Nog dit jaar stuur ik de evaluatie.', '2026-12-31', false],
    ['Voor het einde van het jaar stuur ik dit.', '2026-12-31', false],
    ['Eind volgend jaar volgt de wet.', '2027-12-31', false],
    ['In het tweede kwartaal van 2026 volgt dit.', '2026-06-30', false],
    ['In het eerste kwartaal kom ik hierop terug.', '2026-03-31', false],
    ['Dit volgt in Q3 2026.', '2026-09-30', false],
    ['In de eerste helft van 2027 volgt dit.', '2027-06-30', false],
    ['Binnen drie weken stuur ik een brief.', '2026-03-03', false],
    ['Over 2 maanden is dit klaar.', '2026-04-10', false],
    ['Volgende week informeer ik u.', '2026-02-22', false],
    ['Volgende maand informeer ik u.', '2026-03-31', false],
    ['Ik informeer de Kamer voor het zomerreces.', '2026-07-01', true],
    ['Ik informeer de Kamer voor het kerstreces.', '2026-12-18', true],
    ['Dit najaar volgt een voorstel.', '2026-12-20', true],
    ['In het voorjaar van 2027 komt de nota.', '2027-06-20', true],
    ['De minister stuurt dit zo spoedig mogelijk.', null, true],
    ['Ik kom hier voor de begrotingsbehandeling op terug.', null, true],
  ])('%s', (sentence, until, isAbout) => {
    expect(on('2026-02-10', sentence)).toMatchObject({ until, isAbout })
  })

  test.each([
    ['We will write to the House by 1 May.', '2026-05-01'],
    ['I will publish this before the summer recess.', '2026-07-01'],
    ['By the end of the year we will report.', '2026-12-31'],
    ['Within two weeks I shall write.', '2026-02-24'],
  ])('%s', (sentence, until) => {
    expect(on('2026-02-10', sentence, 'en')?.until).toBe(until)
  })

  test('a day that is over is no deadline', () => {
    expect(on('2026-02-10', 'Zoals op 3 maart 2020 gemeld, stuur ik dit toe.')).toBeNull()
    expect(on('2026-02-10', 'Zoals op 3 maart 2020 gemeld, stuur ik dit voor 1 mei.')?.until).toBe(
      '2026-05-01',
    )
  })

  test('without the day of the paper only a day with its year is read', () => {
    expect(on(null, 'Dit volgt binnen drie weken.')?.until).toBeNull()
    expect(on(null, 'Dit volgt voor 1 mei.')?.until).toBeNull()
    expect(on(null, 'Dit volgt voor 1 mei 2027.')?.until).toBe('2027-05-01')
    expect(on('none at all', 'Dit volgt dit jaar.')?.until).toBeNull()
  })

  test('it tells where it is written', () => {
    expect(on('2026-02-10', 'Ik doe dit uiterlijk 1 mei, zo nodig eerder.')?.words).toBe('uiterlijk 1 mei')
  })

  test('a sentence without one has none, and a day that no calendar has is none', () => {
    expect(on('2026-02-10', 'Het kabinet deelt de zorgen van deze leden.')).toBeNull()
    expect(on('2026-02-10', 'Na de zomer van het vorige decennium.')?.until ?? null).not.toBe('0000-01-01')
    expect(on('2026-02-10', 'Voor 31 februari 2027.')).not.toMatchObject({ until: '2027-03-03' })
  })

  test('months and weeks end where the calendar says', () => {
    expect(on('2026-01-31', 'Binnen een maand stuur ik dit.')?.until).toBe('2026-02-28')
    expect(on('2024-01-31', 'Binnen een maand stuur ik dit.')?.until).toBe('2024-02-29')
    expect(on('2026-12-20', 'Volgende maand stuur ik dit.')?.until).toBe('2027-01-31')
  })
})
