import type { DebateWords } from '../shape/debate-words'

export const DEBATES: DebateWords = {
  called: 'official report',
  stage: String.raw`The House (?:adjourned|rose)|\(Question`,
  givesFloor: String.raw`\bI (?:now )?call\b|\bthe floor\b`,
}
