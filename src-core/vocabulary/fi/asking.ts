import type { AskingWords } from '../shape/asking-words'

export const ASKING: AskingWords = {
  saysAsked: String.raw`(?<!\p{L})[Kk]irjalli(?:nen|seen) kysymy(?:s|kseen)(?!\p{L})|vastattavaksi seuraav`,
  who: '[Mm]inisteri|[Ee]duskun|[Kk]ysymy',
  behindQuestions: String.raw`Helsingi(?:ssä|n)(?= (?:\d|päivänä))`,
  answer: 'vastau',
}
