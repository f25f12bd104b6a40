import type { LabelledBlock } from '../label-blocks'
import { headOf, type KindRules, makeTurn, numberTurns, turnLabel } from './kind-rules'
import { cutStretches } from './stretches'

const SAYS_SO =
  /VERSLAG VAN EEN (?:ALGEMEEN OVERLEG|COMMISSIEDEBAT|NOTAOVERLEG|WETGEVINGSOVERLEG|RONDETAFELGESPREK|HOORZITTING|TWEEMINUTENDEBAT)|woordelijk verslag|stenogram|official report|plenarprotokoll/i

const STAGE =
  /^(?:De (?:vergadering|beraadslaging|algemene beraadslaging|heropende vergadering)\b.{0,80}(?:geschorst|gesloten|hervat|heropend|geopend)\b|In stemming (?:komt|komen)\b|Sluiting \d|Aanvang \d|\((?:Applaus|Hilariteit|Geroffel)[^)]*\)$|The House (?:adjourned|rose)|\(Question)/i

/** What happens in the chamber is nobody's words; only a name opens a speech again. */
function withoutStage(body: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const stage = body.findIndex(({ text }) => STAGE.test(text))
  return stage < 0 ? body : body.slice(0, stage)
}

/** A debate: whoever speaks opens a turn with a name. */
export const debate: KindRules = {
  kind: 'debate',
  evidence: paper => {
    const speeches = paper.blocks.filter(({ label }) => label?.kind === 'speech').length
    if (speeches === 0) return SAYS_SO.test(headOf(paper)) ? 0.55 : 0
    const asked = paper.blocks.filter(
      ({ label }) => label?.kind === 'question' && label.speaker !== undefined,
    ).length
    return Math.min(0.98, 0.5 + speeches / 20) * (speeches > 2 * asked ? 1 : 0.5)
  },
  turns: paper =>
    numberTurns(
      cutStretches(paper).flatMap(({ opens, body, section }) => {
        const label = turnLabel(opens ?? undefined)
        if (!opens || !label) return []
        return [
          makeTurn(label.kind, [opens, ...withoutStage(body)], section, {
            turn: label.certainty,
            start: label.certainty,
            end: 0.97,
          }),
        ]
      }),
    ),
}
