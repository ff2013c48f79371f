import { languages } from '@plenum/domain/languages';
import type { Round as DomainRound } from '@plenum/domain/workshops/rooms';
import {
	aspects,
	speechKinds,
	steps,
	type AgendaItem as EventItem,
	type ItemRun as EventRun,
	type Notice as EventNotice,
	type RecordedEvent as EventType,
	type RoomOf as EventRoom,
	type SetAside as EventAside,
	type StepMinutes as DomainStepMinutes,
	type WorkshopDetails as EventDetails
} from '@plenum/domain/workshops/workshop';
import { Type, type Static, type TProperties, type TSchema } from 'typebox';
import { Placement, RoomDraft, RoomOf, RoomPlan, Round, roomPlan } from './rooms.ts';
import { closedObject, Count, Id, line, oneOf, orNull, schemaOf, Slug, Text, Time, withDefault } from '../shapes.ts';
import { StepMinutes } from './step-minutes.ts';

const minutes = Type.Integer({ minimum: 1, maximum: 600 });

/** Where the value may be missing, it may be `undefined` too: that is what it is before it is sent. */
const maybe = <Value extends TSchema>(schema: Value) => Type.Optional(Type.Unsafe<Static<Value> | undefined>(schema));

const LanguageCodes = Type.Array(Type.String({ pattern: '^[a-z]{2,3}$' }), { maxItems: 20 });

const ClockTime = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

const itemDraft = {
	id: Type.Optional(Id),
	commitment: Type.Optional(Id),
	title: line(300),
	minutes,
	notBefore: maybe(ClockTime)
};

/** An item of the agenda; without an id it is new. With a commitment it follows that one up. */
export type AgendaItemRequest = {
	id?: string;
	cluster: string | null;
	commitment?: string | undefined;
	title: string;
	minutes: number;
	kind?: 'break' | undefined;
	notBefore?: string | undefined;
	stepMinutes?: DomainStepMinutes | undefined;
};
/** Only a cluster has steps, and only an item without one is a break. */
const Item = Type.Unsafe<AgendaItemRequest>(
	Type.Union([
		closedObject({ ...itemDraft, cluster: Id, stepMinutes: maybe(StepMinutes) }),
		closedObject({ ...itemDraft, cluster: Type.Null(), kind: maybe(Type.Literal('break')) })
	])
);

/** BCP 47 codes, of those that `listSpokenLanguages` has. */
export const SpokenLanguages = closedObject({ spoken: LanguageCodes, interpreted: LanguageCodes });

const Details = schemaOf<EventDetails>()(
	closedObject({
		starts: maybe(closedObject({ at: Time, zone: line(64) })),
		place: maybe(line(200)),
		languages: maybe(SpokenLanguages)
	})
);

/** POST /api/v1/consultations/:consultation/workshops → PlannedWorkshop. */
export const PlanWorkshopRequest = closedObject({
	title: line(200),
	items: Type.Array(Item, { maxItems: 200 }),
	details: Type.Optional(Details)
});
export type PlanWorkshopRequest = Static<typeof PlanWorkshopRequest>;

const noticeEnd = {
	until: Type.Optional(Type.Unsafe<number | undefined>(Time)),
	countdown: Type.Optional(Type.Unsafe<boolean | undefined>(Type.Boolean()))
};
const Notice = schemaOf<EventNotice>()(closedObject({ text: Text, at: Time, ...noticeEnd }));

const WorkshopSummary = closedObject({
	id: Id,
	title: Text,
	state: oneOf(['planned', 'live', 'paused', 'closed']),
	items: Count,
	seq: Count,
	createdAt: Time,
	/** When and where, as far as that is known. */
	details: Details,
	/** Where those who are elsewhere take part, for admitted people; null once the workshop is closed. */
	callLink: orNull(Text),
	/** The item that is on, while it is. */
	current: orNull(closedObject({ item: Id, title: Text })),
	/** When it started, or the item that is on began, whatever was later; null before and after. */
	calledAt: orNull(Time),
	/** Pinned on every screen; without `until`, until it is replaced. */
	notice: orNull(Notice),
	/** Who was named to run it, beside the facilitators. */
	runners: Type.Array(Id),
	/** Null of a workshop that is no breakout room. `mine`: the reader is placed in it, or was named to run it. */
	room: orNull(closedObject({ parent: Id, number: Count, place: Text, mine: Type.Boolean() }))
});
export type WorkshopSummary = Static<typeof WorkshopSummary>;
export const PlannedWorkshop = closedObject({ workshop: WorkshopSummary });
export type PlannedWorkshop = Static<typeof PlannedWorkshop>;

