/** The bullets of lists, as a part of a pattern's class of characters. */
export const BULLETS = '•·▪○●■□◦‣➢➤✓✔'
/** The signs that items of a list begin with, as the start of one. */
export const LIST_SIGNS = `-–*${BULLETS}`
