import { useApp } from '../app/store'
import { initials } from './initials'
import style from './team.module.css'

/** How many shapes of badge there are; theme colours say nothing of people, so badges differ by frame and letters. */
const LOOKS = 4

/** An analyst by initials, with the name for those who cannot see or do not know them. */
export function AnalystBadge({ id, hideName = false }: { readonly id: string; readonly hideName?: boolean }) {
  const analysts = useApp(state => state.project.analysts)
  const isAlone = useApp(({ project }) => project.analysts.length < 2 && project.analyst.id === id)
  const name = analysts.find(analyst => analyst.id === id)?.name ?? id
  const index = Math.max(
    0,
    analysts.findIndex(analyst => analyst.id === id),
  )
  // Initials tell people apart; one's own tell one who works alone nothing.
  if (isAlone) return null
  return (
    <span className={style['badge']} data-look={index % LOOKS} title={name}>
      <span aria-hidden>{initials(name)}</span>
      {!hideName && <span className="visually-hidden">{name}</span>}
    </span>
  )
}
