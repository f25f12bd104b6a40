/** A text without case and accents, for finding and sorting: `Oekraïne` and `OEKRAINE` become one. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
