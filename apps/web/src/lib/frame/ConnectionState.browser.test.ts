import { expect, onTestFinished, test, vi } from 'vitest';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { cutLine, restoreLine, sendFact } from '../../fixtures/socket.fixture.ts';
import { queryCache } from '../queries/query-cache.ts';
import { useLive, type Live } from '../queries/live.svelte.ts';
import ConnectionState from './ConnectionState.svelte';

const { shell } = text;
const passing = { ok: false, status: 0 } as const;

/** Over a line of its own, as a consultation's layout shows it. */
async function openLine() {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => void vi.useRealTimers());
	let live: Live | undefined;
	const provide = () => void (live = useLive());
	const props = {
		get state() {
			return live?.state ?? 'connecting';
		},
		get canSave() {
			return live?.canSave ?? true;
		}
	};
	const { screen } = await renderComponent(ConnectionState, props, { provide });
	await expect.poll(() => live?.state).toBe('connected');
	const isShown = () => document.querySelector('[data-line=away]')?.textContent?.includes(shell.away) ?? false;
	const spoken = (words: string) => document.querySelector('[aria-live]')?.textContent?.includes(words);
	return { screen, isShown, spoken };
}

test('[WEB13] a line that comes back soon is worth no sentence; one that stays away is, until it is back', async () => {
	const { isShown, spoken } = await openLine();
	cutLine();
	vi.advanceTimersByTime(7000);
	await expect.poll(isShown).toBe(false);
	vi.advanceTimersByTime(1000);
	await expect.poll(isShown).toBe(true);
	await expect.poll(() => spoken(shell.away)).toBe(true);
	restoreLine();
	await expect.poll(isShown).toBe(false);
	vi.advanceTimersByTime(5000); // Not more than one sentence in five seconds is said.
	await expect.poll(() => spoken(shell.backAgain)).toBe(true);
});

test('[WEB13] a page that could not be brought up to date says so until it is', async () => {
	const { isShown } = await openLine();
	const path = '/consultations/c/clusters';
	queryCache?.take(path, { ok: true, value: {} });
	queryCache?.take(path, passing);
	await expect.poll(isShown).toBe(true);
	queryCache?.take(path, { ok: true, value: {} });
	await expect.poll(isShown).toBe(false);
});

test('[WEB13] a server that can record nothing is named at once, until it can', async () => {
	const { screen } = await openLine();
	sendFact({ kind: 'server', canSave: false });
	await expect.element(screen.getByRole('alert')).toHaveTextContent(shell.cannotSave);
	sendFact({ kind: 'server', canSave: true });
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('[WEB13] a page of another version than the server’s says so, and is loaded again when its reader wants it', async () => {
	const { screen } = await renderComponent(ConnectionState, { isOutdated: true });
	await expect.element(screen.getByRole('alert').getByText(shell.newVersion)).toBeVisible();
	await expect.element(screen.getByRole('button', { name: shell.loadAgain })).toBeVisible();
});
