import { fileName } from '../../../src-core/export/file-name'
import type { RegisterFormat } from '../../../src-core/export/register/register-formats'
import type { RegisterRow } from '../../../src-core/export/register/register-row'
import { registerSheet } from '../../../src-core/export/register/register-sheet'
import { registerWordFile } from '../../../src-core/export/register/register-word'
import { registerWords } from '../../../src-core/export/register/register-words'
import { sheetFile } from '../../../src-core/export/sheets/sheet-file'
import type { WordTemplate } from '../../../src-core/export/word-looks/word-template'
import type { ExportLanguage } from '../../../src-core/export/words'
import { isDue, registerCalendar } from './register-calendar'

/** The register as a file to hand in. */
interface RegisterFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
  /** How many commitments it holds. */
  readonly count: number
  /** How many it does not: a calendar has only days that are still to come about. */
  readonly leftOut: number
}

/** What a register is written with beside its rows. */
interface RegisterFacts {
  readonly projectName: string
  readonly creator: string
  /** ISO 8601. */
  readonly now: string
  readonly language: ExportLanguage
  readonly template: WordTemplate | null
}

/** Writes rows of a register in one of its formats. */
export function writeRegister(
  rows: readonly RegisterRow[],
  format: RegisterFormat,
  facts: RegisterFacts,
): RegisterFile {
  const { projectName, language } = facts
  const count = format === 'ics' ? rows.filter(isDue).length : rows.length
  return {
    name: `${fileName(`${registerWords(language).title} ${projectName}`)}.${format}`,
    ...content(rows, format, facts),
    count,
    leftOut: rows.length - count,
  }
}

function content(
  rows: readonly RegisterRow[],
  format: RegisterFormat,
  { projectName, creator, now, language, template }: RegisterFacts,
): Pick<RegisterFile, 'mediaType' | 'content'> {
  switch (format) {
    case 'xlsx':
      return sheetFile(registerSheet(rows, language), [], format)
    case 'docx': {
      const facts = { projectName, creator, created: now, ...(template && { template }) }
      return {
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        content: registerWordFile(rows, facts, language),
      }
    }
    case 'ics':
      return { mediaType: 'text/calendar', content: registerCalendar(rows, projectName, now, language) }
  }
}
