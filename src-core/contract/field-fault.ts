import type * as z from 'zod'

/** What can be wrong with what was given for one field; the renderer has a sentence for each in every language. */
export const fieldRules = ['required', 'too-long', 'too-many', 'taken', 'circle', 'invalid'] as const

/** What is wrong with one field of what was given. */
export interface FieldFault {
  /** Its path in the call's input, such as `name` or `records.0.id`. */
  readonly field: string
  readonly rule: (typeof fieldRules)[number]
  /** For `too-long` in UTF-16 units, for `too-many` in items: how much is allowed. */
  readonly limit?: number | undefined
}

/** More faults than any form has fields; what is called with nonsense need not hear of all of it. */
const MOST_TOLD = 20

/** What is wrong with each field that a schema refused; a check of its own says `longest` in its `params`. */
export function fieldFaultsOf({ issues }: z.ZodError): FieldFault[] {
  return issues.slice(0, MOST_TOLD).map(issue => ({ field: issue.path.join('.'), ...ruleOf(issue) }))
}

function ruleOf(issue: z.core.$ZodIssue): Omit<FieldFault, 'field'> {
  if (issue.code === 'too_big')
    return { rule: issue.origin === 'string' ? 'too-long' : 'too-many', limit: Number(issue.maximum) }
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1)
    return { rule: 'required' }
  if (issue.code === 'custom' && typeof issue.params?.['longest'] === 'number')
    return { rule: 'too-long', limit: issue.params['longest'] }
  return { rule: 'invalid' }
}
