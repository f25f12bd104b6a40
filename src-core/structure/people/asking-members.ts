import type { Turn } from '../../document/model'
import { anyLanguage } from '../../vocabulary/languages'
import { printMember, readMembers } from './read-members'

/** A record of questions by more members than these is of none of them. */
const MOST = 20

/** The members that the labels of questions name, each once, in their order; none where they are many. */
export function askingMembers(turns: readonly Turn[]): string[] {
  const found = turns.flatMap(({ role, speaker, party, label }) => {
    if (role !== 'question') return []
    if (speaker !== null) return [printMember({ name: speaker, party })]
    return label === null ? [] : readMembers(namesIn(label)).map(printMember)
  })
  const all = [...new Set(found)]
  return all.length > MOST ? [] : all
}

/** Surnames in capitals before a dash: `ROSSI, BIANCHI e VERDI. — Al Ministro dell’interno. —`. */
const SURNAMES = new RegExp(
  String.raw`^(?<names>\p{Lu}[\p{Lu}’' -]+(?: \p{Lu}\p{Ll}+)*(?:(?:,| (?:${anyLanguage(({ people }) => people?.andWord)})) \p{Lu}[\p{Lu}’' -]+(?: \p{Lu}\p{Ll}+)*)*)\.? [—–-]`,
  'u',
)

/** The names in a label such as `Vraag van de leden Tas (NOP) en Van Gent (QRS):`, from the first that begins with a capital. */
function namesIn(label: string): string {
  const surnames = SURNAMES.exec(label)?.groups?.['names']
  if (surnames) return surnames
  if (!label.includes('(')) return ''
  const names = /(?<=^\p{L}+ (?:[\p{Ll}]+ )+)\p{Lu}[^:]*\)/u.exec(label)?.[0]
  return names ?? ''
}

/** Those who answer by name above their answers, each once, in their order; none where they are many. */
export function answeringSpeakers(turns: readonly Turn[]): string[] {
  const found = turns.flatMap(({ role, speaker }) => (role === 'answer' && speaker !== null ? [speaker] : []))
  const all = [...new Set(found)]
  return all.length > MOST ? [] : all
}
