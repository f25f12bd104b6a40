import type { LabelStyle } from './labels'
import type { SpeakerStyle } from './speakers'

/** How a paper was found to write its labels, in words. */
export function describeStyle(
  style: LabelStyle,
  { debate, standing, told, evidence }: SpeakerStyle,
): string[] {
  const found: readonly (readonly [boolean | undefined, string])[] = [
    [style.bareNumbers, 'questions open with a number alone on its line'],
    [style.numberedParagraphs, 'questions are paragraphs that begin with their number'],
    [style.askers, 'questions open with who asks'],
    [style.answerers, 'answers open with who answers'],
    [style.runIn, 'text follows labels on their line'],
    [style.parties !== undefined, 'parties’ names alone are headings'],
    [style.letters, 'letters stand for questions and answers'],
    [debate && !told && standing.size === 0, 'speeches open with who speaks, before a colon'],
    [standing.size > 0, 'speeches open with who speaks, alone on a line'],
    [evidence, 'a committee’s questions are counted, and witnesses answer by name'],
    [told, 'paragraphs tell in the third person who said what'],
  ]
  const chosen = found.flatMap(([is, words]) => (is ? [words] : []))
  return chosen.length > 0 ? chosen : ['a word and a number, such as Vraag 1']
}
