import { expect, onTestFinished, test, vi } from 'vitest';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import SaveMark from './SaveMark.svelte';
import type { ShownState } from './saving-state.ts';

const { saving } = text;

/** A mark, and all that its page has announced. */
async function showMark(silent = false) {
	// One message in five seconds is announced.
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => void vi.useRealTimers());
	const { screen } = await renderComponent(SaveMark, { state: 'saved', silent });
	const heard: string[] = [];
	const show = async (state: ShownState, count?: number) => {
		await screen.rerender({ state, count, silent });
		vi.advanceTimersByTime(5000);
		await Promise.resolve();
		const region = screen.container.ownerDocument.querySelector('[aria-live=polite]');
		const said = region?.textContent?.replace('\u00a0', '').trim() ?? '';
		if (said !== '' && said !== heard.at(-1)) heard.push(said);
	};
	return { screen, heard, show, mark: () => screen.container.querySelector('[data-save-state]')?.textContent?.trim() };
}

test('[WEB178] every state has words, which count the changes that wait', async () => {
	const { show, mark } = await showMark();
	await show('away');
	expect(mark()).toBe(saving.away(1));
	await show('away', 3);
	expect(mark()).toBe(saving.away(3));
	expect(saving.away(3)).toContain('3');
	await show('unsent');
	expect(mark()).toBe(saving.unsent);
});

test('[WEB178] it is announced once that something waits, once that it is in danger, and once that all is saved', async () => {
	const { show, heard } = await showMark();
	for (const state of ['saving', 'saved', 'saving', 'away', 'away', 'saving'] as const) await show(state);
	await show('away', 2);
	await show('away', 3);
	await show('away-not-kept', 3);
	for (const state of ['saving', 'saved', 'saving', 'saved'] as const) await show(state);
	expect(heard).toEqual([saving.away(1), saving['away-not-kept'](3), saving.allSaved]);
});

test('[WEB178] a mark that repeats another announces nothing', async () => {
	const { show, heard, mark } = await showMark(true);
	await show('refused');
	expect([mark(), heard]).toEqual([saving.refused(1), []]);
});
