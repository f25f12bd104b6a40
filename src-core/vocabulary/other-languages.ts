/** The commonest words of languages whose papers are not read, by BCP 47, so that such a paper is not called one of another language. */
export const OTHER_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  fi: ['ja', 'on', 'ei', 'että', 'se', 'joka', 'ovat', 'myös', 'oli', 'mutta', 'tai', 'kun', 'sekä'],
  ro: ['și', 'în', 'să', 'din', 'cu', 'pe', 'care', 'este', 'nu', 'pentru', 'la', 'prin', 'ale'],
  pl: ['w', 'i', 'na', 'z', 'się', 'do', 'nie', 'że', 'jest', 'o', 'dla', 'oraz', 'przez'],
  cs: ['se', 'na', 'v', 'že', 'je', 'o', 'do', 'z', 've', 'který', 'jsou', 'pro', 'podle'],
  hu: ['a', 'az', 'és', 'hogy', 'nem', 'egy', 'ez', 'meg', 'csak', 'volt', 'már', 'azt', 'is'],
}
