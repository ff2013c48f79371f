import { untrack } from 'svelte';
import type { ProjectorView } from '@plenum/protocol/workshops/projector';

/**
 * [OPERATE52] Nobody operates a screen on a wall, so it reloads itself when its server has pages of another version. It waits until the
 * content in the middle has just changed and is at its first page, or until no item is shown there (null).
 */
export function reloadBetweenSteps(isOutdated: () => boolean, moment: () => string | null): void {
	let before: string | null = null;
	$effect(() => {
		const now = moment();
		const isQuiet = now === null || (before !== null && now !== before);
		before = now;
		if (isOutdated() && isQuiet) untrack(() => void reload());
	});
}

async function reload(): Promise<void> {
	// A page that is loaded loses the whole screen, which only a press brings back. All that a screen shows came with it, so it goes on.
	if (document.fullscreenElement) return;
	// Where nobody answers, the room would look at an error of the browser.
	const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
	if (answer?.ok) location.reload();
}

export function momentOf({ workshop, item, content }: ProjectorView): string | null {
	if (workshop.state !== 'live') return null;
	return JSON.stringify([item?.id, item?.step, content.kind]);
}
