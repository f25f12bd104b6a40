import type { Analyst } from '../../src-core/contract/state'
import { initials } from './initials'
import style from './team.module.css'

/** How many shapes of badge there are; theme colours say nothing of people, so badges differ by frame and letters. */
const LOOKS = 4

/** The name and the shape of badge of an analyst, by id; one who is not known has the id for a name. */
export function lookOfAnalyst(analysts: readonly Analyst[], id: string): { name: string; look: number } {
  const index = analysts.findIndex(analyst => analyst.id === id)
  return { name: analysts[index]?.name ?? id, look: Math.max(0, index) % LOOKS }
}

/** An analyst's initials as a picture without text, for where text would become that of the paper. */
export function makeAnalystMark(analysts: readonly Analyst[], id: string): HTMLElement {
  const { name, look } = lookOfAnalyst(analysts, id)
  const mark = document.createElement('span')
  mark.className = style['mark'] ?? ''
  mark.dataset['look'] = String(look)
  mark.dataset['initials'] = initials(name)
  mark.ariaHidden = 'true'
  return mark
}
