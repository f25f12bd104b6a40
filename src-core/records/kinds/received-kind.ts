import * as z from 'zod'
import { recordFields } from '../../document/record'
import { listOf, type PackagedLists, packagedKind, packagedNames } from './packaged-kinds'
import { describeRecord } from './record-descriptor'

const layerSchema = z.object({
  ...recordFields,
  /** Whose versions these are. */
  from: z.object({ id: z.string().regex(/^ana_[0-9a-f]{16}$/), name: z.string().trim().min(1).max(120) }),
  /** Themes of the sender that are the same as themes here, by the sender's id. */
  sameThemes: z.record(z.string(), z.string()),
  /** Papers here that the sender's annotations were put on, by the id of the sender's own version of the paper. */
  samePapers: z.record(z.string(), z.string()),
})

/**
 * What an analyst received from a colleague in packages: that colleague's own versions, kept apart from one's own, so that
 * taking an import back takes away a layer and never deletes the colleague's work. Its `author` is who imported it.
 */
export type ReceivedLayer = z.infer<typeof layerSchema> & PackagedLists

/** A layer that was written before there was such a kind holds none of it. */
const listSchemas = Object.fromEntries(
  packagedNames.map(name => {
    const { place, record, packages } = packagedKind(name)
    const list = z.array(record).max(packages.most)
    return [place, packages.inEveryPackage ? list : list.default([])]
  }),
)

const receivedLayerSchema = layerSchema.extend(listSchemas) as unknown as z.ZodType<ReceivedLayer>

/** What came in packages: one file. What a layer holds is shown as held by who sent it. */
export const receivedKind = describeRecord({
  schema: 'kanttekening/received',
  version: 1,
  migrations: [],
  record: receivedLayerSchema,
  place: 'received',
  perDocument: false,
  labels: ['package-import'],
  name: ({ from }) => from.name,
  events: { names: [], nameOf: () => null, paper: false, project: true },
  layered: false,
  trash: null,
  packages: null,
  merge: { together: [], choice: null },
  holds: layer => ({
    holder: layer.from.id,
    records: packagedNames.map(kind => ({ kind, records: listOf(layer, kind) })),
  }),
})
