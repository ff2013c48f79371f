import type { AssessmentChanges } from '@plenum/domain/clusters/assessment-changes';
import type { OutcomeChanges } from '@plenum/reports/outcome-changes';
import { Type, type Static } from 'typebox';
import type { Author } from './documents.ts';
import { closedObject, lines, orNull } from './shapes.ts';

/**
 * GET /api/v1/consultations/:consultation/exports/:format → the file, as an attachment with a neutral name. `?language=`
 * and `?version=` a number, `latest` (the default; a draft while there is no version) or `draft`. `?for=publication` (the
 * default) leaves out what is held back; `?for=participants` is complete, and says so in its name and on its pages.
 * POST /api/v1/consultations/from-outcome takes an `outcome.json` and answers 201 `{ consultation }`: a new one, equal in content.
 */
export const exportFormats = [
	'report.pdf',
	'submission.docx',
	'mid-term-report.docx',
	'national-report-annex.docx',
	'action-plan.docx',
	'action-plan.xlsx',
	'statement.docx',
	'matrix-old.docx',
	'matrix-new.docx',
	'outcome.xlsx',
	'outcome.csv',
	'outcome.json',
	'impact-oss.zip',
	'everything.zip'
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/**
 * GET /api/v1/consultations/:consultation/outcome/versions → `{ versions: OutcomeVersion[] }`, the last one first: the frozen
 * outcomes. `sha256` is of the canonical JSON, which is `outcome.json` of that version to the byte. `readable` is false where
 * its words had to be forgotten.
 */
export type OutcomeVersion = {
	number: number;
	at: number;
	by: Author | null;
	label: string | null;
	sha256: string;
	/** The end of the record when it was frozen. */
	journal: { head: string; length: number };
	readable: boolean;
};

/** POST …/outcome/versions → 201 `{ version, isNew: true }`, or 200 and the last one where nothing has changed since. */
export const FreezeOutcomeRequest = closedObject({ label: Type.Optional(orNull(lines(120))) });
export type FreezeOutcomeRequest = Static<typeof FreezeOutcomeRequest>;
export type FrozenOutcome = { version: OutcomeVersion; isNew: boolean };

/** GET …/outcome/versions/:version/diff?against=now, or another number. `texts`: by cluster, how its text changed. */
export type ComparedOutcomes = {
	from: number;
	to: number | 'now';
	same: boolean;
	changes: OutcomeChanges;
	texts: Record<string, AssessmentChanges>;
};
