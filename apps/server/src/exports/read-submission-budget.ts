import type { Language } from '@plenum/domain/languages';
import { ok, type Result } from '@plenum/domain/result';
import { wordsFor } from '@plenum/reports/audience';
import type { SubmissionBudget } from '@plenum/reports/submission/submission-budget';
import { submissionBudget } from '@plenum/reports/submission/stakeholder-submission';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import { outcomeFor, type OutcomeRequest } from './outcome/outcome-for.ts';
import { getTemplate } from './templates/templates.store.ts';
import { reportWords } from '@plenum/reports/words/report-words';

/** [REPORTS130] How the words of the submission are shared out, as the template is now. */
export async function readSubmissionBudget(
	db: Db,
	consultation: string,
	{ language, ...wanted }: OutcomeRequest & { language: Language },
	now: number
): Promise<Result<SubmissionBudget>> {
	const chosen = await outcomeFor(db, consultation, wanted, now);
	if (!chosen.ok) return chosen;
	const { template } = await getTemplate(db, consultation);
	return ok(submissionBudget(chosen.value.outcome, template, wordsFor(reportWords[language], wanted.audience)));
}

export const submissionBudgetRead = workerRead(import.meta.url, readSubmissionBudget);
