import type { ByClusterText, FollowUpAction, Indicator } from './assessment.ts';

/** How two assessments differ, in a form to be read: words that stayed, came or went. */

export type Change = 'equal' | 'inserted' | 'deleted';
export type ChangedRun = { change: Change; text: string };

/** What a line is. `level` is that of a heading, else how deep in lists it stands. */
export type LineShape = { kind: 'paragraph' | 'heading' | 'bullet' | 'number'; level: number };

/** `restyled`: the same words, in another form; what form is the later one's. */
export type ChangedLine = LineShape & { change: Change | 'changed' | 'restyled'; runs: ChangedRun[] };

/** A list's entries are a run each; other fields are words. */
export type ChangedField<Field> = { field: Field; list: boolean; runs: ChangedRun[] };

export type ChangedDraft<Field> = {
	id: string;
	change: 'inserted' | 'deleted' | 'changed';
	/** Its words as they are after, or were before it went. */
	title: string;
	fields: ChangedField<Field>[];
};

/** For each text every line that stands in either, so that a change is read where it stands. */
export type AssessmentChanges = ByClusterText<ChangedLine[]> & {
	actions: ChangedDraft<Exclude<keyof FollowUpAction, 'id'>>[];
	indicators: ChangedDraft<Exclude<keyof Indicator, 'id'>>[];
	/** Those that stand in both follow each other in another order. */
	reordered: { actions: boolean; indicators: boolean };
};
