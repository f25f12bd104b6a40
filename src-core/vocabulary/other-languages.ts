/** The commonest words of languages whose papers are not read, by BCP 47, so that such a paper is not called one of another language. */
export const OTHER_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  ro: ['și', 'în', 'să', 'din', 'cu', 'pe', 'care', 'este', 'nu', 'pentru', 'la', 'prin', 'ale'],
  cs: ['se', 'na', 'v', 'že', 'je', 'o', 'do', 'z', 've', 'který', 'jsou', 'pro', 'podle'],
  hu: ['a', 'az', 'és', 'hogy', 'nem', 'egy', 'ez', 'meg', 'csak', 'volt', 'már', 'azt', 'is'],
}
