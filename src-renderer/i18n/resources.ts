import enAnnotating from './en/annotating.json'
import enApp from './en/app.json'
import enErrors from './en/errors.json'
import enExporting from './en/exporting.json'
import enHistory from './en/history.json'
import enLibrary from './en/library.json'
import enNotes from './en/notes.json'
import enReader from './en/reader.json'
import enThemes from './en/themes.json'
import nlAnnotating from './nl/annotating.json'
import nlApp from './nl/app.json'
import nlErrors from './nl/errors.json'
import nlExporting from './nl/exporting.json'
import nlHistory from './nl/history.json'
import nlLibrary from './nl/library.json'
import nlNotes from './nl/notes.json'
import nlReader from './nl/reader.json'
import nlThemes from './nl/themes.json'

const nl = {
  app: nlApp,
  reader: nlReader,
  library: nlLibrary,
  annotating: nlAnnotating,
  notes: nlNotes,
  themes: nlThemes,
  exporting: nlExporting,
  history: nlHistory,
  errors: nlErrors,
}

/** English must have every word Dutch has; the type holds it to that. */
const en: typeof nl = {
  app: enApp,
  reader: enReader,
  library: enLibrary,
  annotating: enAnnotating,
  notes: enNotes,
  themes: enThemes,
  exporting: enExporting,
  history: enHistory,
  errors: enErrors,
}

/** Every word of the interface, by language and area. */
export const resources = { nl, en }
