import type { DocumentLanguage, Language } from '@plenum/domain/languages';
import { dayOf } from '@plenum/domain/day';
import type { Audience } from '@plenum/reports/audience';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import type { Template } from '@plenum/reports/template';
import type { HouseStyle } from '@plenum/formats/house-style/house-style';
import type { Picture } from '@plenum/formats/public/picture';
import type { SubmissionExcess } from '@plenum/reports/submission/submission-excess';
import type { ExportFormat } from '@plenum/protocol/exports/export-formats';

/** A file to take away. Its name says what and when, and nothing of whom. */
export type ExportFile = {
	name: string;
	type: string;
	bytes: Uint8Array;
	/** [REPORTS131] For a submission, and for the folder that holds one, where people wrote beyond its limit. */
	excess?: SubmissionExcess | null;
};
/** What documents are made from, for whom it was chosen, and the template that they follow. */
export type ExportInput<Spoken extends DocumentLanguage = Language> = {
	outcome: Outcome;
	audience: Audience;
	language: Spoken;
	template: Template;
	logo: Picture | null;
	house: HouseStyle | null;
	/** [HANDOUTS100] The address of the public page, where this version is published and the address may be told. */
	publicPage?: string | undefined;
};
/** What a document is made from, beside the outcome. */
export type ExportSettings<Spoken extends DocumentLanguage = Language> = Omit<ExportInput<Spoken>, 'outcome'>;
/** How many of how many files are written. */
export type Progress = (done: number, of: number) => void;

const types = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json',
	zip: 'application/zip',
	png: 'image/png',
	pdf: 'application/pdf'
} as const;

export function typeOf(format: string): string {
	return types[endingOf(format)];
}

function endingOf(format: string): keyof typeof types {
	return format.slice(format.lastIndexOf('.') + 1) as keyof typeof types;
}

/** [EXPORTS22] `plenum-action-plan-2026-11-25-version-2-complete-internal-fr.docx`; data speaks no language. */
export function fileName({ outcome, audience, language }: ExportInput<DocumentLanguage>, format: ExportFormat): string {
	const which = outcome.frozenAs === null ? 'draft' : `version-${outcome.frozenAs}`;
	const ending = endingOf(format);
	const what = format.slice(0, -ending.length - 1);
	const spoken = format === 'outcome.json' ? '' : `-${language}`;
	const held = audience === 'participants' ? '-complete-internal' : '';
	return `plenum-${what}-${dayOf(outcome.exportedAt)}-${which}${held}${spoken}.${ending}`;
}

/** How an outcome goes to a thread or a process. */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(JSON.stringify(value));
}
