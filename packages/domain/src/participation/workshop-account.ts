import { keptEvents } from '../workshops/kept-events.ts';
import type { AgendaItem, RecordedEvent, SetAside, WorkshopDetails, WorkshopEvent } from '../workshops/workshop.ts';

/** From when to when; `to` is null while it goes on. */
export type Span = { from: number; to: number | null };

/** Somebody had the floor for so many milliseconds, pauses left out. */
export type SpeakingTurn = { participant: string; item: string | null; from: number; milliseconds: number };

/** In the order in which items were first taken up; one that was taken up again has several times. */
export type ItemAccount = { item: AgendaItem; times: Span[] };

export type NoticeAccount = { at: number; text: string; until: number | null };

/** How a workshop went, read from its record: what was undone never was. */
export type WorkshopAccount = {
	title: string;
	/** When and where it was to be held. */
	details: WorkshopDetails;
	startedAt: number | null;
	closedAt: number | null;
	pauses: Span[];
	items: ItemAccount[];
	/** What was left out or put off, and never taken up. */
	aside: { item: AgendaItem; aside: SetAside }[];
	turns: SpeakingTurn[];
	notices: NoticeAccount[];
};

type OpenTurn = Omit<SpeakingTurn, 'milliseconds'>;
type Draft = Omit<WorkshopAccount, 'items' | 'aside'> & {
	aside: Map<string, SetAside>;
	agenda: AgendaItem[];
	times: Map<string, Span[]>;
	current: string | null;
	speaking: OpenTurn | null;
};

/** [JOURNAL8] What has not ended yet, such as who speaks at this moment, counts until `now`. */
export function accountOfWorkshop(events: readonly RecordedEvent[], now: number): WorkshopAccount {
	const draft: Draft = {
		title: '',
		details: {},
		startedAt: null,
		closedAt: null,
		pauses: [],
		turns: [],
		notices: [],
		agenda: [],
		aside: new Map(),
		times: new Map(),
		current: null,
		speaking: null
	};
	for (const { event, at } of keptEvents(events)) follow(draft, event, at);
	endTurn(draft, now);
	const { title, details, startedAt, closedAt, pauses, turns, notices } = draft;
	const items = [...draft.times].map(([id, times]) => ({ item: itemOf(draft.agenda, id), times }));
	const aside = draft.agenda.flatMap((item) => {
		const how = draft.times.has(item.id) ? undefined : draft.aside.get(item.id);
		return how ? [{ item, aside: how }] : [];
	});
	return { title, details, startedAt, closedAt, pauses, items, aside, turns, notices };
}

/** [WORKSHOP8] How long an item took, pauses left out; one that goes on, until `now`. */
export function timeSpent({ pauses }: Pick<WorkshopAccount, 'pauses'>, { times }: ItemAccount, now: number): number {
	return times.reduce((sum, { from, to }) => sum + withoutPauses(pauses, from, to ?? now), 0);
}

/** Nothing is kept for a kind that says nothing of time or floor. */
function follow(draft: Draft, event: WorkshopEvent, at: number): void {
	if (event.type === 'workshop-planned') {
		draft.title = event.title;
		draft.agenda = event.items;
		draft.details = event.details ?? {};
	}
	if (event.type === 'details-changed') draft.details = event.details;
	if (event.type === 'item-skipped') draft.aside.set(event.item, { how: 'skipped' });
	if (event.type === 'item-parked') draft.aside.set(event.item, { how: 'parked', reason: event.reason });
	if (event.type === 'item-taken-up') draft.aside.delete(event.item);
	if (event.type === 'agenda-changed') draft.agenda = event.items;
	if (event.type === 'workshop-started') draft.startedAt = at;
	if (event.type === 'workshop-closed') draft.closedAt = at;
	// [WORKSHOP81] Within a pause it moves the end.
	if (event.type === 'workshop-paused' && draft.pauses.at(-1)?.to !== null) draft.pauses.push({ from: at, to: null });
	if (event.type === 'workshop-resumed' || event.type === 'workshop-closed') endSpan(draft.pauses, at);
	if (event.type === 'item-started') startItem(draft, event.item, at);
	if (event.type === 'item-finished') endItem(draft, event.item, at);
	if (event.type === 'notice-given') draft.notices.push({ at, text: event.text, until: event.until ?? null });
	if (event.type === 'speaker-called') {
		endTurn(draft, at);
		draft.speaking = { participant: event.participant, item: draft.current, from: at };
	}
	if (event.type === 'speaker-finished' || event.type === 'workshop-closed') endTurn(draft, at);
}

function startItem(draft: Draft, item: string, at: number): void {
	draft.current = item;
	draft.times.set(item, [...(draft.times.get(item) ?? []), { from: at, to: null }]);
}

function endItem(draft: Draft, item: string, at: number): void {
	endSpan(draft.times.get(item) ?? [], at);
	if (draft.current === item) draft.current = null;
}

function endSpan(spans: Span[], at: number): void {
	const last = spans.at(-1);
	if (last && last.to === null) last.to = at;
}

function endTurn(draft: Draft, at: number): void {
	const { speaking } = draft;
	if (!speaking) return;
	draft.turns.push({ ...speaking, milliseconds: withoutPauses(draft.pauses, speaking.from, at) });
	draft.speaking = null;
}

function withoutPauses(pauses: readonly Span[], from: number, to: number): number {
	return to - from - pauses.reduce((sum, pause) => sum + shared(pause, from, to), 0);
}

/** How long a pause and a time have in common. */
function shared(pause: Span, from: number, to: number): number {
	return Math.max(0, Math.min(pause.to ?? to, to) - Math.max(pause.from, from));
}

/** One that was taken off the agenda since had begun, and is told all the same. */
function itemOf(agenda: readonly AgendaItem[], id: string): AgendaItem {
	return agenda.find((item) => item.id === id) ?? { id, cluster: null, title: '', minutes: 0 };
}
