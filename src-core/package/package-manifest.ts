import * as z from 'zod'
import { packagedKind, packagedNames } from '../records/kinds/packaged-kinds'

/** What the name of a package ends with. */
export const PACKAGE_EXTENSION = '.ktpakket'

/** The version of the format: see `docs/file-formats.md`. */
export const PACKAGE_SCHEMA = 'kanttekening/package@1'

const analystId = z.string().regex(/^ana_[0-9a-f]{16}$/)
const documentId = z.string().regex(/^doc_[0-9a-f]{16}$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The first file of a package: who made it, what of, and the digest of every other file in it. */
export const packageManifestSchema = z.object({
  schema: z.literal(PACKAGE_SCHEMA),
  project: z.object({ id: z.string().max(80), name: z.string().min(1).max(500) }),
  sender: z.object({ id: analystId, name: z.string().trim().min(1).max(120) }),
  /** ISO 8601, shown to people. */
  createdAt: z.string().max(40),
  /** Whose work it holds. */
  analysts: z.array(z.object({ id: analystId, name: z.string().trim().min(1).max(120) })).max(1_000),
  documents: z
    .array(
      z.object({
        id: documentId,
        title: z.string().max(2_000),
        date: z.string().max(40).nullable(),
        /** The file it was imported from. */
        fileName: z.string().max(1_000),
        /** Whether the paper is in the package, its file as well as its text and structure. */
        carried: z.boolean(),
      }),
    )
    .max(10_000),
  files: z.array(z.object({ path: z.string().max(200), bytes: z.int().nonnegative(), sha256 })).max(20_000),
})

export type PackageManifest = z.infer<typeof packageManifestSchema>
export type PackagedDocument = PackageManifest['documents'][number]

const recordFiles = packagedNames.map(name => {
  const { place, perDocument } = packagedKind(name)
  return perDocument ? `${place}/doc_[0-9a-f]{16}` : place
})

/** Every name a file of a package may have; none is ever used as a path on the disk. */
export const PACKAGE_FILE = new RegExp(
  `^(?:manifest\\.json|anchors\\.json|ancestry\\.json|analysts/ana_[0-9a-f]{16}/(?:${recordFiles.join('|')})\\.json|documents/doc_[0-9a-f]{16}/(?:document\\.json|source))$`,
)

/** What to put into a package. */
export interface PackageOptions {
  /** Whose work, by analyst id. */
  readonly analysts: readonly string[]
  /** Whether the papers go with it. */
  readonly carry: boolean
}
