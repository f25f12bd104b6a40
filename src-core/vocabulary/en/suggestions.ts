import type { SuggestionWords } from '../shape/suggestion-words'

const SPEAKER = '(?:I|we|the (?:government|cabinet|minister|secretary of state|department))'
const HOUSE = String.raw`(?:the (?:house|parliament|committee|hon\.? (?:member|gentleman|lady)|noble lord)|parliament|you|him|her|them)`
const TELL = '(?:inform|write to|update|report(?: back)? to|notify|send|provide|come back to|let)'

export const SUGGESTIONS: SuggestionWords = {
  promises: [
    String.raw`\b${SPEAKER} (?:can |will |hereby |am happy to |are happy to )?(?:undertake|promise|pledge|commit)s?\b`,
    String.raw`\b${SPEAKER} (?:give|gives) (?:[^.?!]{0,60} )?(?:undertaking|commitment|assurance)\b`,
  ].join('|'),
  informs: [
    String.raw`\b${SPEAKER} (?:will|shall) (?:[^.?!]{0,60} )?${TELL} ${HOUSE}\b`,
    String.raw`\b${HOUSE} (?:will|shall) be (?:informed|updated|notified|told)\b`,
    String.raw`\b${SPEAKER} (?:will|shall) (?:[^.?!]{0,40} )?(?:place a copy in the library|make a statement|publish)\b`,
  ].join('|'),
  intends: [
    String.raw`\b(?:I|we) (?:will|shall) (?:[^.?!]{0,60} )?(?:look into|consider|examine|raise|discuss|ensure|take (?:this|that|it) (?:up|back))\b`,
    String.raw`\b${SPEAKER} (?:intends?|plans?|aims?) to\b`,
  ].join('|'),
  noPromise: [
    String.raw`\b(?:cannot|can not|can't|will not|won't|not)\b[^.?!]{0,40}\b(?:undertake|promise|pledge|commit|commitment|undertaking)\b`,
    String.raw`\b(?:has|have|had|was|were) (?:already |previously )?(?:promised|informed|undertaken|committed|pledged)\b`,
  ].join('|'),
  empty:
    'house|inform|shall|minister|government|department|secretary|state|write|update|report|provide|about|their|which|there|further|members|would|could',
  ofPromise: String.raw`\b(?:undertaking|promised|pledged|commitment)\b`,
  declines: [
    String.raw`\b(?:not|never|cannot|can't|won't)\b[^.?!]{0,60}\b(?:comment|speculate|be drawn|prejudge|pre-empt|disclose)\b`,
    String.raw`\bno comment\b|\bit (?:is|would be) (?:not |in)appropriate\b|\bdo(?:es)? not (?:routinely )?(?:comment|disclose)\b`,
    String.raw`\b(?:is|are) a matter for\b`,
  ].join('|'),
  amounts: String.raw`[£€$] ?\d[\d.,]*(?: ?(?:thousand|million|billion|m|bn|k)\b)?|\b\d[\d.,]*(?: (?:thousand|million|billion))? (?:pounds|euros?|dollars)\b`,
  laws: String.raw`\b(?:section|article|schedule) \d+[A-Z]*(?:\(\d+\))* (?:of|to) the [\p{L} ,()-]{3,80}?(?:Act|Treaty|Regulations?|Order|Directive)\b(?: \d{4})?|\bthe (?:\p{Lu}[\p{L}-]* (?:\p{L}+ ){0,6})(?:Act|Regulations|Directive) \d{4}\b`,
}
