import type { Inside } from '#lib/language/language.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import type { Toasts } from '#lib/ui/toasts/toasts.svelte.ts';

/** [POLL22] What is said of a vote to all alike: the same words, whatever this reader has done. */
export function subscribeToNotices(live: Live, toasts: Toasts, text: () => Inside): () => void {
	return live.on('poll-notice', ({ poll, about }) => {
		const t = text();
		toasts.show(
			about === 'reminder' ? t.workshops.voteReminder : t.workshops.voteExtended,
			null,
			`poll-notice:${poll}`
		);
	});
}
