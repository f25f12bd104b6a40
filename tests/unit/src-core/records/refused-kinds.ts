import { describeRecord } from '../../../../src-core/records/kinds/record-descriptor'
import { themeKind } from '../../../../src-core/records/kinds/theme-kind'

const { schema: _schema, ...noSchema } = themeKind
const { version: _version, ...noVersion } = themeKind
const { migrations: _migrations, ...noMigrations } = themeKind
const { record: _record, ...noRecord } = themeKind
const { holds: _holds, ...noHolds } = themeKind
const { place: _place, ...noPlace } = themeKind
const { perDocument: _perDocument, ...noPerDocument } = themeKind
const { labels: _labels, ...noLabels } = themeKind
const { name: _name, ...noName } = themeKind
const { events: _events, ...noEvents } = themeKind
const { layered: _layered, ...noLayered } = themeKind
const { trash: _trash, ...noTrash } = themeKind
const { packages: _packages, ...noPackages } = themeKind
const { merge: _merge, ...noMerge } = themeKind

/** What the compiler must refuse, which `npm run typecheck` shows; none of it is ever run. */
export const refused = [
  // @ts-expect-error a kind says what its files are called within
  () => describeRecord(noSchema),
  // @ts-expect-error a kind has a version
  () => describeRecord(noVersion),
  // @ts-expect-error a kind says how older versions become current
  () => describeRecord(noMigrations),
  // @ts-expect-error a kind has a schema
  () => describeRecord(noRecord),
  // @ts-expect-error a kind says what its records hold of others
  () => describeRecord(noHolds),
  // @ts-expect-error a kind has a place on the disk
  () => describeRecord(noPlace),
  // @ts-expect-error a kind says whether each paper has a file of its own
  () => describeRecord(noPerDocument),
  // @ts-expect-error a kind names its changes in the history
  () => describeRecord(noLabels),
  // @ts-expect-error a kind’s records are called something
  () => describeRecord(noName),
  // @ts-expect-error a kind says how windows hear of it
  () => describeRecord(noEvents),
  // @ts-expect-error a kind says whether working blind hides it
  () => describeRecord(noLayered),
  // @ts-expect-error a kind says whether the trash lists it
  () => describeRecord(noTrash),
  // @ts-expect-error a kind says whether it travels in packages
  () => describeRecord(noPackages),
  // @ts-expect-error a kind says how two versions merge
  () => describeRecord(noMerge),
  // @ts-expect-error records of no paper cannot have a file a paper
  () => describeRecord({ ...themeKind, perDocument: true }),
  // @ts-expect-error only members of a record can belong together
  () => describeRecord({ ...themeKind, merge: { together: [['nothing']], choice: null } }),
]
