import type { Handlers } from '../../../src-core/contract/boundary'
import type { AppEvent } from '../../../src-core/contract/events'
import type { ChangeLabel } from '../../../src-core/contract/state'
import type { PlaceLink } from '../../../src-core/links/place-link'
import type { StartApart, StartReader } from '../../import/reader/reader-process'
import type { PrintPdf } from '../../printing/print-pdf'
import type { System } from '../../storage/files/system'

/** What a host can do that plain Node cannot; a missing ability is answered with `not-available`. */
export interface Shell {
  /** Asks for a project folder; null when the user cancels. */
  chooseProject?(): Promise<string | null>
  /** Asks for papers to add, as paths; empty when the user cancels. */
  choosePapers?(): Promise<readonly string[]>
  /** Asks where to save; null when the user cancels. */
  chooseSavePath?(suggestedName: string, mediaType: string): Promise<string | null>
  /** Shows a file in the system's file manager. */
  showFile?(path: string): void
  /** Moves a file or folder to the system's trash. Throws where the system refuses. */
  trash?(path: string): Promise<void>
  /** Opens a web or mail address outside the app, after asking; whether it did. */
  openLink?(url: string): Promise<boolean>
  /** Makes PDFs; where a host does not, the machine's browser is asked. */
  readonly printPdf?: PrintPdf
}

export interface AppOptions {
  /** The machine's folder for settings, reading positions and the sample project. */
  readonly userData: string
  /** The folder with the sample paper and the starter codebooks. */
  readonly resources: string
  /** A project folder to open instead of the last one. */
  readonly project?: string
  readonly host: 'electron' | 'web'
  readonly version: string
  /** The system's language, BCP 47. */
  readonly locale: string
  /** The system's user name: the analyst's name until it is changed. */
  readonly userName: string
  readonly shell: Shell
  readonly system?: System
  /** How this host starts the process that reads a paper; plain Node's child processes where it does not say. */
  readonly startReader?: StartReader
  /** How this host starts the process with the index; plain Node's child processes where it does not say. */
  readonly startSearch?: StartApart
}

/** Work that is not durable yet. */
export interface Unsaved {
  /** Why saving failed; null while it is still going on. */
  readonly reason: string | null
  /** The changes, oldest first. */
  readonly changes: readonly ChangeLabel[]
}

/** The running services, whatever the host. */
export interface App {
  readonly handlers: Handlers
  /** Hears every event from now on; the answer stops it. */
  subscribe(listener: (event: AppEvent) => void): () => void
  /** Has the window import papers, as it imports those that are dropped on it. */
  giveFiles(paths: readonly string[]): void
  /** Has the window go where a link leads. */
  openPlace(link: PlaceLink): void
  /** Opens another project folder in every window. Throws `CallError`. */
  openProject(folder: string): Promise<void>
  /**
   * Has so many windows hand in what is being typed, and waits for that, at most some seconds. Answers how many texts
   * could not be handed in, such as a note whose annotation is gone.
   */
  collectTyped(windows: number): Promise<number>
  /** What is not durable yet, or null when everything is. */
  unsaved(): Unsaved | null
  /** Saves everything, gives the lock back, and answers why work could not be saved, or null. */
  close(): Promise<string | null>
}
