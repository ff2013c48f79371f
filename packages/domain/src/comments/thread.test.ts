import { expect, test } from 'vitest';
import type { Role } from '../people/rights.ts';
import {
	changeThread,
	checkNewThread,
	isTooFast,
	mostComments,
	shownThread,
	withoutWords,
	type Commenter,
	type Thread,
	type ThreadCommand
} from './thread.ts';

const by = (participant: string, role: Role = 'participant'): Commenter => ({ participant, role });
const ada = by('ada');
const ben = by('ben');
const rita = by('rita', 'rapporteur');
const comment = (id: string, writer: string, text: string | null = `Words of ${writer}`) => ({
	id,
	by: writer,
	text,
	hidden: false,
	at: 1,
	edited: false
});
const thread: Thread = {
	id: 'thread',
	document: 'document',
	section: 'progress',
	quote: 'two courts',
	anchor: { from: { client: 1, clock: 1 }, to: { client: 1, clock: 9 } },
	replacement: null,
	resolved: false,
	outcome: null,
	comments: [comment('one', 'ada')]
};
const suggestion: Thread = { ...thread, replacement: 'three courts' };
const answered: Thread = { ...thread, comments: [comment('one', 'ada'), comment('two', 'ben')] };

function change(from: Thread, command: ThreadCommand, who: Commenter): Thread | string | null {
	const changed = changeThread(from, command, who, 5);
	return changed.ok ? changed.value : changed.reason;
}

test('[COMMENTS6] an answer that is sent twice is one, and an id of somebody else is refused', () => {
	const reply = { type: 'reply', id: 'two', text: ' Which ones? ' } as const;
	const once = change(thread, reply, ben) as Thread;
	expect(once.comments[1]).toEqual({ ...comment('two', 'ben', 'Which ones?'), at: 5 });
	expect(change(once, reply, ben)).toBe(once);
	expect(change(once, reply, ada)).toBe('comments/unknown');
	expect(change(thread, { ...reply, text: ' ' }, ben)).toBe('comments/empty');
	const full = { ...thread, comments: Array.from({ length: mostComments }, (_, at) => comment(`${at}`, 'ada')) };
	expect(change(full, { ...reply, id: 'more' }, ben)).toBe('comments/too-many');
});

test.each<[string, Thread, ThreadCommand, Commenter, string]>([
	['somebody else’s', thread, { type: 'edit', comment: 'one', text: 'Mine' }, rita, 'comments/unknown'],
	['an answered one', answered, { type: 'edit', comment: 'one', text: 'Other' }, ada, 'comments/answered'],
	['to nothing', thread, { type: 'edit', comment: 'one', text: ' ' }, ada, 'comments/empty'],
	['somebody else’s away', thread, { type: 'delete', comment: 'one' }, rita, 'comments/unknown']
])('[COMMENTS7] nobody changes %s', (_, from, command, who, reason) => {
	expect(change(from, command, who)).toBe(reason);
});

test('[COMMENTS7] one’s own is changed until it is answered, and deleted at any time', () => {
	const edited = change(thread, { type: 'edit', comment: 'one', text: 'Better' }, ada) as Thread;
	expect(edited.comments[0]).toMatchObject({ text: 'Better', edited: true });
	expect(change(edited, { type: 'edit', comment: 'one', text: 'Better' }, ada)).toBe(edited);
	const own = { ...thread, comments: [comment('one', 'ada'), comment('two', 'ada')] };
	expect(change(own, { type: 'edit', comment: 'one', text: 'Better' }, ada)).toMatchObject({ id: 'thread' });
	expect(
		(change(answered, { type: 'delete', comment: 'one' }, ada) as Thread).comments.map(({ text }) => text)
	).toEqual([null, 'Words of ben']);
	expect(change(thread, { type: 'delete', comment: 'one' }, ada)).toBe(null);
	expect(change(thread, { type: 'edit', comment: 'two', text: 'Ghost' }, ada)).toBe('comments/unknown');
});

