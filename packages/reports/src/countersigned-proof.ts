import type { OutcomeRecord } from './outcome/outcome.ts';
import type { ReportWords } from './words/report-words.ts';

/** [JOURNAL13] The last closing whose head devices countersigned: it covers all lines before it. The signatures are in outcome.json. */
export function countersignedProof(
	{ countersigned }: OutcomeRecord,
	words: ReportWords
): { label: string; value: string }[] {
	const last = countersigned?.at(-1);
	if (!last) return [];
	return [{ label: words.reports.countersigned(last.length, last.devices.length, last.sides), value: last.hash }];
}
