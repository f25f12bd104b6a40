/** Each of the ministers a sentence names, `Minister De Boer (Zeezaken), mede namens de Ministers voor A en van B`, by itself. */
export function readMinisters(printed: string): string[] {
  const plain = printed
    .replace(/\s+/g, ' ')
    // Lost line breaks glue: `vanBuitenlandse Zaken`.
    .replace(/\b(van|voor)(?=\p{Lu})/gu, '$1 ')
    .replace(/ ?\((?:ontvangen|zie ook)[^)]*\)?/gi, '')
  return plain
    .split(BETWEEN)
    .flatMap(splitOffices)
    .map(cleanOffice)
    .filter(name => name !== '')
}

const BETWEEN =
  /,?\s*(?:mede namens|namens|,|\ben\b|\band\b)\s+(?:mede namens\s+)?(?:van\s+)?(?:de\s+)?(?=(?:[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS))/u
const SEVERAL = /^(?<title>(?:[Mm]inister|[Ss]taatssecretaris))(?:s|sen)?(?= (?:van|voor) )/u

/** `Minister van Sluizen en van Bruggen` holds two offices, each with its own `van` or `voor`. */
function splitOffices(named: string): string[] {
  const title = SEVERAL.exec(named.replace(/^de /i, ''))?.groups?.['title']
  if (title === undefined) return [named]
  const fields = named.split(/,?\s+en\s+(?=(?:van|voor) (?:de |het )?\p{Lu})/u)
  return fields.map((field, index) =>
    index === 0
      ? field.replace(/^(?:de )?(?:[Mm]inister|[Ss]taatssecretaris)(?:s|sen)? /i, `${title} `)
      : `${title} ${field}`,
  )
}

function cleanOffice(name: string): string {
  return name
    .trim()
    .replace(/^de /i, '')
    .replace(/[,;.:]+$/, '')
    .trim()
}
