import * as z from 'zod'
import { errorCodes } from './errors'
import { faultKinds } from './file-fault'

const faultSchema = z.object({ kind: z.enum(faultKinds), count: z.number().optional() })

/** A `Failure` as it comes over a boundary. Apart from the codes, so that a process that only fails loads no validator. */
export const failureSchema = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  fault: faultSchema.optional(),
})
