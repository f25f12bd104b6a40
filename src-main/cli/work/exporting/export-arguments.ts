import type { ExportOptions } from '../../../../src-core/export/formats/export-options'

/** What `export` is told on the command line. */
export interface ExportArguments {
  readonly project: string
  readonly format: ExportOptions['format']
  readonly out: string
  readonly group: 'theme' | 'document' | 'party' | 'paper' | 'turn' | 'status'
  readonly language: ExportOptions['language']
  readonly document?: string
  readonly theme: readonly string[]
  readonly party: readonly string[]
  readonly untagged: boolean
  readonly text: string
  readonly marks: 'none' | 'brackets'
  readonly style: string
  readonly place: boolean
  readonly question: boolean
  readonly notes: boolean
  readonly replies: boolean
  readonly rows: 'annotations' | 'turns'
  readonly separator: NonNullable<ExportOptions['separator']>
  readonly bom: boolean
  readonly raw: boolean
  readonly template?: string
  /** A preset of the window, and the folder of the settings it is in. */
  readonly preset?: string
  readonly userData?: string
}
