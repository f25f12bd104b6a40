/** What the answer with an HTTP status says, without a word of why: nobody but the page has to know. */
export function failureFor(status: number) {
  switch (status) {
    case 413:
      return { code: 'too-large', message: 'The request is too large.' }
    case 500:
      return { code: 'internal', message: 'The host failed unexpectedly.' }
    default:
      return { code: 'bad-input', message: 'The request could not be understood.' }
  }
}
