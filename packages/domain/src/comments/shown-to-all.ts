import type { Comment, Thread } from './thread.ts';

/**
 * [PROJECTOR9] The part of a thread that may be shown before everybody. Null where it was settled, or where its first comment was hidden,
 * deleted or forgotten. What else was hidden or deleted is left out.
 */
export function shownToAll(thread: Thread): { quote: string; replacement: string | null; said: Said[] } | null {
	const [first, ...answers] = thread.comments;
	if (thread.resolved || thread.outcome !== null || thread.quote === null) return null;
	if (!first || first.hidden || first.text === null) return null;
	const said = [first, ...answers].flatMap(({ by, text, hidden }) =>
		hidden || text === null || text === '' ? [] : [{ by, text }]
	);
	return { quote: thread.quote, replacement: thread.replacement, said };
}

type Said = { by: Comment['by']; text: string };
