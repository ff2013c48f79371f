import { isLanguage, type DocumentLanguage } from '@plenum/domain/languages';
import { wordsFor } from '@plenum/reports/audience';
import { excessOf, type SubmissionExcess } from '@plenum/reports/submission/submission-excess';
import { submissionBudget } from '@plenum/reports/submission/stakeholder-submission';
import { sha256 } from '../sha256.ts';
import type { ExportFile, ExportInput } from './export-file.ts';
import { reportWords } from '@plenum/reports/words/report-words';

export type ListedFile = { name: string; bytes: number; sha256: string };

/** [REPORTS52] What the folder of everything holds, of which outcome, and whether its submission has room for what people wrote. */
export function createManifest(making: ExportInput, outcomeSha256: string, files: ListedFile[]) {
	const { audience, language, outcome } = making;
	const { head, length } = outcome.journal;
	return {
		version: 'plenum-manifest/1',
		language,
		for: audience,
		outcome: { version: outcome.frozenAs, sha256: outcomeSha256, journal: { head, length } },
		submission: { excess: excessIn(making) },
		files
	};
}

export function listFile({ name, bytes }: Pick<ExportFile, 'name' | 'bytes'>): ListedFile {
	return { name, bytes: bytes.length, sha256: sha256(bytes) };
}

/** [REPORTS131] Null where all themes fit, and in a language that no submission has. */
export function excessIn({
	outcome,
	audience,
	language,
	template
}: ExportInput<DocumentLanguage>): SubmissionExcess | null {
	if (!isLanguage(language)) return null;
	return excessOf(submissionBudget(outcome, template, wordsFor(reportWords[language], audience)));
}
