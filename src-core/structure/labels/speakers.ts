import { isTabled, readAsker } from './askers'
import type { TurnLabel } from './label'

/** Whether a paper is a debate in which `De heer Omtzigt (NSC):` opens what is said. */
export interface SpeakerStyle {
  readonly debate: boolean
}

const NAME = String.raw`(?:(?:de|van|der|den|ten|ter|het|el|al|von|zu|'t|’t)\s|d['’])*\p{Lu}[\p{L}’'.-]*(?:[ -](?:(?:de|van|der|den|ten|ter|het|el|al|von|zu)\s)*\p{Lu}[\p{L}’'.-]*){0,4}`
const TITLE = String.raw`(?:De heer|Mevrouw|Het lid|Kamerlid|Meneer|(?:Vice)?[Mm]inister-[Pp]resident|Minister|Staatssecretaris|(?:Inf|F)ormateur|Rapporteur|De (?:(?:tijdelijke|fungerend|plaatsvervangend|waarnemend|nieuwe) )?(?:onder)?voorzitter|De griffier|Voorzitter|Hon\.|Sen\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Sir|Lord|Baroness|The|Abg\.|Präsident(?:in)?|Vizepräsident(?:in)?|Bundesminister(?:in)?|Frau|Herr|El president|La presidenta)`
const SPEAKER = new RegExp(
  String.raw`^(?<label>(?:©\s*)?(?<speaker>(?:${TITLE})(?:\s+(?:${NAME}|\(?\p{Lu}[\p{L}’'. -]{1,40}\)?))?)(?:\s*\((?<party>[\p{L}\d][\p{L}\d/ .&-]{1,40})\))?(?:\s*[([][^)\]]{1,80}[)\]])?\s*:)(?=\s|$)`,
  'u',
)
/** A debate's head says who is in the chair, and nobody speaks: `Voorzitter: Jansen`. */
const PRESIDES = new RegExp(
  String.raw`^(?:Voorzitter|Griffier|Chair(?:man|woman|person)?)\s*:\s*${NAME}$`,
  'u',
)
/** So many lines that begin with a speaker, or with who asks, make a debate. */
const ENOUGH = 4

/** Decides whether speakers take turns in a paper. */
export function readSpeakerStyle(lines: readonly { readonly text: string }[]): SpeakerStyle {
  let found = 0
  for (const { text } of lines) {
    if (SPEAKER.test(text.slice(0, 200).trimStart()) || readAsker(text.trimStart())) found += 1
    if (found >= ENOUGH) return { debate: true }
  }
  return { debate: false }
}

/** Reads who speaks at the start of a block of a debate, or null. */
export function readSpeaker(text: string, { debate }: SpeakerStyle): TurnLabel | null {
  if (!debate || PRESIDES.test(text.trim()) || isTabled(text)) return null
  const { label, speaker, party } = SPEAKER.exec(text.slice(0, 200))?.groups ?? {}
  if (!label || !speaker) return null
  return {
    kind: 'speech',
    numbers: [],
    length: label.length,
    speaker: speaker.replace(/\s+/g, ' ').trim(),
    certainty: 0.97,
    ...(party && /\p{Lu}/u.test(party) && { party }),
  }
}
