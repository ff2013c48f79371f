import { expect, test } from 'vitest';
import { shownToAll } from './shown-to-all.ts';
import type { Comment, Thread } from './thread.ts';

const said = (by: string, change: Partial<Comment> = {}): Comment => ({
	id: by,
	by,
	text: `${by} says`,
	hidden: false,
	at: 1,
	edited: false,
	...change
});
const letter = { client: 1, clock: 1 };
function thread(change: Partial<Thread> = {}): Thread {
	return {
		id: 't',
		document: 'd',
		section: 'progress',
		anchor: { from: letter, to: letter },
		quote: 'courts',
		replacement: null,
		resolved: false,
		outcome: null,
		comments: [said('ada'), said('ben')],
		...change
	};
}

test('[PROJECTOR9] what is said stands there in its order, without what was hidden or deleted', () => {
	const comments = [said('ada'), said('ben', { hidden: true }), said('cyd', { text: null }), said('dov')];
	expect(shownToAll(thread({ comments, replacement: 'judges' }))).toEqual({
		quote: 'courts',
		replacement: 'judges',
		said: [
			{ by: 'ada', text: 'ada says' },
			{ by: 'dov', text: 'dov says' }
		]
	});
});

const never: [string, Partial<Thread>][] = [
	['resolved', { resolved: true }],
	['decided', { outcome: 'accepted' }],
	['of forgotten words', { quote: null }],
	['begun with hidden words', { comments: [said('ada', { hidden: true }), said('ben')] }],
	['begun with deleted words', { comments: [said('ada', { text: null }), said('ben')] }],
	['empty', { comments: [] }]
];
for (const [what, change] of never)
	test(`[PROJECTOR9] one that is ${what} does not stand there`, () => {
		expect(shownToAll(thread(change))).toBeNull();
	});
