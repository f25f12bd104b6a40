/** An address the system may be asked to open, as the URL parser writes it; null for every scheme but web and mail. */
export function webAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}
