import type { ChangedRun } from '@plenum/domain/clusters/assessment-changes';
import { changedWords } from './changed-words.ts';
import { Effort } from './updates/effort.ts';

/** Words that stay, or words that change together: either side may be empty. */
export type SuggestedChange = { kept: string } | { before: string; after: string };

/** [COMMENTS12] What a suggestion changes in the words that stand there. */
export function suggestedChanges(words: string, replacement: string): SuggestedChange[] {
	const changes: SuggestedChange[] = [];
	for (const run of changedWords(words, replacement, new Effort())) append(changes, run);
	return changes;
}

function append(changes: SuggestedChange[], { change, text }: ChangedRun): void {
	const last = changes.at(-1);
	if (change === 'equal') changes.push({ kept: text });
	else if (change === 'deleted') changes.push({ before: text, after: '' });
	else if (last && 'before' in last && last.after === '') last.after = text;
	else changes.push({ before: '', after: text });
}
