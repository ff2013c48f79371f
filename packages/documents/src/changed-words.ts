import type { Change, ChangedRun } from '@plenum/domain/clusters/assessment-changes';
import type { Effort } from './updates/effort.ts';

/** A word with the marks on its letters, whatever its script; a stretch of space; or one sign. */
const pieces = /\s+|[\p{L}\p{M}\p{N}]+(?:['’\-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** What became of the words of a text. What goes stands before what comes in its place. */
export function changedWords(before: string, after: string, effort: Effort): ChangedRun[] {
	if (before === after) return runs([{ change: 'equal', text: before }]);
	const found = effort.compare(before.match(pieces) ?? [], after.match(pieces) ?? []);
	if (!found) return runs([...deleted(before), ...inserted(after)]);
	return tidied(
		found.map(({ added, removed, value }) => ({
			change: added ? 'inserted' : removed ? 'deleted' : 'equal',
			text: value.join('')
		}))
	);
}

/** The words of a text, each once, for judging how much two texts have in common. */
export function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}

export function haveMuchInCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	const common = [...some].filter((word) => others.has(word)).length;
	return common > 0 && (2 * common) / (some.size + others.size) >= 0.4;
}

/** A space between two changes is no rest for the eye: it goes with both, and each stretch of changes is one pair. */
function tidied(found: readonly ChangedRun[]): ChangedRun[] {
	const tidy: ChangedRun[] = [];
	let gone = '';
	let come = '';
	found.forEach(({ change, text }, at) => {
		const isGap = change === 'equal' && at > 0 && at < found.length - 1 && text.trim() === '';
		if (change === 'deleted' || isGap) gone += text;
		if (change === 'inserted' || isGap) come += text;
		if (change !== 'equal' || isGap) return;
		tidy.push(...deleted(gone), ...inserted(come), { change, text });
		gone = come = '';
	});
	return runs([...tidy, ...deleted(gone), ...inserted(come)]);
}

const deleted = (text: string) => [{ change: 'deleted' as Change, text }];
const inserted = (text: string) => [{ change: 'inserted' as Change, text }];

function runs(all: readonly ChangedRun[]): ChangedRun[] {
	return all.filter(({ text }) => text !== '');
}
