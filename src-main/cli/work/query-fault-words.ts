import type { QueryFault } from '../../../src-core/search/query'

/** What is wrong with a query, as the command line says it. */
export const queryFaultWords: Readonly<Record<QueryFault, string>> = {
  'too-long': 'it is too long',
  'no-words': 'there is no word to look for',
  'unclosed-parenthesis': 'this parenthesis is not closed',
  'unexpected-parenthesis': 'there should be no parenthesis',
  'missing-words': 'a word is missing',
  'only-not': 'say what must be there, too',
  'unclosed-regex': 'close the regular expression with /',
  'bad-regex': 'this is no regular expression; only an i may stand behind the last /',
  'empty-regex': 'this regular expression is empty',
  'bad-near': 'write NEAR like this: NEAR(two words, 5)',
  'near-too-far': 'NEAR goes up to 1,000 words',
  'wildcard-too-wide': 'put at least two letters beside * and ?',
}
