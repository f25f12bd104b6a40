/** What may stand between the cells of a CSV file. Excel opens by the one of its country: in the Netherlands and Belgium a semicolon. */
export const CSV_SEPARATORS = ['comma', 'semicolon'] as const

export type CsvSeparator = (typeof CSV_SEPARATORS)[number]
