import type { Annotation } from '../../annotation/model'
import type { StructuredDocument } from '../../document/model'

/** How sure the place of a packaged record is in the paper here. */
export type Standing =
  /** The same text, or deleted anyhow, or of no paper at all. */
  | 'same'
  /** Other text, and the passage found. */
  | 'sure'
  /** Places it may be; a person says which. */
  | 'doubtful'
  /** No place found. */
  | 'lost'

/** A packaged record as it stands here. */
export interface Arrived<T> {
  readonly record: T
  readonly standing: Standing
}

/** What is here, as a record that arrives meets it. */
export interface Arrival {
  /** The id here of a theme that is here under another id; else its own. */
  sameTheme(id: string): string
  /** The paper that a packaged paper's records go onto; null where they are left out. */
  paper(id: string): StructuredDocument | null
  /** An annotation at its place in a paper that may be another version of its own. */
  put(annotation: Annotation, document: StructuredDocument): Arrived<Annotation>
}

/** How records of a kind travel in packages. Of the chosen analysts all go; of others what these need. */
export interface PackageRules<T> {
  /** Whether every package ever made knows the kind; else older ones lack it and are read all the same. */
  readonly inEveryPackage: boolean
  /** The most records of one analyst that a project holds as received. */
  readonly most: number
  /** The records, by kind and id, without which this one would mean nothing where it arrives. */
  needs(record: T): readonly { readonly kind: string; readonly id: string }[]
  /** The record as it stands here; null where it does not come in. */
  arrive(record: T, here: Arrival): Arrived<T> | null
}
