import { useApp } from '../state/store'
import { initials } from './initials'
import style from './team.module.css'

/** How many shapes of badge there are; theme colours say nothing of people, so badges differ by frame and letters. */
const LOOKS = 4

/** An analyst by initials, with the name for those who cannot see or do not know them. */
export function AnalystBadge({ id, hideName = false }: { readonly id: string; readonly hideName?: boolean }) {
  const isAlone = useApp(({ project }) => project.analysts.length < 2 && project.analyst.id === id)
  const { name, look } = useAnalyst(id)
  // Initials tell people apart; one's own tell one who works alone nothing.
  if (isAlone) return null
  return (
    <span className={style['badge']} data-look={look} title={name}>
      <span aria-hidden>{initials(name)}</span>
      {!hideName && <span className="visually-hidden">{name}</span>}
    </span>
  )
}

/** An analyst's initials as a picture without text, for where text would become that of the paper. */
export function AnalystMark({ id }: { readonly id: string }) {
  const { name, look } = useAnalyst(id)
  return <span className={style['mark']} data-look={look} data-initials={initials(name)} aria-hidden />
}

function useAnalyst(id: string): { name: string; look: number } {
  const analysts = useApp(state => state.project.analysts)
  const index = analysts.findIndex(analyst => analyst.id === id)
  return { name: analysts[index]?.name ?? id, look: Math.max(0, index) % LOOKS }
}
