/** Orders names as a Dutch alphabet does, whatever letters are capitals. */
export const compareNames = new Intl.Collator('nl').compare
