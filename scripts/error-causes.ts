/** What an error says with all that caused it, such as `fetch failed: connect ECONNREFUSED 127.0.0.1:9`. */
export function errorCauses(error: unknown): string {
  const said: string[] = []
  for (let at = error; at instanceof Error; at = at.cause) {
    const words = wordsOf(at)
    if (said.at(-1) !== words) said.push(words)
  }
  return said.length === 0 ? String(error) : said.join(': ')
}

/** Several failures in one, as of a name with several addresses, have no words of their own. */
function wordsOf(error: Error): string {
  if (error.message !== '') return error.message
  return error instanceof AggregateError ? error.errors.map(errorCauses).join(', ') : error.name
}
