import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { BuiltIn, Suggester } from '../../src-core/suggesting/suggester'
import type { ProposedUnit } from '../../src-core/suggesting/unit-around'
import { useApp } from '../state/store'

/** What is looked for and where, as the dialog shows it; kept while the window stands. */
export interface Looking {
  /** `builtIn:…` or `theme:…`. */
  readonly by: string
  /** What is marked with. */
  readonly theme: string
  readonly unit: ProposedUnit
  readonly isAll: boolean
}

const useChosen = create<Partial<Looking>>(() => ({}))

/** What is looked for now: what was chosen, as far as it is still there. */
export function useSought(): Looking {
  const chosen = useChosen()
  const themes = useApp(useShallow(state => [...state.themes.keys()]))
  const hasPaper = useApp(state => state.document !== null)
  const [first = ''] = themes
  const known = (id: string | undefined) => (id !== undefined && themes.includes(id) ? id : first)
  const by =
    chosen.by?.startsWith('theme:') && !themes.includes(chosen.by.slice(6))
      ? 'builtIn:promises'
      : (chosen.by ?? 'builtIn:promises')
  return {
    by,
    theme: by.startsWith('theme:') ? by.slice(6) : known(chosen.theme),
    unit: chosen.unit ?? 'sentence',
    isAll: !hasPaper || (chosen.isAll ?? false),
  }
}

/** Looks for something else. */
export function lookFor(changes: Partial<Looking>): void {
  useChosen.setState(changes)
}

/** What suggests, as calls name it. */
export function suggesterOf({ by }: Looking): Suggester {
  return by.startsWith('theme:')
    ? { theme: by.slice(6) }
    : { builtIn: by.slice('builtIn:'.length) as BuiltIn }
}
