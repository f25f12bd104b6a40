/** The letter behind the one number of a label, `a` of `Vraag 3a`; empty where there is none. */
export function labelLetter(label: string | null): string {
  return /^\D*\d+([a-h])(?!\p{L})\D*$/u.exec(label ?? '')?.[1] ?? ''
}
