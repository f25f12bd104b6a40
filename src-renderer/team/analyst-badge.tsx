import { useApp } from '../state/store'
import { lookOfAnalyst } from './analyst-mark'
import { initials } from './initials'
import style from './team.module.css'

/** An analyst by initials, with the name for those who cannot see or do not know them. */
export function AnalystBadge({ id, hideName = false }: { readonly id: string; readonly hideName?: boolean }) {
  const isAlone = useApp(({ project }) => project.analysts.length < 2 && project.analyst.id === id)
  const { name, look } = lookOfAnalyst(
    useApp(state => state.project.analysts),
    id,
  )
  // Initials tell people apart; one's own tell one who works alone nothing.
  if (isAlone) return null
  return (
    <span className={style['badge']} data-look={look} title={name}>
      <span aria-hidden>{initials(name)}</span>
      {!hideName && <span className="visually-hidden">{name}</span>}
    </span>
  )
}
