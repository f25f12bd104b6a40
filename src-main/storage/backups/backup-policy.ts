/** How many bytes all backups of a project may stand for, the latest three aside. */
const MOST_BYTES = 4 * 1024 * 1024 * 1024
const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

interface Dated {
  readonly id: string
  readonly at: string
  readonly bytes: number
}

/**
 * Which backups stay, from a list with the latest first: all of the last two days, then one a day for two weeks, one a
 * week for three months and one a month for a year; of what is left, as many as fit the limit of size. The latest
 * three always stay, whatever their age and whatever the clock says.
 */
export function keptBackups(backups: readonly Dated[], now: Date): ReadonlySet<string> {
  const kept = new Set<string>()
  const periods = new Set<string>()
  let bytes = 0
  for (const [index, { id, at, bytes: size }] of backups.entries()) {
    const period = periodOf(now.getTime() - Date.parse(at), at)
    const always = index < 3
    const fits = period !== null && !periods.has(period) && bytes + size <= MOST_BYTES
    if (!always && !fits) continue
    kept.add(id)
    bytes += size
    if (period !== null) periods.add(period)
  }
  return kept
}

/** Which stretch of time a backup of an age in ms stands for; null where it is too old for any. */
function periodOf(age: number, at: string): string | null {
  const day = Math.floor(Date.parse(at) / DAY)
  if (age < 2 * DAY) return `own ${at}`
  if (age < 14 * DAY) return `day ${day}`
  if (age < 92 * DAY) return `week ${Math.floor(day / 7)}`
  if (age < 366 * DAY) return `month ${at.slice(0, 7)}`
  return null
}
