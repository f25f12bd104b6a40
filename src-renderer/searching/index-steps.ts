/** How much of the index is made: so many papers, notes and pages of all. */
export interface Building {
  readonly done: number
  readonly total: number
}

/**
 * Tells, as an index is being made, whether to ask again what is found: at the first word of it, at each further tenth, and once
 * it is whole. Asking takes the index from its making, and a few papers more seldom change what shows.
 */
export function indexSteps(): (building: Building | null) => boolean {
  let tenths: number | null = null
  return building => {
    const reached = building && Math.floor((building.done / building.total) * 10)
    if (reached !== null && reached === tenths) return false
    tenths = reached
    return true
  }
}
