import * as z from 'zod'
import { errorCodes } from './errors'
import { fieldRules } from './field-fault'
import { faultKinds } from './file-fault'

const faultSchema = z.object({ kind: z.enum(faultKinds), count: z.number().optional() })

const fieldSchema = z.object({
  field: z.string(),
  rule: z.enum(fieldRules),
  limit: z.number().optional(),
})

/** A `Failure` as it comes over a boundary. Apart from the codes, so that a process that only fails loads no validator. */
export const failureSchema = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  fault: faultSchema.optional(),
  fields: z.array(fieldSchema).readonly().optional(),
})
