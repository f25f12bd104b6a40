import type { Turn } from '../../document/model'
import { printMember, readMembers } from './read-members'

/** A record of questions by more members than these is of none of them. */
const MOST = 20

/** The members that the labels of questions name, each once, in their order; none where they are many. */
export function askingMembers(turns: readonly Turn[]): string[] {
  const found = turns.flatMap(({ role, speaker, party, label }) => {
    if (role !== 'question') return []
    if (speaker !== null) return [printMember({ name: speaker, party })]
    return label !== null && /\(/.test(label) ? readMembers(namesIn(label)).map(printMember) : []
  })
  const all = [...new Set(found)]
  return all.length > MOST ? [] : all
}

/** The names in a label such as `Vraag van de leden Tas (NOP) en Van Gent (QRS):`, from the first that begins with a capital. */
function namesIn(label: string): string {
  const names = /(?<=^\p{L}+ (?:[\p{Ll}]+ )+)\p{Lu}[^:]*\)/u.exec(label)?.[0]
  return names ?? ''
}
