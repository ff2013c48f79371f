import type { Workshop } from '@plenum/domain/workshops/workshop';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FactListeners } from '#lib/queries/fact-listeners.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import { lateShownFor, WorkshopCommands } from './workshop-commands.svelte.ts';
import type { WorkshopState } from '../workshop-state.svelte.ts';

const away = { ok: false, reason: 'network/away', words: 'No line', change: null };

/** Somebody without a connection, whose hand may be up on the server. */
function withoutLine(queue: string[] = []) {
	const listeners = new FactListeners();
	const send = vi.fn().mockResolvedValue(away);
	const workshop = { state: 'live', queue: queue.map((participant) => ({ participant })), speaking: null };
	const shared = { workshop: workshop as unknown as Workshop, now: 0, send, catchUp: () => Promise.resolve() };
	const commands = new WorkshopCommands(shared as unknown as WorkshopState);
	const live = { onRefresh: listeners.onRefresh.bind(listeners) } as unknown as Live;
	onTestFinished(commands.follow(live, () => 'amal'));
	return { commands, send, reportConnected: () => listeners.refresh() };
}

test('[WORKSHOP66] a hand that was raised without a line goes up once with the first line there is', async () => {
	const { commands, send, reportConnected } = withoutLine();
	await commands.send({ type: 'raise-hand' });
	expect([commands.handWaits, commands.problem]).toEqual([true, null]);
	send.mockResolvedValue({ ok: true, value: {} });
	reportConnected();
	await vi.waitFor(() => expect(commands.handWaits).toBe(false));
	reportConnected();
	expect(send).toHaveBeenCalledTimes(2);
});

test('[WORKSHOP66] it goes up when any channel of the page finds the line again', async () => {
	const rhythm = vi.spyOn(window, 'setInterval').mockReturnValue(0 as never);
	onTestFinished(() => rhythm.mockRestore());
	const { commands, send } = withoutLine();
	await commands.send({ type: 'raise-hand' });
	send.mockResolvedValue({ ok: true, value: {} });
	window.dispatchEvent(new Event('online'));
	await vi.waitFor(() => expect(commands.handWaits).toBe(false));
});

test('[WORKSHOP66] it is not raised twice where only the answer was lost, nor when it was called off', async () => {
	const arrived = withoutLine(['amal']);
	await arrived.commands.send({ type: 'raise-hand' });
	arrived.reportConnected();
	await vi.waitFor(() => expect(arrived.commands.handWaits).toBe(false));
	const off = withoutLine();
	await off.commands.send({ type: 'raise-hand' });
	off.commands.handWaits = false;
	off.reportConnected();
	expect([arrived.send, off.send].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('[WORKSHOP70] that somebody else was quicker is said for a while, and goes away by itself', async () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const { commands, send } = withoutLine();
	const change = { event: { type: 'item-started' }, by: 'ada', at: 0 };
	send.mockResolvedValue({ ok: false, reason: 'workshop/already-done', words: 'Done', change });
	await commands.send({ type: 'next-item' });
	expect(commands.late?.done).toBe(true);
	vi.advanceTimersByTime(lateShownFor - 1);
	await commands.send({ type: 'next-item' });
	vi.advanceTimersByTime(lateShownFor - 1);
	expect(commands.late?.done).toBe(true);
	vi.advanceTimersByTime(1);
	expect(commands.late).toBeNull();
	send.mockResolvedValue({ ok: false, reason: 'workshop/already-done', words: 'Done', change: null });
	await commands.send({ type: 'next-item' });
	expect(commands.problem).toBe('Done');
	vi.advanceTimersByTime(lateShownFor);
	expect(commands.problem).toBeNull();
});

test('[WORKSHOP70] what was refused for another reason stays', async () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const { commands, send } = withoutLine();
	send.mockResolvedValue({ ok: false, reason: 'workshop/closed', words: 'It is closed.', change: null });
	await commands.send({ type: 'next-item' });
	vi.advanceTimersByTime(10 * lateShownFor);
	expect(commands.problem).toBe('It is closed.');
});
