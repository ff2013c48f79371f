import { goto, type BeforeNavigate } from '$app/navigation';
import type { SessionLife } from './session-life.svelte.ts';

/**
 * [ACCOUNT33] For `beforeNavigate`. A reloaded page may send its reader to sign in (`goto`). If their session has ended, which the server
 * is asked first, the page stays. Pressing a link to sign in still works.
 */
export function stayAfterEnd(
	session: SessionLife,
	isKnown: () => boolean
): (navigation: Pick<BeforeNavigate, 'type' | 'to' | 'willUnload' | 'cancel'>) => void {
	let isAllowed = false;
	async function askFirst(to: URL): Promise<void> {
		if (!(await session.look())) return;
		isAllowed = true;
		await goto(to).finally(() => (isAllowed = false));
	}
	return ({ type, to, willUnload, cancel }) => {
		if (isAllowed || willUnload || type !== 'goto' || to?.url.pathname !== '/sign-in' || !isKnown()) return;
		cancel();
		void askFirst(to.url);
	};
}