/** GET /api/v1/consultations/:consultation/workshops. */
/** `now` is the server's clock, for what counts down. */
/** GET …/workshops/languages: the languages that can be recorded, or those of `of`, by the name that the language of the reader has for them. */
export const SpokenLanguagesQuery = closedObject({
	language: oneOf(languages),
	of: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}(,[a-z]{2,3})*$', maxLength: 200 }))
});
export type SpokenLanguagesQuery = Static<typeof SpokenLanguagesQuery>;
export const SpokenLanguageNames = closedObject({ languages: Type.Array(closedObject({ code: Text, name: Text })) });
export type SpokenLanguageNames = Static<typeof SpokenLanguageNames>;

export const WorkshopList = closedObject({ workshops: Type.Array(WorkshopSummary), now: Time });
export type WorkshopList = Static<typeof WorkshopList>;

/** An address of the web, encrypted, with nobody's name in it, and nothing that could end an attribute. */
const CallLink = Type.String({
	maxLength: 2000,
	pattern: '^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\\s"<>\\\\`]*)?$'
});

/** PUT …/workshops/:workshop/call-link. Null takes it away. */
export const CallLinkRequest = closedObject({ link: orNull(CallLink) });
export type CallLinkRequest = Static<typeof CallLinkRequest>;

/** GET …/workshops/:workshop/calendar. The file has the link to the call only for readers who ask for it. */
export const CalendarQuery = closedObject({ call: withDefault(Type.Boolean(), false) });
export type CalendarQuery = Static<typeof CalendarQuery>;

/**
 * `seq` is the number of the last event that the sender had seen. If the target of the command has changed since, the command is refused,
 * and the refusal says who changed it. Without it the command is decided as things are when it arrives.
 */
const command = <const Name extends string, Fields extends TProperties = Record<never, never>>(
	name: Name,
	fields: Fields = {} as Fields
) => closedObject({ type: Type.Literal(name), seq: Type.Optional(Count), ...fields });

/** POST …/workshops/:workshop/commands → WorkshopCommandResult. */
export const WorkshopCommandRequest = Type.Union([
	command('change-agenda', { items: Type.Array(Item, { maxItems: 200 }) }),
	command('change-details', { details: Details }),
	command('skip-item', { item: Id }),
	command('park-item', { item: Id, reason: line(300) }),
	command('take-up-item', { item: Id }),
	command('start'),
	command('start-item', { item: Id }),
	command('next-item'),
	command('move-step', { step: oneOf(steps) }),
	command('start-timer', { minutes, more: Type.Optional(Type.Unsafe<true | undefined>(Type.Literal(true))) }),
	command('stop-timer'),
	command('pause', { minutes: maybe(minutes) }),
	command('resume'),
	command('raise-hand', { kind: maybe(oneOf(speechKinds)) }),
	command('move-hand', { participant: Id, before: orNull(Id) }),
	command('set-speaking-rules', {
		rules: closedObject({
			seconds: orNull(Type.Integer({ minimum: 15, maximum: 3600 })),
			unheardFirst: Type.Boolean(),
			budgets: maybe(
				Type.Array(closedObject({ constituency: Slug, minutes: Type.Integer({ minimum: 1, maximum: 600 }) }), {
					maxItems: 50
				})
			)
		})
	}),
	command('lower-hand', { participant: orNull(Id) }),
	command('call-speaker', { participant: Id }),
	command('finish-speaker'),
	command('give-notice', {
		text: line(500),
		minutes: maybe(minutes),
		countdown: maybe(Type.Boolean())
	}),
	command('withdraw-notice'),
	command('close'),
	command('name-runners', { participants: Type.Array(Id, { maxItems: 20 }) }),
	command('call-help'),
	command('clear-help'),
	command('plan-rooms', { ...roomPlan, rooms: Type.Array(RoomDraft, { maxItems: 40 }) }),
	command('open-rooms'),
	command('place-people', { people: Type.Array(Id, { minItems: 1, maxItems: 500 }), room: orNull(Id) }),
	command('place-rest'),
	command('choose-room', { room: Id }),
	command('extend-rooms', { minutes }),
	command('close-rooms'),
	command('undo', { command: Count })
]);
export type WorkshopCommandRequest = Static<typeof WorkshopCommandRequest>;

