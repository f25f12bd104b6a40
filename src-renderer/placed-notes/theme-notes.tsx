import { useTranslation } from 'react-i18next'
import { NotesOn } from './notes-on'
import style from './placed-notes.module.css'
import { useNotesOn } from './use-notes-on'

/** The notes on a theme, in its card. */
export function ThemeNotes({ theme }: { readonly theme: string }) {
  const { t } = useTranslation('notes')
  const notes = useNotesOn(about => about.kind === 'theme' && about.theme === theme, theme)
  return (
    <section className={style['theme']} aria-label={t('on-theme')}>
      <NotesOn about={{ kind: 'theme', theme }} notes={notes} />
    </section>
  )
}
