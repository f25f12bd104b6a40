import { useTranslation } from 'react-i18next'
import type { StructuredDocument, Turn } from '../../src-core/document/model'
import { turnWords } from '../../src-core/export/citing/place-words'
import type { PlacedNote } from '../../src-core/notes/placed-note'
import { turnOfNote } from '../../src-core/notes/turn-of-note'
import { useLanguage } from '../i18n/use-language'
import { jumpTo } from '../paper/jump-history'
import { useApp } from '../state/store'
import { NotesOn, OneNote } from './notes-on'
import style from './placed-notes.module.css'
import { useNotesOn } from './use-notes-on'

/** The notes on a paper and on its turns, beside its annotations; shut where there are none. */
export function PaperNotes({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('notes')
  const { id } = document
  const notes = useNotesOn(
    about => (about.kind === 'paper' || about.kind === 'turn') && about.documentId === id,
    id,
  )
  const readOnly = useApp(state => state.project.readOnly !== null)
  if (notes.length === 0) return null
  const onPaper = notes.filter(({ about }) => about.kind === 'paper')
  const turns = onTurns(document, notes)
  return (
    <section className={style['paper']} aria-labelledby="paper-notes">
      <h3 id="paper-notes">{t('on-paper', { count: notes.length })}</h3>
      {onPaper.length > 0 && <NotesOn about={{ kind: 'paper', documentId: id }} notes={onPaper} />}
      {turns.map(({ turn, notes: own }) => (
        <div key={turn?.id ?? ''}>
          <TurnName turn={turn} />
          {own.map(note => (
            <OneNote key={note.id} note={note} readOnly={readOnly} />
          ))}
        </div>
      ))}
    </section>
  )
}

function TurnName({ turn }: { readonly turn: Turn | null }) {
  const { t } = useTranslation('notes')
  const language = useLanguage()
  if (!turn) return <p className={style['lost']}>{t('turn-lost')}</p>
  return (
    <button type="button" className={style['turn']} onClick={() => jumpTo(turn.start, turn.end)}>
      {turnWords(turn, language)}
      {turn.party !== null && ` · ${turn.party}`}
    </button>
  )
}

interface OnTurn {
  /** Null: the paper has no such turn any more. */
  readonly turn: Turn | null
  readonly notes: PlacedNote[]
}

/** The notes by the turns they are on, in the order of the paper, those without one last. */
function onTurns(document: StructuredDocument, notes: readonly PlacedNote[]): OnTurn[] {
  const found = new Map<Turn | null, PlacedNote[]>()
  for (const note of notes) {
    if (note.about.kind !== 'turn') continue
    const turn = turnOfNote(document, note.about)
    found.set(turn, [...(found.get(turn) ?? []), note])
  }
  return [...found]
    .map(([turn, own]) => ({ turn, notes: own }))
    .sort((one, other) => (one.turn?.start ?? Number.MAX_VALUE) - (other.turn?.start ?? Number.MAX_VALUE))
}
