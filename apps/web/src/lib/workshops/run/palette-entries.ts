import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import { foldedForSearch, searchWords } from '@plenum/domain/search/search-words';
import { agendaItemStatus } from '@plenum/domain/workshops/view';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { PageTexts, Inside } from '#lib/language/language.ts';
import { shortcutCommand } from './shortcut-command.ts';
import { isToolShortcut, type ShortcutName, type ToolShortcut } from './shortcuts.ts';

export type PaletteDialog = 'agenda' | 'vote' | 'details' | 'runners' | 'links' | 'close';

/** What an entry does. The commands are those that the page's buttons give. */
export type PaletteAct =
	| { type: 'command'; command: WorkshopCommandRequest }
	| { type: 'admit'; participants: string[] }
	| { type: 'tool'; tool: ToolShortcut }
	| { type: 'dialog'; dialog: PaletteDialog }
	/** Beside this page, which goes on. */
	| { type: 'open'; href: string };

export type PaletteEntry = { words: string; key: string | null; act: PaletteAct };

export type PaletteSource = {
	/** The page's texts, with those of the run page. */
	t: Inside & PageTexts['run'] & Pick<PageTexts['work'], 'projector'>;
	workshop: Workshop;
	now: number;
	keys: Record<ShortcutName, string>;
	/** Who waits, by the name that the facilitator knows. */
	waiting: readonly { id: string; name: string }[];
	undo: { command: number; words: string } | null;
	/** What the page offers at this moment. */
	tools: readonly ToolShortcut[];
	dialogs: readonly PaletteDialog[];
	projector: string;
};

/** All that can be done as things are, the likeliest first. */
export function paletteEntries(source: PaletteSource): PaletteEntry[] {
	const { t, workshop, waiting, undo, projector } = source;
	const entry = (words: string, act: PaletteAct): PaletteEntry => ({ words, key: null, act });
	return [
		...shortcutEntries(source),
		...(undo ? [entry(t.workshops.undo(undo.words), command({ type: 'undo', command: undo.command }))] : []),
		...admitEntries(source, waiting),
		...itemEntries(source),
		...(workshop.state === 'closed' ? [] : [entry(t.planning.openProjector, { type: 'open', href: projector })]),
		...source.dialogs.map((dialog) => entry(dialogWords(t, dialog), { type: 'dialog', dialog }))
	];
}

/** As they are called in the menu of the page, too. */
export function dialogWords(t: PaletteSource['t'], dialog: PaletteDialog): string {
	switch (dialog) {
		case 'agenda':
			return t.planning.editAgenda;
		case 'vote':
			return t.run.agendaVote;
		case 'details':
			return t.scheduling.details;
		case 'runners':
			return t.run.runners;
		case 'links':
			return t.projector.links;
		case 'close':
			return t.planning.close;
	}
}

/** Those that have all words of the query, and what can be made of the query itself: minutes, a notice. */
export function matchingEntries(source: PaletteSource, query: string): PaletteEntry[] {
	const words = searchWords(query);
	const found = paletteEntries(source).filter((entry) => {
		const own = foldedForSearch(entry.words).split(' ');
		return words.every((word) => own.some((part) => part.startsWith(word)));
	});
	return [...found, ...entriesOfQuery(source, query.trim())];
}

function command(given: WorkshopCommandRequest): PaletteAct {
	return { type: 'command', command: given };
}

function shortcutEntries({ t, workshop, now, keys, tools }: PaletteSource): PaletteEntry[] {
	const names = Object.keys(keys) as ShortcutName[];
	return names.flatMap((name) => {
		const act = shortcutAct(name);
		return act ? [{ words: t.run.shortcutKeys[name], key: keys[name], act }] : [];
	});

	function shortcutAct(name: ShortcutName): PaletteAct | null {
		if (isToolShortcut(name)) return tools.includes(name) ? { type: 'tool', tool: name } : null;
		const given = shortcutCommand(name, workshop, now);
		return given && command(given);
	}
}

function admitEntries({ t }: PaletteSource, waiting: PaletteSource['waiting']): PaletteEntry[] {
	const all = waiting.map(({ id }) => id);
	const one = waiting.map(({ id, name }): PaletteEntry => ({
		words: t.admitting.admitNamed(name),
		key: null,
		act: { type: 'admit', participants: [id] }
	}));
	if (all.length < 2) return one;
	return [{ words: t.admitting.admitAll(all.length), key: null, act: { type: 'admit', participants: all } }, ...one];
}

function itemEntries({ t, workshop }: PaletteSource): PaletteEntry[] {
	if (workshop.state !== 'live') return [];
	return workshop.items
		.filter(({ id }) => agendaItemStatus(workshop, id) !== 'current')
		.map(({ id, title }) => ({
			words: t.workshops.startItemNamed(title),
			key: null,
			act: command({ type: 'start-item', item: id })
		}));
}

function entriesOfQuery({ t, workshop }: PaletteSource, query: string): PaletteEntry[] {
	const minutes = Number(/\d+/.exec(foldedForSearch(query))?.[0] ?? 0);
	const timer: PaletteEntry[] =
		workshop.state === 'live' && minutes >= 1 && minutes <= 600
			? [{ words: t.run.timerFor(minutes), key: null, act: command({ type: 'start-timer', minutes }) }]
			: [];
	if (query === '' || workshop.state === 'closed') return timer;
	return [...timer, { words: t.run.noticeOf(query), key: null, act: command({ type: 'give-notice', text: query }) }];
}
