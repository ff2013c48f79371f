import type { NamedLabel } from '@plenum/domain/taxonomy/label-names';
import type { ReportWords } from './words/en.ts';

/**
 * [EXPORTS9] Where a file may be read again, a name stands with the source's own label, and a label that a link adds says
 * so: reading finds what the source printed, and nothing more.
 */
export function printedLabel(words: ReportWords, { name, printed, linked }: NamedLabel): string {
	if (linked) return words.labels.linked(name);
	return printed === null ? name : words.labels.listed(name, printed);
}
