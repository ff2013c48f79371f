import type { NamedLabel } from '@plenum/domain/taxonomy/label-names';
import type { ReportWords } from '../words/report-words.ts';

/**
 * [EXPORTS9] Where a file may be read again, a name is printed with the source's own label. A label that a link adds says so. So a reader
 * finds exactly what the source printed.
 */
export function printedLabel(words: ReportWords, { name, printed, linked }: NamedLabel): string {
	if (linked) return words.labels.linked(name);
	return printed === null ? name : words.labels.listed(name, printed);
}
