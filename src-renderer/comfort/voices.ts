/** How long a system may take to name its voices, in ms. */
const PATIENCE = 1_000

/** The voices of this computer itself: with any other the words of a paper would be sent over the network. */
export async function listVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const { speechSynthesis } = window
  if (speechSynthesis.getVoices().length === 0)
    // They come once the system has looked for them.
    await new Promise<void>(resolve => {
      const done = () => {
        clearTimeout(timer)
        speechSynthesis.removeEventListener('voiceschanged', done)
        resolve()
      }
      const timer = setTimeout(done, PATIENCE)
      speechSynthesis.addEventListener('voiceschanged', done)
    })
  return speechSynthesis.getVoices().filter(({ localService }) => localService)
}

/** A voice as far as choosing one goes. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'default'>

/** Those of the voices that speak a language (BCP 47), its own first; where none does, all of them. */
export function fitVoices<V extends Voice>(
  voices: readonly V[],
  language: string,
): { readonly voices: readonly V[]; readonly isOfLanguage: boolean } {
  const tag = (lang: string) => lang.toLowerCase().replaceAll('_', '-')
  const primary = tag(language).split('-')[0] ?? ''
  const fitting = voices.filter(({ lang }) => tag(lang).split('-')[0] === primary)
  const rank = ({ lang, default: isDefault }: V) => (tag(lang) === tag(language) ? 0 : isDefault ? 1 : 2)
  const sorted = fitting.toSorted((one, other) => rank(one) - rank(other))
  return sorted.length > 0 ? { voices: sorted, isOfLanguage: true } : { voices, isOfLanguage: false }
}
