/** The forms in which a codebook is handed out. */
export const CODEBOOK_FORMATS = ['json', 'csv', 'xlsx'] as const

export type CodebookFormat = (typeof CODEBOOK_FORMATS)[number]
