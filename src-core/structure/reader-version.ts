/**
 * The version of the rules by which papers are read. Raise it by one with every release in which a decoder or a rule of
 * structure finds more, or finds something else, in a paper that could be read before: papers of lower versions are then
 * offered to be read again.
 */
export const READER_VERSION = 14
