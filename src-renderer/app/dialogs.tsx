import type { ComponentType } from 'react'
import { ExportDialog } from '../exporting/export-dialog'
import { PasteDialog } from '../importing/paste-dialog'
import { KeepingDialog } from '../keeping/keeping-dialog'
import { NewProjectDialog } from '../library/new-project-dialog'
import { MakePackageDialog } from '../packages/make-package-dialog'
import { ReviewPackageDialog } from '../packages/review-package-dialog'
import { PlacesDialog } from '../places/places-dialog'
import { RereadDialog } from '../rereading/reread-dialog'
import { type OpenDialog, useApp } from '../state/store'
import { SimultaneousDialog } from '../team/simultaneous-dialog'
import { ThemesDialog } from '../themes/themes-dialog'
import { PaletteDialog } from './palette/palette-dialog'
import { SettingsDialog } from './settings-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'

/** The component of every dialog; each closes itself with `showDialog(null)`. */
const DIALOGS: Partial<Readonly<Record<OpenDialog, ComponentType>>> = {
  palette: PaletteDialog,
  export: ExportDialog,
  settings: SettingsDialog,
  shortcuts: ShortcutsDialog,
  themes: ThemesDialog,
  keeping: KeepingDialog,
  'new-project': NewProjectDialog,
  'paste-text': PasteDialog,
  'make-package': MakePackageDialog,
  'package-review': ReviewPackageDialog,
  places: PlacesDialog,
  reread: RereadDialog,
  simultaneous: SimultaneousDialog,
}

/** The dialog that is open over the workbench, or nothing. */
export function Dialogs() {
  const dialog = useApp(state => state.dialog)
  const Open = dialog && DIALOGS[dialog]
  return Open ? <Open /> : null
}
