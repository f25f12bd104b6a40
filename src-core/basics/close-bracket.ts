/** Words with the bracket closed that they leave open, as a paper that lost one prints them. */
export function closeBracket(words: string): string {
  return words.lastIndexOf('(') > words.lastIndexOf(')') ? `${words})` : words
}
