import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import { shorten } from '../../../src-core/basics/shorten'
import type { RegisterRow } from '../../../src-core/export/register/register-row'
import { registerWords } from '../../../src-core/export/register/register-words'
import type { ExportLanguage } from '../../../src-core/export/words'

/** How much of a passage a calendar shows as the title of its day, in UTF-16 units. */
const LONGEST_TITLE = 120

/** Whether a calendar has a day for a row: one that is known, of a commitment that is still to be kept. */
export function isDue({ commitment: { until }, status }: RegisterRow): boolean {
  return until !== null && status !== 'kept' && status !== 'withdrawn'
}

/**
 * The days of a register as a calendar (RFC 5545): a whole-day event for each commitment that has one and is not done. It takes
 * up nobody's time, and read again it changes the event that it was read as before.
 */
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
  for (const { commitment, words: quoted, citation, link } of rows.filter(isDue)) {
    const { id, until, isAbout, what, by, to, remark, revision, created, modified } = commitment
    const title = oneLine(what) || shorten(oneLine(quoted), LONGEST_TITLE)
    calendar.createEvent({
      id: `${id}@kanttekening`,
      sequence: revision,
      created: new Date(created),
      lastModified: new Date(modified),
      // The library takes the day of a whole-day event in UTC.
      start: new Date(`${until}T00:00:00Z`),
      allDay: true,
      stamp: new Date(now),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      summary: `${isAbout ? `(${words.about}) ` : ''}${title}`,
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
  // The standard ends the last line too, which the library does not.
  return `${calendar.toString()}\r\n`
}

/** A calendar shows a title on one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
