/** The commonest words of languages whose papers are not read, by BCP 47, so that such a paper is not called one of another language. */
export const OTHER_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  sv: ['och', 'i', 'att', 'det', 'som', 'på', 'är', 'av', 'för', 'med', 'till', 'inte', 'om'],
  nb: ['og', 'i', 'det', 'på', 'som', 'er', 'til', 'å', 'av', 'ikke', 'med', 'om', 'har'],
  fi: ['ja', 'on', 'ei', 'että', 'se', 'joka', 'ovat', 'myös', 'oli', 'mutta', 'tai', 'kun', 'sekä'],
  pt: ['o', 'que', 'e', 'do', 'da', 'em', 'um', 'para', 'não', 'os', 'uma', 'com', 'no'],
  ro: ['și', 'în', 'să', 'din', 'cu', 'pe', 'care', 'este', 'nu', 'pentru', 'la', 'prin', 'ale'],
  pl: ['w', 'i', 'na', 'z', 'się', 'do', 'nie', 'że', 'jest', 'o', 'dla', 'oraz', 'przez'],
  cs: ['se', 'na', 'v', 'že', 'je', 'o', 'do', 'z', 've', 'který', 'jsou', 'pro', 'podle'],
  hu: ['a', 'az', 'és', 'hogy', 'nem', 'egy', 'ez', 'meg', 'csak', 'volt', 'már', 'azt', 'is'],
}

/** Languages so near to one whose papers are read that many of their commonest words are the same. */
export const NEAR_LANGUAGES: Readonly<Record<string, string>> = { nb: 'da', sv: 'da' }
