import ical from 'ical-generator'
import type { RegisterRow } from '../../../src-core/export/register/register-row'
import { registerWords } from '../../../src-core/export/register/register-words'
import type { ExportLanguage } from '../../../src-core/export/words'

/** The days of a register as a calendar (RFC 5545): a whole-day event for each commitment that has one and is not done. */
export function registerCalendar(
  rows: readonly RegisterRow[],
  projectName: string,
  now: string,
  language: ExportLanguage,
): string {
  const words = registerWords(language)
  const calendar = ical({
    name: `${words.title}: ${projectName}`,
    prodId: { company: 'Kanttekening', product: 'register', language: language.toUpperCase() },
  })
  for (const { commitment, status, words: quoted, citation, link } of rows) {
    const { id, until, isAbout, what, by, to, remark } = commitment
    if (until === null || status === 'kept' || status === 'withdrawn') continue
    calendar.createEvent({
      id: `${id}@kanttekening`,
      // The library takes the day of a whole-day event in UTC.
      start: new Date(`${until}T00:00:00Z`),
      allDay: true,
      stamp: new Date(now),
      summary: `${isAbout ? `(${words.about}) ` : ''}${what || quoted.slice(0, 120)}`,
      ...(link !== null && { url: link }),
      description: [
        ...(by === '' ? [] : [`${words.by}: ${by}`]),
        ...(to === '' ? [] : [`${words.to}: ${to}`]),
        `“${quoted}”`,
        citation,
        ...(remark === '' ? [] : [remark]),
      ].join('\n'),
    })
  }
  return calendar.toString()
}
