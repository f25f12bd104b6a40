import type { Identifier } from '../../document/model'
import type { Found } from './cited-facts'
import type { PaperHead } from './paper-head'

const OF_THE_COMMISSION = /^(COM|SWD|SEC|JOIN|C) ?\((\d{4})\) ?(\d{1,5})(?: (?:final|definitief|def\.?))?$/
/** The edge of a page of the Publicatieblad, with its day and its issue on either side: `4.5.2016 NL Publicatieblad van de Europese Unie L 119/1`. */
const JOURNAL =
  /^(?=.*\b\d{1,2}\.\d{1,2}\.(?<year>\d{4})\b)(?=.*(?<![\p{L}\d])(?<issue>[LC] \d{1,4}(?: [A-Z])?)\/\d{1,5}(?!\d)).*\b(?:Publicatieblad van de Europese (?<named>Unie|Gemeenschappen)|Official Journal of the European (?<called>Union|Communities))\b/u

/** A number of the European Commission's that is a paper's own, or alone on a line of its head: `COM(2022) 123 final`; or an issue of the Publicatieblad. */
export function ofTheUnion(identifiers: readonly Identifier[], { lines, edges }: PaperHead): Found | null {
  const journal = edges.map(line => JOURNAL.exec(line)?.groups).find(Boolean)
  if (journal) {
    const isOfUnion = /^Un/.test(journal['named'] ?? journal['called'] ?? '')
    return { kind: 'union', number: `Pb${isOfUnion ? 'EU' : 'EG'} ${journal['year']}, ${journal['issue']}` }
  }
  const all = [...identifiers.map(({ text }) => text), ...lines]
  const match = all.map(line => OF_THE_COMMISSION.exec(line.trim())).find(Boolean)
  return match ? { kind: 'union', number: `${match[1]}(${match[2]}) ${match[3]}` } : null
}
