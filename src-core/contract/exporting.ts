import * as z from 'zod'
import type { CitationStyle } from '../export/citing/style'
import {
  exportChoiceSchema,
  exportedCount,
  exportOptionsSchema,
  renderedExportSchema,
} from '../export/formats/export-options'
import { leftOutNames } from '../export/word-looks/word-template'

/** What a preset may be called. */
const presetName = z.string().trim().min(1).max(80)

const exportPresetSchema = z.object({ name: presetName, choice: exportChoiceSchema })

export type ExportPreset = z.infer<typeof exportPresetSchema>

const presets = z.object({ presets: z.array(exportPresetSchema) })

/** A template as a window knows it: its file, and what that holds that is not taken over. */
const template = z.object({ name: z.string(), leftOut: z.array(z.enum(leftOutNames)) })

/** Which export is meant: its dialog names it, and has one file of it at a time. */
const task = z.string().min(1).max(60)

/** The calls about exporting, and about how one exports: what was chosen last in this project, and what was given a name. They change no project. */
export const exportingCalls = {
  'export.render': {
    says: 'Makes annotations into a file in one of the formats, telling `progress`, keeps it for the calls below, and answers how it begins. Stops what the same task had made before; fails with `cancelled` when it is stopped itself.',
    in: z.object({ task, options: exportOptionsSchema }),
    out: renderedExportSchema,
  },
  'export.part': {
    says: 'Some of the bytes of the file that a task made, from a place in it. Fails with `not-found` where there is none.',
    in: z.object({ task, from: z.int().nonnegative() }),
    out: z.object({ base64: z.base64() }),
  },
  'export.save': {
    says: 'Asks where in the system’s dialog and writes the file that a task made durably; null when the user cancels.',
    in: z.object({ task }),
    out: z.object({ name: z.string(), ...exportedCount }).nullable(),
  },
  'export.stop': {
    says: 'Stops what a task makes; answers whether it was making anything.',
    in: z.object({ task }),
    out: z.object({ stopped: z.boolean() }),
  },
  'export.end': {
    says: 'Stops what a task makes and lets go of what it made.',
    in: z.object({ task }),
    out: z.object({}),
  },
  'export.setup': {
    says: 'What was chosen last in this project, the presets, the citation styles there are, the style files that are broken, whether PDFs can be made here, and the template of Word files.',
    in: z.object({}),
    out: presets.extend({
      choice: exportChoiceSchema.nullable(),
      styles: z.array(z.object({ id: z.string(), name: z.object({ nl: z.string(), en: z.string() }) })),
      broken: z.array(z.object({ file: z.string(), reason: z.string() })),
      canPrint: z.boolean(),
      /** Whose looks Word files of this project get; null for the program’s own. */
      template: template.nullable(),
    }),
  },
  'citation.style': {
    says: 'The style in which this project is cited: the one chosen last for its exports.',
    in: z.object({}),
    out: z.custom<CitationStyle>(style => typeof style === 'object' && style !== null && 'cite' in style),
  },
  'export.remember': {
    says: 'Remembers on this machine what was chosen in this project.',
    in: exportChoiceSchema,
    out: z.object({}),
  },
  'template.keep': {
    says: 'Takes the looks of a Word file, given as base64, for the Word files of this project, and remembers them on this machine. Fails with the fault of a file that is none, is damaged or could do harm.',
    in: z.object({ name: z.string().min(1).max(255), content: z.base64() }),
    out: template,
  },
  'template.remove': {
    says: 'Gives the Word files of this project the looks of the program again.',
    in: z.object({}),
    out: z.object({}),
  },
  'preset.save': {
    says: 'Gives a choice a name; one that had the name before is replaced.',
    in: exportPresetSchema,
    out: presets,
  },
  'preset.rename': {
    says: 'Gives a preset another name. Fails with `already-there` where another has it.',
    in: z.object({ from: presetName, to: presetName }),
    out: presets,
  },
  'preset.remove': { says: 'Removes a preset.', in: z.object({ name: presetName }), out: presets },
} as const
