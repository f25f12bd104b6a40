/** The source of a pattern for a date written out, in whatever language; lost line breaks glue its parts. */
export const DATE = String.raw`\d{1,2}\s?\p{L}+\s?\d{4}`
