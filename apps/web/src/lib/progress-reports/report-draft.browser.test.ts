import type { ProgressContent } from '@plenum/domain/progress-reports/progress-report';
import { afterEach, expect, test } from 'vitest';
import { clearDevice } from '#lib/outbox/device.ts';
import type { Answer } from '#lib/queries/api.ts';
import { ReportDraft, type SavedDraft } from './report-draft.svelte.ts';
import { emptyText } from './report-fields.ts';

const owner = { participant: 'link', target: 'state.moj' };
const live = { onRefresh: () => () => undefined };
const content = (done: string): ProgressContent => ({ ...emptyText.content, done });
const no = (
	reason: 'network/away' | 'progress/updated-since',
	status: number
): Extract<Answer<never>, { ok: false }> => ({
	ok: false,
	reason,
	words: reason,
	status,
	fields: [],
	change: null,
	retryAfter: null
});

/** A server with one draft. */
class Drafts {
	/** Of the draft that it has. */
	id = 'report-1';
	stored: SavedDraft | null = null;
	isAway = false;
	/** Answers that are lost though the draft was stored. */
	losesAnswers = false;
	readonly sent: SavedDraft[] = [];

	open(id = 'report-1'): { draft: ReportDraft; close: () => void } {
		const draft = new ReportDraft({
			id,
			subject: { kind: 'commitment', id: 'k1' },
			saved: this.stored,
			first: emptyText,
			owner,
			save: async (given) => this.#save(draft.id, given),
			read: async () =>
				this.isAway ? no('network/away', 0) : { ok: true, value: this.stored && { ...this.stored, id: this.id } }
		});
		return { draft, close: draft.open(live) };
	}

	#save(id: string, given: SavedDraft): Answer<{ version: number }> {
		if (this.isAway) return no('network/away', 0);
		this.sent.push(given);
		if (this.stored && id !== this.id) return no('progress/updated-since', 409);
		if (given.version !== (this.stored?.version ?? 0)) return no('progress/updated-since', 409);
		this.stored = { ...given, version: given.version + 1 };
		return this.losesAnswers ? no('network/away', 0) : { ok: true, value: { version: this.stored.version } };
	}
}

afterEach(() => clearDevice());

test('[PROGRESS61] what is typed is saved by itself, and then the device holds nothing of it', async () => {
	const drafts = new Drafts();
	const { draft, close } = drafts.open();
	expect([draft.isBlank, draft.state]).toEqual([true, 'saved']);
	draft.write({ done: 'The bill' });
	draft.write({ done: 'The bill passed.' });
	expect(draft.state).toBe('saving');
	await expect.poll(() => draft.state).toBe('saved');
	expect(drafts.sent).toEqual([{ version: 0, anonymous: false, content: content('The bill passed.') }]);
	expect(Object.keys(localStorage).filter((key) => key.includes('progress'))).toEqual([]);
	close();
});

test('[PROGRESS61] without a connection it is kept on the device, and brought back and sent by the next visit', async () => {
	const drafts = new Drafts();
	drafts.isAway = true;
	const first = drafts.open();
	first.draft.write({ done: 'The bill passed.' });
	await expect.poll(() => first.draft.state).toBe('away');
	first.close();
	drafts.isAway = false;
	const second = drafts.open();
	expect(second.draft.fields.done).toBe('The bill passed.');
	await expect.poll(() => second.draft.state).toBe('saved');
	expect(drafts.stored?.content.done).toBe('The bill passed.');
	second.close();
});

test('[PROGRESS63] what somebody else saved meanwhile is shown beside mine, and the author chooses', async () => {
	const drafts = new Drafts();
	drafts.stored = { version: 1, anonymous: false, content: content('First') };
	const { draft, close } = drafts.open();
	drafts.stored = { version: 2, anonymous: false, content: content('Theirs') };
	draft.write({ done: 'Mine' });
	await expect.poll(() => draft.theirs?.content.done).toBe('Theirs');
	expect([draft.state, draft.fields.done, drafts.stored.content.done]).toEqual(['refused', 'Mine', 'Theirs']);
	expect(await draft.saveAll()).toBe(false);
	draft.choose('mine');
	await expect.poll(() => draft.state).toBe('saved');
	expect(drafts.stored).toEqual({ version: 3, anonymous: false, content: content('Mine') });
	close();
});

test('[PROGRESS63] or takes theirs', async () => {
	const drafts = new Drafts();
	drafts.stored = { version: 1, anonymous: false, content: content('First') };
	const { draft, close } = drafts.open();
	drafts.stored = { version: 2, anonymous: false, content: content('Theirs') };
	draft.write({ done: 'Mine' });
	await expect.poll(() => draft.theirs).not.toBeNull();
	draft.choose('theirs');
	expect([draft.fields.done, draft.state, draft.version]).toEqual(['Theirs', 'saved', 2]);
	close();
});

test('[PROGRESS63] one’s own draft is no other’s after an answer that was lost', async () => {
	const drafts = new Drafts();
	drafts.losesAnswers = true;
	const { draft, close } = drafts.open();
	draft.write({ done: 'Mine' });
	await expect.poll(() => drafts.sent.length).toBe(1);
	drafts.losesAnswers = false;
	await expect.poll(() => draft.state).toBe('saved');
	expect([draft.theirs, drafts.stored?.content.done]).toEqual([null, 'Mine']);
	close();
});

test('[PROGRESS64] a report is submitted as it is, even where nothing was changed', async () => {
	const drafts = new Drafts();
	const { draft, close } = drafts.open();
	expect(await draft.saveAll()).toBe(true);
	expect([draft.version, drafts.stored?.content.done]).toEqual([1, '']);
	close();
});

test('[PROGRESS63] of two drafts that were begun at once, the author goes on in the first', async () => {
	const drafts = new Drafts();
	const { draft, close } = drafts.open('report-2');
	drafts.stored = { version: 1, anonymous: false, content: content('Theirs') };
	draft.write({ done: 'Mine' });
	await expect.poll(() => draft.theirs?.content.done).toBe('Theirs');
	draft.choose('mine');
	await expect.poll(() => draft.state).toBe('saved');
	expect([draft.id, drafts.stored]).toEqual(['report-1', { version: 2, anonymous: false, content: content('Mine') }]);
	close();
});
