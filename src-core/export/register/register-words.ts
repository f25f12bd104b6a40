import type { CommitmentStatus } from '../../suggesting/promises/commitment'
import type { ExportLanguage } from '../words'

/** What a register of commitments says beside its rows. */
export interface RegisterWords {
  readonly title: string
  readonly until: string
  readonly about: string
  readonly status: string
  readonly by: string
  readonly to: string
  readonly what: string
  readonly words: string
  readonly source: string
  readonly paper: string
  readonly keptIn: string
  readonly remark: string
  readonly link: string
  readonly undated: string
  readonly states: Readonly<Record<CommitmentStatus, string>>
  readonly count: (count: number) => string
}

const NL: RegisterWords = {
  title: 'Toezeggingen',
  until: 'Uiterlijk',
  about: 'rond',
  status: 'Stand',
  by: 'Toegezegd door',
  to: 'Toegezegd aan',
  what: 'Wat',
  words: 'Letterlijk',
  source: 'Vindplaats',
  paper: 'Stuk',
  keptIn: 'Nagekomen in',
  remark: 'Opmerking',
  link: 'Koppeling',
  undated: 'Zonder datum',
  states: { open: 'open', kept: 'nagekomen', withdrawn: 'ingetrokken', overdue: 'over tijd' },
  count: count => (count === 1 ? 'één toezegging' : `${count} toezeggingen`),
}

const EN: RegisterWords = {
  title: 'Commitments',
  until: 'By',
  about: 'about',
  status: 'Status',
  by: 'Promised by',
  to: 'Promised to',
  what: 'What',
  words: 'In their words',
  source: 'Source',
  paper: 'Paper',
  keptIn: 'Kept in',
  remark: 'Remark',
  link: 'Link',
  undated: 'No date',
  states: { open: 'open', kept: 'kept', withdrawn: 'withdrawn', overdue: 'overdue' },
  count: count => (count === 1 ? 'one commitment' : `${count} commitments`),
}

/** The words of a language. */
export function registerWords(language: ExportLanguage): RegisterWords {
  return language === 'nl' ? NL : EN
}
