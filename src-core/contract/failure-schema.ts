import * as z from 'zod'
import { errorCodes } from './errors'

/** A `Failure` as it comes over a boundary. Apart from the codes, so that a process that only fails loads no validator. */
export const failureSchema = z.object({ code: z.enum(errorCodes), message: z.string() })
