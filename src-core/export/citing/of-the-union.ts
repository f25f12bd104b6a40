import type { Identifier } from '../../document/model'
import type { Found } from './cited-facts'
import type { PaperHead } from './paper-head'

const OF_THE_COMMISSION = /^(COM|SWD|SEC|JOIN|C) ?\((\d{4})\) ?(\d{1,5})(?: (?:final|definitief|def\.?))?$/
/** The edge of a page of the Publicatieblad, with its day and its issue on either side: `4.5.2016 NL Publicatieblad van de Europese Unie L 119/1`. */
const JOURNAL =
  /^(?=.*\b(?<day>\d{1,2}\.\d{1,2}\.(?<year>\d{4}))\b)(?=.*(?<![\p{L}\d])(?<issue>[LC] \d{1,4}(?: [A-Z])?)\/\d{1,5}(?!\d)).*\b(?:Publicatieblad van de Europese (?<named>Unie|Gemeenschappen)|Official Journal of the European (?<called>Union|Communities))\b/u

/** Since October 2023 each act is an issue of its own; at the edges of its pages stand series and day, `PB L van 12.7.2024`, and its ELI. */
const ISSUED =
  /(?<![\p{L}\d])(?:PB|OJ|JO|ABl\.|DO) (?<series>[LC])(?:,| (?:van|du|vom|de)) (?<day>\d{1,2}\.\d{1,2}\.\d{4})\b/u
/** Of a corrigendum that of the act it corrects, and not its own. */
const ELI = /\bdata\.europa\.eu\/eli\/(?:C|[a-z_]+)\/(?<number>20\d{2}\/\d{1,6})\/oj(?![/\w])/
/** Its first page: series, number and day below each other. */
const ISSUED_IN_HEAD =
  /(?:^|\n)(?<series>[LC])(?:-serie| series)\n(?:C\/)?(?<number>20\d{2}\/\d{1,6})\n(?<day>\d{1,2}\.\d{1,2}\.\d{4})(?=\n|$)/

/** A number of the European Commission's that is a paper's own, or alone on a line of its head: `COM(2022) 123 final`; or an issue of the Publicatieblad. */
export function ofTheUnion(identifiers: readonly Identifier[], { lines, edges }: PaperHead): Found | null {
  const act = issuedAlone(lines, edges)
  if (act) return act
  const journal = edges.map(line => JOURNAL.exec(line)?.groups).find(Boolean)
  if (journal) {
    const isOfUnion = /^Un/.test(journal['named'] ?? journal['called'] ?? '')
    return {
      kind: 'union',
      number: `Pb${isOfUnion ? 'EU' : 'EG'} ${journal['year']}, ${journal['issue']}`,
      numberInEnglish: `OJ ${journal['issue']}, ${journal['day']}`,
    }
  }
  const all = [...identifiers.map(({ text }) => text), ...lines]
  const match = all.map(line => OF_THE_COMMISSION.exec(line.trim())).find(Boolean)
  return match ? { kind: 'union', number: `${match[1]}(${match[2]}) ${match[3]}` } : null
}

/** An act that is an issue of the Publicatieblad by itself. */
function issuedAlone(lines: readonly string[], edges: readonly string[]): Found | null {
  const issued = edges.map(line => ISSUED.exec(line)?.groups).find(Boolean)
  const eli = edges.map(line => ELI.exec(line)?.groups).find(Boolean)
  const { series, number, day } =
    issued && eli ? { ...issued, ...eli } : (ISSUED_IN_HEAD.exec(lines.join('\n'))?.groups ?? {})
  if (series === undefined || number === undefined || day === undefined) return null
  return {
    kind: 'union',
    number: `PbEU ${series} ${number}`,
    // The series C writes its letter before the number too.
    numberInEnglish: `OJ ${series}, ${series === 'C' ? 'C/' : ''}${number}, ${day}`,
  }
}
