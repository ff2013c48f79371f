import { hashOf } from '@plenum/documents/content-hash';
import { redactOutcome } from '@plenum/domain/exports/publication/redact-outcome';
import { fullReport, type FullReport } from '@plenum/domain/exports/report/full-report';
import { ok, type Result } from '@plenum/domain/result';
import type { House } from '../house.ts';
import { chooseOutcome, whichVersion } from './choose-outcome.ts';
import { fullReportWords, reportWords, type Language } from './make-export.ts';
import { findSensitive } from './sensitive-clusters.ts';

type Asked = { version: string; language: Language; redacted: boolean };

/** [EXPORTS45] What the full report says, to be read in the browser before it is taken away; or what of it is public. */
export async function previewReport(
	house: House,
	consultation: string,
	{ version, language, redacted }: Asked
): Promise<Result<FullReport>> {
	const chosen = await chooseOutcome(house, consultation, whichVersion(version));
	if (!chosen.ok) return chosen;
	const { outcome, sha256 } = chosen.value;
	const ids = outcome.clusters.map(({ id }) => id);
	const shown = redacted
		? redactOutcome(
				outcome,
				{ sensitive: await findSensitive(house.database.read, consultation, ids), heldBack: new Set() },
				hashOf
			)
		: outcome;
	return ok(fullReport(shown, redacted ? hashOf(shown) : sha256, reportWords[language], fullReportWords[language]));
}
