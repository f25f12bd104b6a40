/** The calendar date, ISO 8601, that a moment has where the user is: at half past midnight it is not the day before, as in UTC. */
export function ownDay(moment: string | Date): string {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return String(moment).slice(0, 10)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
