import * as z from 'zod'
import { type PackagedName, packagedNames } from './kinds/packaged-kinds'

/** The name of a kind of record that travels in packages. */
export const packagedNameSchema = z.enum(packagedNames as [PackagedName, ...PackagedName[]])
