import { fold } from '@plenum/domain/workshops/evolve';
import type { RecordedEvent, Workshop, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { expect, test } from 'vitest';
import * as running from '@plenum/messages/en/files/run';
import { projector } from '@plenum/messages/en/interface/projector';
import { text } from '@plenum/messages/en/files/text';
import { matchingEntries, paletteEntries, type PaletteSource } from './palette-entries.ts';
import { shortcutKeys } from './shortcuts.ts';

const items = ['Opening', 'Human trafficking', 'Coffee'].map((title, n) => ({
	id: `i${n}`,
	cluster: `k${n}`,
	title,
	minutes: 10
}));

function workshopAfter(...more: WorkshopEvent[]): Workshop {
	const story: WorkshopEvent[] = [{ type: 'workshop-planned', title: 'First day', items }, ...more];
	const events: RecordedEvent[] = story.map((event, place) => ({ seq: place + 1, at: 0, by: 'chair', event }));
	const workshop = fold(events);
	if (!workshop) throw new Error('There is a workshop.');
	return workshop;
}

const live = workshopAfter({ type: 'workshop-started' }, { type: 'item-started', item: 'i0' });
const source: PaletteSource = {
	t: { ...text, ...running, projector },
	workshop: live,
	now: 1000,
	keys: shortcutKeys(false),
	projector: '/show',
	tools: ['wall', 'notice'],
	dialogs: ['agenda', 'close'],
	waiting: [
		{ id: 'ada', name: 'Ada Fell' },
		{ id: 'ben', name: 'Ben Ó Briain' }
	],
	undo: { command: 3, words: 'Item began' }
};
const acts = (query: string, more: Partial<PaletteSource> = {}) =>
	matchingEntries({ ...source, ...more }, query).map(({ act }) => act);

test('[WORKSHOP62] a few letters find a command, an item, a person who waits', () => {
	expect(acts('next')).toContainEqual({ type: 'command', command: { type: 'next-item' } });
	expect(acts('traf')[0]).toEqual({ type: 'command', command: { type: 'start-item', item: 'i1' } });
	expect(acts('briain')[0]).toEqual({ type: 'admit', participants: ['ben'] });
	expect(acts('admit all')[0]).toEqual({ type: 'admit', participants: ['ada', 'ben'] });
	expect(acts('undo')[0]).toEqual({ type: 'command', command: { type: 'undo', command: 3 } });
	expect(acts('close')[0]).toEqual({ type: 'dialog', dialog: 'close' });
});

test('[WORKSHOP62] minutes and a notice are made of what is typed', () => {
	expect(acts('timer 12').at(-2)).toEqual({ type: 'command', command: { type: 'start-timer', minutes: 12 } });
	expect(acts('Coffee in the garden').at(-1)).toEqual({
		type: 'command',
		command: { type: 'give-notice', text: 'Coffee in the garden' }
	});
	expect(acts('601 people').map((act) => act.type === 'command' && act.command.type)).not.toContain('start-timer');
});

test('[WORKSHOP62] only what can be done as things are is offered, with its key', () => {
	const keyed = paletteEntries(source).flatMap(({ words, key }) => (key ? [[key, words]] : []));
	expect(keyed.map(([key]) => key)).toEqual(['N', '→', 'T', 'P', 'W', 'M']);
	const commands = (workshop: Workshop) =>
		paletteEntries({ ...source, workshop, undo: null, waiting: [] }).flatMap(({ act }) =>
			act.type === 'command' ? [act.command.type] : []
		);
	expect(commands(workshopAfter())).toEqual([]);
	const paused = workshopAfter({ type: 'workshop-started' }, { type: 'workshop-paused' });
	expect(commands(paused)).not.toContain('start-item');
	expect(
		acts('anything', {
			workshop: workshopAfter({ type: 'workshop-closed' }),
			waiting: [],
			undo: null,
			tools: [],
			dialogs: []
		})
	).toEqual([]);
});
