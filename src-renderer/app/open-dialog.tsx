import type { ComponentType } from 'react'
import { CitationsDialog } from '../citing/citations-dialog'
import { ConnectDialog } from '../connecting/connect-dialog'
import { ExportDialog } from '../exporting/export-dialog'
import { PasteDialog } from '../importing/paste-dialog'
import { KeepingDialog } from '../keeping/keeping-dialog'
import {
  DeleteProjectDialog,
  DuplicateProjectDialog,
  NewProjectDialog,
  RenameProjectDialog,
} from '../library/project-dialogs'
import { AgreementDialog } from '../listing/agreement-dialog'
import { MakePackageDialog } from '../packages/make-package-dialog'
import { ReviewPackageDialog } from '../packages/review-package-dialog'
import { ProjectNotesDialog } from '../placed-notes/project-notes-dialog'
import { PlacesDialog } from '../places/places-dialog'
import { EditionDialog } from '../rereading/edition-dialog'
import { RereadDialog, RescanDialog, RescanGarbledDialog, UnscanDialog } from '../rereading/reread-dialog'
import { DetailsDialog } from '../reviewing/details-dialog'
import type { OpenDialog as DialogName } from '../state/store'
import { RegisterDialog } from '../suggesting/register-dialog'
import { SuggestionsDialog } from '../suggesting/suggestions-dialog'
import { SimultaneousDialog } from '../team/simultaneous-dialog'
import { ThemesDialog } from '../themes/themes-dialog'
import { PaletteDialog } from './palette/palette-dialog'
import { SettingsDialog } from './settings/settings-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'

/** The component of every dialog; each closes itself with `showDialog(null)`. */
const DIALOGS: Partial<Readonly<Record<DialogName, ComponentType>>> = {
  palette: PaletteDialog,
  export: ExportDialog,
  settings: SettingsDialog,
  shortcuts: ShortcutsDialog,
  themes: ThemesDialog,
  keeping: KeepingDialog,
  'new-project': NewProjectDialog,
  'rename-project': RenameProjectDialog,
  'duplicate-project': DuplicateProjectDialog,
  'delete-project': DeleteProjectDialog,
  'paste-text': PasteDialog,
  'make-package': MakePackageDialog,
  'package-review': ReviewPackageDialog,
  places: PlacesDialog,
  reread: RereadDialog,
  edition: EditionDialog,
  rescan: RescanDialog,
  'rescan-garbled': RescanGarbledDialog,
  unscan: UnscanDialog,
  details: DetailsDialog,
  citations: CitationsDialog,
  simultaneous: SimultaneousDialog,
  'project-notes': ProjectNotesDialog,
  connect: ConnectDialog,
  suggestions: SuggestionsDialog,
  register: RegisterDialog,
  agreement: AgreementDialog,
}

/** The dialog of a name, over the workbench. */
export function OpenDialog({ name }: { readonly name: DialogName }) {
  const Open = DIALOGS[name]
  return Open ? <Open /> : null
}
