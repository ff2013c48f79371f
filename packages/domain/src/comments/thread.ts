import type { ClusterText } from '../clusters/assessment.ts';
import { can, type Role } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { PassageAnchor } from './passage-anchor.ts';

/** [COMMENTS5] */
export const longestComment = 2000;
const longestPassage = 1000;
export const mostComments = 100;
/** On one text, those that were deleted counted. */
export const mostOnText = 2000;
const mostInAMinute = 20;

/** `text` null: its writer deleted it, or was erased. */
export type Comment = { id: string; by: string; text: string | null; hidden: boolean; at: number; edited: boolean };

export const suggestionOutcomes = ['accepted', 'partly', 'declined'] as const;
export type SuggestionOutcome = (typeof suggestionOutcomes)[number];

/** `comments` begins with the one that it was opened with. `replacement` null: it proposes nothing. */
export type Thread = {
	id: string;
	document: string;
	section: ClusterText;
	anchor: PassageAnchor;
	/** Null: an erasure took the words. */
	quote: string | null;
	replacement: string | null;
	resolved: boolean;
	outcome: SuggestionOutcome | null;
	comments: Comment[];
};

export type ThreadCommand =
	| { type: 'reply'; id: string; text: string }
	| { type: 'edit'; comment: string; text: string }
	| { type: 'delete'; comment: string }
	| { type: 'resolve' }
	| { type: 'reopen' }
	| { type: 'hide'; comment: string }
	| { type: 'show'; comment: string }
	| { type: 'decide'; outcome: SuggestionOutcome };

export type Commenter = { participant: string; role: Role };

type Refusal =
	| 'rights/missing'
	| 'comments/empty'
	| 'comments/unknown'
	| 'comments/answered'
	| 'comments/resolved'
	| 'comments/decided'
	| 'comments/no-suggestion'
	| 'comments/too-many';

/** The thread as it is then; null where nothing of it is left. The same thread where nothing changes. */
export function changeThread(
	thread: Thread,
	command: ThreadCommand,
	by: Commenter,
	now: number
): Result<Thread | null, Refusal> {
	switch (command.type) {
		case 'reply':
			return reply(thread, command, by.participant, now);
		case 'edit':
			return edit(thread, command, by.participant);
		case 'delete':
			return isOwn(thread, command.comment, by.participant)
				? ok(withoutWords(thread, ({ id }) => id === command.comment))
				: refuse('comments/unknown');
		case 'resolve':
		case 'reopen':
			return setResolved(thread, command.type === 'resolve', by);
		case 'hide':
		case 'show':
			return setHidden(thread, command.comment, command.type === 'hide', by);
		case 'decide':
			return decide(thread, command.outcome, by);
	}
}

/** [COMMENTS6] */
function reply(
	thread: Thread,
	{ id, text }: { id: string; text: string },
	by: string,
	now: number
): Result<Thread, Refusal> {
	const same = thread.comments.find((comment) => comment.id === id);
	if (same) return same.by === by ? ok(thread) : refuse('comments/unknown');
	if (thread.resolved) return refuse('comments/resolved');
	if (text.trim() === '') return refuse('comments/empty');
	if (thread.comments.length >= mostComments) return refuse('comments/too-many');
	const comment: Comment = { id, by, text: text.trim(), hidden: false, at: now, edited: false };
	return ok({ ...thread, comments: [...thread.comments, comment] });
}

/** [COMMENTS7] */
function edit(
	thread: Thread,
	{ comment: id, text: wanted }: { comment: string; text: string },
	by: string
): Result<Thread, Refusal> {
	const text = wanted.trim();
	const at = thread.comments.findIndex((comment) => comment.id === id);
	const comment = thread.comments[at];
	if (comment?.by !== by || comment.text === null) return refuse('comments/unknown');
	if (comment.text === text) return ok(thread);
	if (text === '' && !(at === 0 && thread.replacement !== null)) return refuse('comments/empty');
	if (thread.comments.slice(at + 1).some((later) => later.by !== by)) return refuse('comments/answered');
	return ok({ ...thread, comments: thread.comments.with(at, { ...comment, text, edited: true }) });
}

/** [COMMENTS7] [COMMENTS18] With the words of the first comment goes what it proposes. */
export function withoutWords(thread: Thread, which: (comment: Comment) => boolean): Thread | null {
	const comments = thread.comments.map((comment) => (which(comment) ? { ...comment, text: null } : comment));
	if (comments.every(({ text }) => text === null)) return null;
	return { ...thread, comments, replacement: comments[0]?.text === null ? null : thread.replacement };
}

function isOwn(thread: Thread, id: string, by: string): boolean {
	return thread.comments.some((comment) => comment.id === id && comment.by === by);
}

/** [COMMENTS8] [COMMENTS15] */
function setResolved(thread: Thread, resolved: boolean, by: Commenter): Result<Thread, Refusal> {
	const settles = can(by.role, 'settle-comments', 'open');
	const isOpeners = thread.comments[0]?.by === by.participant && thread.outcome === null;
	if (!settles && !isOpeners) return refuse('rights/missing');
	if (thread.resolved === resolved) return ok(thread);
	return ok({ ...thread, resolved, outcome: null });
}

/** [COMMENTS9] */
function setHidden(thread: Thread, id: string, hidden: boolean, { role }: Commenter): Result<Thread, Refusal> {
	if (!can(role, 'settle-comments', 'open')) return refuse('rights/missing');
	const at = thread.comments.findIndex((comment) => comment.id === id);
	const comment = thread.comments[at];
	if (!comment) return refuse('comments/unknown');
	if (comment.hidden === hidden) return ok(thread);
	return ok({ ...thread, comments: thread.comments.with(at, { ...comment, hidden }) });
}

/** [COMMENTS13] Once: the second person gets a refusal. */
function decide(thread: Thread, outcome: SuggestionOutcome, { role }: Commenter): Result<Thread, Refusal> {
	if (!can(role, 'settle-comments', 'open')) return refuse('rights/missing');
	if (thread.replacement === null) return refuse('comments/no-suggestion');
	if (thread.resolved) return refuse('comments/decided');
	return ok({ ...thread, resolved: true, outcome });
}

/** [COMMENTS1] [COMMENTS11] Whether a thread may be opened on these words of the text. */
export function checkNewThread(
	{ text, replacement }: { text: string; replacement: string | null },
	passage: { text: string; isWithinParagraph: boolean }
): Result<true, 'comments/empty' | 'comments/too-wide' | 'comments/same-words' | 'comments/many-paragraphs'> {
	if (replacement === null && text.trim() === '') return refuse('comments/empty');
	if (passage.text.length > longestPassage) return refuse('comments/too-wide');
	if (replacement === null) return ok(true);
	if (!passage.isWithinParagraph) return refuse('comments/many-paragraphs');
	return replacement === passage.text ? refuse('comments/same-words') : ok(true);
}

/** [COMMENTS5] `times`: when the person wrote, in this consultation. */
export function isTooFast(times: readonly number[], now: number): boolean {
	return times.filter((at) => at > now - 60_000).length >= mostInAMinute;
}

/** [COMMENTS9] The words that this reader is sent. */
export function shownThread(thread: Thread, reader: Commenter): Thread {
	const seesHidden = can(reader.role, 'settle-comments', 'open');
	const isShown = ({ hidden, by }: Comment) => !hidden || seesHidden || by === reader.participant;
	const [first] = thread.comments;
	return {
		...thread,
		replacement: first && isShown(first) ? thread.replacement : null,
		comments: thread.comments.map((comment) => (isShown(comment) ? comment : { ...comment, text: null }))
	};
}
