/** Where the sentences of a paragraph after its first begin, as UTF-16 offsets, by the rules of its language (BCP 47). */
export function sentenceStarts(text: string, language: string): number[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .filter(({ index, segment }) => index > 0 && segment.trim() !== '')
    .map(({ index }) => index)
}