const AgendaItem = closedObject({
	id: Id,
	cluster: orNull(Id),
	/** The commitment that it follows up, where it was made of one. */
	commitment: maybe(Id),
	title: Text,
	minutes: Count,
	kind: maybe(Type.Literal('break')),
	notBefore: maybe(Text),
	stepMinutes: maybe(StepMinutes)
});
const agenda = { items: Type.Array(AgendaItem) };
const event = <const Name extends string>(name: Name) => closedObject({ type: Type.Literal(name) });
const ofItem = <const Name extends string>(name: Name) => closedObject({ type: Type.Literal(name), item: Id });
const ofPerson = <const Name extends string>(name: Name) => closedObject({ type: Type.Literal(name), participant: Id });

const current = {
	item: Id,
	step: oneOf(steps),
	startedAt: Type.Optional(Type.Unsafe<number | undefined>(Time))
};
const Runs = Type.Unsafe<Record<string, EventRun>>(
	Type.Record(Type.String(), closedObject({ from: Time, to: orNull(Time) }))
);
const times = { spent: Type.Record(Type.String(), Time), finished: Type.Array(Id), runs: maybe(Runs) };
const begun = {
	notice: orNull(Notice),
	...times,
	startedAt: Time,
	queue: Type.Array(closedObject({ participant: Id, raisedAt: Time, kind: maybe(oneOf(speechKinds)) })),
	heard: maybe(Type.Array(Id)),
	speaking: orNull(closedObject({ participant: Id, since: Time }))
};
const Aside = Type.Unsafe<Record<string, EventAside>>(
	Type.Record(
		Type.String(),
		Type.Union([
			closedObject({ how: Type.Literal('skipped') }),
			closedObject({ how: Type.Literal('parked'), reason: Text })
		])
	)
);
const Rules = closedObject({
	seconds: orNull(Count),
	unheardFirst: Type.Boolean(),
	budgets: maybe(Type.Array(closedObject({ constituency: Slug, minutes: Count })))
});
const people = Type.Array(Id);
const Help = orNull(closedObject({ participant: Id, at: Time }));
const restoredAgenda = {
	items: Type.Optional(Type.Unsafe<EventItem[] | undefined>(Type.Array(AgendaItem))),
	aside: maybe(Aside),
	details: maybe(Details),
	rules: maybe(Rules),
	runners: Type.Optional(Type.Unsafe<string[] | undefined>(people)),
	help: Type.Optional(Type.Unsafe<{ participant: string; at: number } | null | undefined>(Help)),
	rounds: Type.Optional(Type.Unsafe<DomainRound[] | undefined>(Type.Array(Round)))
};
/** What a workshop was before a command that was undone; agenda, details and rooms only where the command had changed them. */
const Restored = Type.Union([
	closedObject({ state: Type.Literal('planned'), notice: orNull(Notice), ...restoredAgenda }),
	closedObject({
		state: Type.Literal('live'),
		...begun,
		current: orNull(closedObject({ ...current, since: Time })),
		timer: orNull(closedObject({ endsAt: Time })),
		...restoredAgenda
	}),
	closedObject({
		state: Type.Literal('paused'),
		...begun,
		pausedAt: Time,
		until: maybe(Time),
		current: orNull(closedObject(current)),
		timer: orNull(closedObject({ left: Type.Integer() })),
		...restoredAgenda
	}),
	closedObject({
		state: Type.Literal('closed'),
		notice: orNull(Notice),
		startedAt: orNull(Time),
		closedAt: Time,
		...times,
		...restoredAgenda
	})
]);

