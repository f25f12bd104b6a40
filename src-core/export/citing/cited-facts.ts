import type { SessionYear } from './session-year'
import type { CitedKind } from './style'

/** A treaty, as an issue of the Tractatenblad prints its title. */
export interface Treaty {
  readonly name: string
  /** The day it was signed, ISO 8601. */
  readonly signed: string
}

/** What a citation can say of a paper; what is not known is not there. */
export interface CitedPaper {
  readonly kind: CitedKind
  /** `I`, `II`, or both. */
  readonly chamber?: 'I' | 'II' | 'I/II' | undefined
  readonly years?: SessionYear | undefined
  readonly dossier?: string | undefined
  /** A number in digits, and one in letters. */
  readonly nr?: string | undefined
  readonly letter?: string | undefined
  readonly meeting?: string | undefined
  readonly item?: string | undefined
  readonly number?: string | undefined
  /** As English writes it, where that is another way. */
  readonly numberInEnglish?: string | undefined
  /** Of a publication: the year it appeared in. */
  readonly year?: string | undefined
  readonly treaty?: Treaty | undefined
  readonly senders: readonly string[]
  readonly reference?: string | undefined
  readonly piece?: string | undefined
}

/** A paper without what only letters have. */
export type Found = Omit<CitedPaper, 'senders'>
