/** The most numbers one label can stand for; more is a slip of the pen. */
const MOST = 200

/** The numbers of a label such as `Antwoord 4 en 5`, `vragen 2 t/m 4` or `1-3`, in their order. */
export function readNumbers(label: string): number[] {
  const numbers: number[] = []
  for (const [, first, last] of label.matchAll(/(\d{1,3})(?:\s*(?:t\/m|tot en met|-|–)\s*(\d{1,3}))?/g)) {
    const from = Number(first)
    const to = last === undefined ? from : Number(last)
    for (let number = from; number <= to && numbers.length < MOST; number += 1) numbers.push(number)
  }
  return numbers
}
