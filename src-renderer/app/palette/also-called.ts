import type { Deed } from '../../keys/key-row'

/**
 * What else one may type for a command, in both languages: the words of other programs among them. They only find the
 * command and are never shown.
 */
export const ALSO_CALLED: Readonly<Partial<Record<Deed, string>>> = {
  find: 'zoekbalk vinden search page document',
  search: 'zoekopdracht alles overal vinden everywhere project full text',
  export:
    'word docx pdf excel xlsx csv html markdown json obsidian opslaan als save as download report rapport',
  print: 'printen printer papier paper',
  import: 'openen bestand document toevoegen inlezen importeren open file import read',
  'import-folder': 'map importeren directory import open folder',
  'paste-text': 'plakken klembord clipboard',
  themes: 'codes codeboek labels tags trefwoorden categorieën codebook keywords categories colours kleuren',
  suggest: 'automatisch coderen woordenlijst autocode automatic coding dictionary',
  register: 'toezeggingen beloften promises commitments deadlines',
  'make-package': 'delen versturen export share send colleague',
  'open-package': 'samenvoegen ontvangen merge receive import',
  undo: 'terugdraaien herstellen revert',
  redo: 'opnieuw uitvoeren repeat',
  'toggle-navigation': 'zijbalk inhoudsopgave paneel links sidebar outline contents',
  'toggle-annotations': 'paneel rechts markeringen opmerkingen sidebar highlights comments notes',
  'toggle-original': 'pdf bron pagina scan source page',
  'toggle-notebook': 'schrijven bladen pages writing draft',
  split: 'splitsen naast elkaar twee vensters vergelijken side by side two compare divide',
  'focus-mode': 'focus concentratie rustig volledig scherm zen distraction free full screen',
  'read-aloud': 'stem spraak luisteren voice speech listen speak',
  'theme-counts':
    'telling kruistabel matrix frequentie aantallen fractie jaar statistiek crosstab frequency statistics party year',
  agreement: 'kappa alpha betrouwbaarheid intercoder interbeoordelaars reliability',
  citations: 'bronnen kamerstukken verwijzingen sources references',
  'copy-link': 'koppeling adres delen url share',
  'copy-cited': 'kopiëren bron citeren cite reference copy',
  highlighter: 'stift geel kleuren marker pen colour',
  overlaps: 'overlap stapel stacked nested',
  connect: 'koppelen relatie link relation',
  'to-notebook': 'citaat blad sturen quote send page',
  'note-turn': 'opmerking memo comment',
  turns: 'overzicht lijst vragen antwoorden overview list grid spreadsheet',
  judge: 'beoordelen status ontwijkend clarity evasive assess',
  review: 'controleren fouten herstel nalopen errors verify import',
  'set-words': 'ocr scan corrigeren spelling correct',
  settings: 'voorkeuren opties taal thema donker preferences options language dark',
  shortcuts: 'toetsenbord toetsen help keyboard keys hotkeys',
  'new-project': 'project maken create',
  'text-larger': 'zoom inzoomen lettergrootte groter font size bigger in',
  'text-smaller': 'zoom uitzoomen lettergrootte kleiner font size out',
  'text-reset': 'zoom lettergrootte font size',
}

/** The same for history, trash and backups. */
export const KEEPING_CALLED = 'back-up versies terugzetten verwijderd restore versions deleted recycle bin'
