import type { Language } from '@plenum/domain/languages';
import { wordsFor, type Audience } from '@plenum/reports/audience';
import { fullReport } from '@plenum/reports/full-report/full-report';
import type { FullReport } from '@plenum/reports/full-report/report-part';
import { ok, type Result } from '@plenum/domain/result';
import type { Db } from '../../db/db.ts';
import { workerRead } from '../../db/threads/worker-read.ts';
import { whichVersion } from '../outcome/choose-outcome.ts';
import { outcomeFor } from '../outcome/outcome-for.ts';
import { fullReportWords } from '@plenum/reports/words/full-report-words';
import { reportWords } from '@plenum/reports/words/report-words';

type PreviewRequest = { version: string; language: Language; for: Audience };

/** [EXPORTS45] What the full report says, to be read in the browser before it is taken away. */
export async function previewReport(
	db: Db,
	consultation: string,
	asked: PreviewRequest,
	now: number
): Promise<Result<FullReport>> {
	const audience = asked.for;
	const chosen = await outcomeFor(db, consultation, { version: whichVersion(asked.version), audience }, now);
	if (!chosen.ok) return chosen;
	const { outcome, sha256 } = chosen.value;
	const words = wordsFor(reportWords[asked.language], audience);
	return ok(fullReport(outcome, sha256, words, fullReportWords[asked.language]));
}

export const reportRead = workerRead(import.meta.url, previewReport);
