import type { AskerWords } from '../shape/asker-words'

const TITLE = String.raw`(?:Deputy|Mr|Mrs|Ms|Miss|Dr|Prof|Adv|Rev|Prince|Princess|Chief|Kgosi|Inkosi|Hon|Sir|Dame|Lord|Lady|Baroness|Baron|The (?:Earl|Countess|Duke|Marquess|(?:Lord )?(?:Arch)?[Bb]ishop) of|Viscount(?:ess)?|Countess|Dame)\.?`
const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?:[ -](?:\p{Lu}[\p{L}’'.-]*|de|van|der|den|le|du|of)){0,5}`
/** Who asks by an office: `The Leader of the Opposition`. */
const OFFICE = String.raw`The \p{Lu}\p{L}+(?: (?:of|the|and|in|for|\p{Lu}\p{L}+)){1,8}(?=\s*\()`

/** Members of the Houses of India, in capitals: `SHRI ARUN NAME`. */
const OF_INDIA = String.raw`(?:SHRI|SHRIMATI|SMT|SUSHRI|KUMARI|DR|PROF|ADV)\.? [\p{Lu}.’' -]{3,60}`

export const ASKERS: AskerWords = {
  asks: String.raw`[Tt]o ask|^\d{1,2}\. [^\n]{3,80}\) to the [A-Z]|[Aa]sked|^Question No\. \d|^\d{1,6} \(\d{4}\)\. |^[†*]?\d{1,5}\.?\s+(?:SHRI|SHRIMATI|SMT|SUSHRI|KUMARI|DR|PROF|ADV)\b|asked the Minister\b.{0,160}, upon notice`,
  announced: [
    String.raw`^(?<label>(?<number>\d{1,2})\. (?<speaker>(?:(?:Rt )?${TITLE} )*${NAME}) \((?<party>[^()]{2,40})\) to the (?:Minister|Prime Minister|Deputy Prime Minister|Attorney-General|Leader of the House)\b[^:\n]{0,120}:)`,
    String.raw`^(?<label>[†*]?(?<number>\d{1,5})\.?\s+(?<speaker>${OF_INDIA})(?::?\s+${OF_INDIA})*:?)$`,
    String.raw`^(?<label>(?<speaker>(?:Senator|${TITLE}) ?${NAME}) asked the Minister\b.{5,200}, upon notice,? on \d{1,2} \p{L}+ \d{4}[:—-]*)`,
    String.raw`^(?<label>Question No\. (?<number>\d{1,4})\s?[–—-]\s?(?<speaker>${TITLE} ?${NAME}):)`,
    String.raw`^(?<label>(?<number>\d{1,6}) \(\d{4}\)\. (?<speaker>(?:${TITLE} )?${NAME}) to the (?:Minister|Prime Minister|Attorney-General)\b[^:\n]{0,120}:)`,
  ],
  numbered: String.raw`^(?<label>(?:Q?(?<number>\d{1,4})\.?\s+)?(?:Ì|\*|†)?\s*(?<speaker>${TITLE} ?${NAME}|${OFFICE}|(?<=^\d{1,4}\. )${NAME}(?= asked the (?:Minister|Taoiseach|Tánaiste)\b))(?:\s*\((?<party>[^()]{2,40}?)\)?)?\s*(?:\([^()]{2,60}\)\s*)?(?:to ask|asked) (?:the|Her|His) [^:?]{3,160}?(?::[†Ì*]*|(?=,? (?:\(1\)|whether|what|which|when|where|how|if|why|who|to|pursuant)(?!\p{L}))|(?<=\s\p{Lu}\p{L}+)(?= the \p{Ll})))`,
  tabled: String.raw`^(?<label>(?:\d{1,3}\. )?(?<speaker>(?:${TITLE} )?${NAME})(?: \([^()]{2,60}\))?(?: \((?<party>[^()]{2,30})\))?:)\s+To ask (?:the|His|Her) `,
  askedBy: String.raw`^(?<label>Asked by:? (?<speaker>(?:${TITLE} )?${NAME})(?: \((?<party>[^()]{2,30})\))?(?: on \d{1,2} \p{L}+ \d{4})?)(?=$|\s+To ask (?:the|His|Her) )`,
  answers: String.raw`^(?<label>(?<speaker>(?:${TITLE} )?\p{Lu}[\p{L}’'.-]+ ${NAME}):)\s+[\p{Lu}\d“"£]`,
  answersOn: String.raw`^(?<label>(?<speaker>(?:Senator|${TITLE}) ?${NAME}):)\s+(?=(?:The|I|My)\b[^\n]{0,120}\banswer\b[^\n]{0,60}\bquestion\b)`,
  printedBefore: String.raw`^(?:Ì|\*|†)?\s*\d{1,4}\.\s+(?:Ì|\*|†)?\s*${TITLE} ${NAME}\s*\([^()]{2,40}\)\s*\(p\.? \d+\)`,
  asking: ' ask',
  behindAsker: 'asked|to ask',
}
