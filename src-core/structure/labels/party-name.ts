/** A party by the name people know it by: `fractie van Volt` is Volt, `VVD-fractie` is VVD. */
export function partyName(printed: string): string {
  const name = printed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.]*$/, '')
    .replace(/,? (?:gezamenlijk|tezamen|samen)$/i, '')
    .replace(/^fracties? van (?:de |het )?/i, '')
    .replace(/[- ]fractie(?:leden)?$/i, '')
    .replace(/^de (?=groep|leden)/i, '')
    .replace(/^het lid/i, 'Lid')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