/** An event as the record holds it; `by` is null where Plenum itself did it. */
export const RecordedEvent = schemaOf<EventType>()(
	closedObject({
		seq: Count,
		at: Time,
		by: orNull(Id),
		/** The number of the first event of the same command, if that is a different event. */
		command: Type.Optional(Type.Unsafe<number | undefined>(Count)),
		event: Type.Union([
			closedObject({
				type: Type.Literal('workshop-planned'),
				title: Text,
				...agenda,
				details: maybe(Details),
				room: Type.Optional(Type.Unsafe<EventRoom | undefined>(RoomOf)),
				runners: Type.Optional(Type.Unsafe<string[] | undefined>(people))
			}),
			closedObject({ type: Type.Literal('details-changed'), details: Details }),
			closedObject({ type: Type.Literal('agenda-changed'), ...agenda }),
			event('workshop-started'),
			ofItem('item-started'),
			ofItem('item-finished'),
			ofItem('item-skipped'),
			closedObject({ type: Type.Literal('item-parked'), item: Id, reason: Text }),
			ofItem('item-taken-up'),
			closedObject({ type: Type.Literal('step-moved'), step: oneOf(steps) }),
			closedObject({ type: Type.Literal('timer-started'), endsAt: Time }),
			event('timer-stopped'),
			closedObject({ type: Type.Literal('workshop-paused'), until: maybe(Time) }),
			event('workshop-resumed'),
			closedObject({
				type: Type.Literal('hand-raised'),
				participant: Id,
				kind: maybe(oneOf(speechKinds)),
				before: maybe(Id)
			}),
			closedObject({ type: Type.Literal('hand-moved'), participant: Id, before: orNull(Id) }),
			closedObject({ type: Type.Literal('speaking-rules-set'), rules: Rules }),
			ofPerson('hand-lowered'),
			ofPerson('speaker-called'),
			ofPerson('speaker-finished'),
			closedObject({ type: Type.Literal('notice-given'), text: Text, ...noticeEnd }),
			event('notice-withdrawn'),
			event('hands-cleared'),
			event('workshop-closed'),
			closedObject({ type: Type.Literal('runners-named'), participants: people }),
			ofPerson('help-called'),
			event('help-cleared'),
			closedObject({ type: Type.Literal('rooms-planned'), plan: RoomPlan }),
			closedObject({ type: Type.Literal('rooms-opened'), endsAt: Time, placed: Type.Array(Placement) }),
			closedObject({ type: Type.Literal('people-placed'), placed: Type.Array(Placement) }),
			closedObject({ type: Type.Literal('rooms-extended'), endsAt: Time }),
			event('rooms-closed'),
			closedObject({
				type: Type.Literal('command-undone'),
				command: Count,
				aspects: Type.Array(oneOf(aspects)),
				restored: Restored
			})
		])
	})
);
export type RecordedEvent = Static<typeof RecordedEvent>;

export const WorkshopCommandResult = closedObject({ events: Type.Array(RecordedEvent), seq: Count });
export type WorkshopCommandResult = Static<typeof WorkshopCommandResult>;

/** At most so many events are in one page. */
export const maxEventsPerPage = 1000;

/** The page that a reader wants: at most `limit` events after the number `after`. */
export const WorkshopEventsQuery = closedObject({
	after: withDefault(Count, 0),
	limit: withDefault(Type.Integer({ minimum: 1, maximum: maxEventsPerPage }), 500)
});
export type WorkshopEventsQuery = Static<typeof WorkshopEventsQuery>;

/**
 * GET …/workshops/:workshop/events?after=0&limit=500 → one page. A reader folds the events with `evolve` of the domain. While there are
 * `more`, the next page follows on `seq`, the number of the last event read. `now` is the server's clock, so that timers run the same on
 * every screen.
 */
export const WorkshopEvents = closedObject({
	workshop: Id,
	events: Type.Array(RecordedEvent),
	seq: Count,
	more: Type.Boolean(),
	/** Beside the record, as it is now; missing where there is none, and once the workshop is closed. */
	callLink: maybe(Text),
	now: Time
});
export type WorkshopEvents = Static<typeof WorkshopEvents>;

/** GET …/workshops/:workshop/notes: the texts of items without a cluster that have begun. What they say goes over the text's own line. */
export const WorkshopNotes = closedObject({ notes: Type.Array(closedObject({ item: Id, document: Id })) });
export type WorkshopNotes = Static<typeof WorkshopNotes>;