test('[COMMENTS7] [COMMENTS18] with the words of its writer goes what a suggestion proposes', () => {
	const discussed = { ...suggestion, comments: answered.comments };
	expect(withoutWords(discussed, (one) => one.by === 'ada')).toMatchObject({ replacement: null });
	expect(withoutWords(discussed, (one) => one.by === 'ben')).toMatchObject({ replacement: 'three courts' });
	expect(withoutWords(suggestion, (one) => one.by === 'ada')).toBe(null);
});

test('[COMMENTS8] who began it, and those who settle, resolve it and open it again, once', () => {
	const resolved = change(thread, { type: 'resolve' }, ada) as Thread;
	expect(resolved.resolved).toBe(true);
	expect(change(resolved, { type: 'resolve' }, rita)).toBe(resolved);
	expect(change(resolved, { type: 'reply', id: 'two', text: 'But' }, ben)).toBe('comments/resolved');
	for (const command of [{ type: 'resolve' }, { type: 'reopen' }] as const)
		expect(change(answered, command, ben)).toBe('rights/missing');
	expect(change(resolved, { type: 'reopen' }, rita)).toEqual(thread);
});

test('[COMMENTS9] a hidden comment, with what it proposes, is sent to its writer and those who settle', () => {
	expect(change(suggestion, { type: 'hide', comment: 'one' }, ada)).toBe('rights/missing');
	const hidden = change(suggestion, { type: 'hide', comment: 'one' }, rita) as Thread;
	expect(change(hidden, { type: 'hide', comment: 'one' }, rita)).toBe(hidden);
	const shown = [ada, ben, rita].map((who) => shownThread(hidden, who));
	expect(shown.map((one) => [one.replacement, one.comments[0]?.text])).toEqual([
		['three courts', 'Words of ada'],
		[null, null],
		['three courts', 'Words of ada']
	]);
	expect(change(hidden, { type: 'show', comment: 'one' }, rita)).toEqual(suggestion);
});

test('[COMMENTS13] [COMMENTS15] a suggestion is decided once, by those who settle, and can be opened again by them', () => {
	const accept = { type: 'decide', outcome: 'accepted' } as const;
	expect(change(suggestion, accept, ada)).toBe('rights/missing');
	expect(change(thread, accept, rita)).toBe('comments/no-suggestion');
	const decided = change(suggestion, accept, rita) as Thread;
	expect(decided).toMatchObject({ resolved: true, outcome: 'accepted' });
	for (const outcome of ['accepted', 'partly', 'declined'] as const)
		expect(change(decided, { type: 'decide', outcome }, by('fay', 'facilitator'))).toBe('comments/decided');
	expect(change(decided, { type: 'reopen' }, ada)).toBe('rights/missing');
	expect(change(decided, { type: 'reopen' }, rita)).toEqual(suggestion);
});

test.each<[string, string, string | null, object, string | true]>([
	['a remark', 'Which?', null, {}, true],
	['a remark on several paragraphs', 'Which?', null, { isWithinParagraph: false }, true],
	['a remark without words', ' ', null, {}, 'comments/empty'],
	['a suggestion without a reason', '', 'three', {}, true],
	['a suggestion to delete', '', '', {}, true],
	['a suggestion that changes nothing', '', 'two', {}, 'comments/same-words'],
	['a suggestion on several paragraphs', '', 'x', { isWithinParagraph: false }, 'comments/many-paragraphs'],
	['too much text', 'Which?', null, { text: 'a'.repeat(1001) }, 'comments/too-wide']
])('[COMMENTS1] [COMMENTS11] %s', (_, text, replacement, given, expected) => {
	const checked = checkNewThread({ text, replacement }, { text: 'two', isWithinParagraph: true, ...given });
	expect(checked.ok ? true : checked.reason).toBe(expected);
});

test('[COMMENTS5] twenty in a minute, and no more', () => {
	const times = Array.from({ length: 20 }, (_, at) => 1_000_000 + at);
	expect(isTooFast(times.slice(1), 1_000_100)).toBe(false);
	expect(isTooFast(times, 1_000_100)).toBe(true);
	expect(isTooFast(times, 1_060_000)).toBe(false);
});
