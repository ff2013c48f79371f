import type { BeforeNavigate } from '$app/navigation';

/**
 * [WEB13] For `beforeNavigate`. Pages of two versions do not mix: a reader who goes on gets the whole next page anew. Exception: something
 * on the page keeps them there (a session that ended, a dialog).
 */
export function loadWhole(
	isOutdated: () => boolean,
	load: (address: string) => void
): (navigation: Pick<BeforeNavigate, 'to' | 'willUnload' | 'complete'>) => void {
	return ({ to, willUnload, complete }) => {
		const url = to?.url;
		if (!url || willUnload || !isOutdated()) return;
		let isCancelled = false;
		complete.catch(() => (isCancelled = true));
		// By the next task all who may cancel were asked.
		setTimeout(() => {
			if (!isCancelled) load(url.href);
		});
	};
}
