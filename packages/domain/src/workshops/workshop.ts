import type { PersonToPlace } from './place-people.ts';
import type { RoomPlan, Round } from './rooms.ts';
import type { RoundEvent } from './rounds.ts';
import type { SpokenLanguages } from './spoken-languages.ts';
import type { Step, StepMinutes } from './steps.ts';

export { steps, type Step, type StepMinutes } from './steps.ts';

export type AgendaItem = {
	id: string;
	cluster: string | null;
	/** The commitment that it follows up, where it was made of one. */
	commitment?: string | undefined;
	title: string;
	minutes: number;
	/** An item without a cluster is free unless it says so: what was planned before kinds were kept says nothing. */
	kind?: 'break' | undefined;
	/** `HH:MM` on the day and in the time zone of the workshop, before which it does not begin, however early the workshop is. */
	notBefore?: string | undefined;
	/** How many of its minutes are meant for a step, where that was said. */
	stepMinutes?: StepMinutes | undefined;
};

/** When, where and in which languages the workshop is held, as far as that is known. The instant is what counts; the zone says how it is written. */
export type WorkshopDetails = {
	starts?: { at: number; zone: string } | undefined;
	place?: string | undefined;
	languages?: SpokenLanguages | undefined;
};

/** What somebody wants the floor for, where they say; a point of process is taken before everything else. */
export const speechKinds = ['for', 'against', 'question', 'process'] as const;
export type SpeechKind = (typeof speechKinds)[number];

/**
 * The maximum time of one speech. Whether people who have not spoken on the item precede those who have. How many minutes of the workshop a
 * side has.
 */
export type SpeakingRules = {
	seconds: number | null;
	unheardFirst: boolean;
	budgets?: { constituency: string; minutes: number }[] | undefined;
};

/** What is not done for now: left out in its place, or put off, with the reason. */
export type SetAside = { how: 'skipped' } | { how: 'parked'; reason: string };

/** Times are epoch milliseconds. People are random participant ids, never names. */
export type WorkshopEvent =
	| {
			type: 'workshop-planned';
			title: string;
			items: AgendaItem[];
			details?: WorkshopDetails | undefined;
			room?: RoomOf | undefined;
			runners?: string[] | undefined;
	  }
	| { type: 'details-changed'; details: WorkshopDetails }
	| { type: 'agenda-changed'; items: AgendaItem[] }
	| { type: 'workshop-started' }
	| { type: 'item-started'; item: string }
	| { type: 'item-finished'; item: string }
	| { type: 'item-skipped'; item: string }
	| { type: 'item-parked'; item: string; reason: string }
	| { type: 'item-taken-up'; item: string }
	| { type: 'step-moved'; step: Step }
	| { type: 'timer-started'; endsAt: number }
	| { type: 'timer-stopped' }
	/** While it is paused already it moves the end of the pause. */
	| { type: 'workshop-paused'; until?: number | undefined }
	| { type: 'workshop-resumed' }
	/** Without `before` it stands last. A hand that is up already gets the kind, and the place where it says one. */
	| { type: 'hand-raised'; participant: string; kind?: SpeechKind | undefined; before?: string | undefined }
	| { type: 'hand-moved'; participant: string; before: string | null }
	| { type: 'speaking-rules-set'; rules: SpeakingRules }
	| { type: 'hand-lowered'; participant: string }
	| { type: 'speaker-called'; participant: string }
	| { type: 'speaker-finished'; participant: string }
	| { type: 'hands-cleared' }
	| { type: 'notice-given'; text: string; until?: number | undefined; countdown?: boolean | undefined }
	| { type: 'notice-withdrawn' }
	| { type: 'workshop-closed' }
	| { type: 'runners-named'; participants: string[] }
	| { type: 'help-called'; participant: string }
	| { type: 'help-cleared' }
	| RoundEvent
	| { type: 'command-undone'; command: number; aspects: Aspect[]; restored: RestoredWorkshop };

/**
 * An event as the record holds it: gapless number within its workshop, time, and who did it (null: Plenum itself). `command` is the
 * number of the first event of its command, where it is not the first itself.
 */
export type RecordedEvent = {
	seq: number;
	at: number;
	by: string | null;
	command?: number | undefined;
	event: WorkshopEvent;
};

export type WorkshopCommand =
	| { type: 'change-agenda'; items: AgendaItem[] }
	| { type: 'change-details'; details: WorkshopDetails }
	| { type: 'skip-item'; item: string }
	| { type: 'park-item'; item: string; reason: string }
	| { type: 'take-up-item'; item: string }
	| { type: 'start' }
	| { type: 'start-item'; item: string }
	| { type: 'next-item' }
	| { type: 'move-step'; step: Step }
	/** With `more` they are added to what the timer has left. */
	| { type: 'start-timer'; minutes: number; more?: true | undefined }
	| { type: 'stop-timer' }
	/** `minutes`: how long the pause lasts from now. */
	| { type: 'pause'; minutes?: number | undefined }
	| { type: 'resume' }
	| { type: 'raise-hand'; kind?: SpeechKind | undefined }
	/** Before that person's hand, or to the end. */
	| { type: 'move-hand'; participant: string; before: string | null }
	| { type: 'set-speaking-rules'; rules: SpeakingRules }
	| { type: 'lower-hand'; participant: string | null }
	| { type: 'call-speaker'; participant: string }
	| { type: 'finish-speaker' }
	| { type: 'give-notice'; text: string; minutes?: number | undefined; countdown?: boolean | undefined }
	| { type: 'withdraw-notice' }
	| { type: 'close' }
	| { type: 'name-runners'; participants: string[] }
	| { type: 'call-help' }
	| { type: 'clear-help' }
	| RoomsCommand;

/** What a workshop is asked about its rooms. `people` are those of the consultation, as they are when it is decided. */
export type RoomsCommand =
	| { type: 'plan-rooms'; plan: RoomPlan }
	| { type: 'open-rooms'; people: PersonToPlace[] }
	| { type: 'place-people'; people: string[]; room: string | null }
	| { type: 'place-rest'; people: PersonToPlace[] }
	| { type: 'choose-room'; room: string }
	| { type: 'extend-rooms'; minutes: number }
	| { type: 'close-rooms' };

/** Takes back a command of the last minute, by the number of its first event. */
export type UndoCommand = { type: 'undo'; command: number };

/** What can change about a workshop apart from the rest: a command is stale once what it was given about has changed. */
export const aspects = [
	'state',
	'agenda',
	'item',
	'step',
	'timer',
	'floor',
	'queue',
	'hands',
	'order',
	'rules',
	'notice',
	'details',
	'runners',
	'help',
	'rooms',
	'rooms-end',
	'places'
] as const;
export type Aspect = (typeof aspects)[number];

/** The last event that changed an aspect. */
export type Change = { seq: number; at: number; by: string | null; event: WorkshopEvent['type'] };

/** A command that can still be undone: the numbers of its first and last event, what it did last, and all that it changed. */
export type RecentCommand = Change & { command: number; aspects: Aspect[] };

/**
 * The item that is being worked on. `since` restarts after a pause, so that a pause counts for no item. `startedAt` does not, and is
 * missing where the item began before it was stored.
 */
export type CurrentItem = { item: string; step: Step; since: number; startedAt?: number | undefined };

export type Hand = { participant: string; raisedAt: number; kind?: SpeechKind | undefined };
/** Pinned on every screen until it is withdrawn, or until its time. It may have a countdown to that time, for instance for a break. */
export type Notice = { text: string; at: number; until?: number | undefined; countdown?: boolean | undefined };

/** For a breakout room: the workshop that it belongs to, its number there, and where it meets. */
export type RoomOf = { parent: string; number: number; place: string };

type Bookkeeping = {
	seq: number;
	changed: Partial<Record<Aspect, Change>>;
	/** In the order in which they were given, the last one last. */
	recent: RecentCommand[];
};
type Agenda = Bookkeeping &
	Rooms & {
		title: string;
		items: AgendaItem[];
		/** By item; an item that is not there is to be done. */
		aside: Record<string, SetAside>;
		details: WorkshopDetails;
		rules: SpeakingRules;
		notice: Notice | null;
	};
/** When an item began first, and was finished last: null until then. */
export type ItemRun = { from: number; to: number | null };
type Rooms = {
	/** Null of every workshop that is no room of another one. */
	room: RoomOf | null;
	/** [BREAKOUT9] Who may run this workshop beside the facilitators. */
	runners: string[];
	/** [BREAKOUT11] Who called for help, until it is cleared. */
	help: { participant: string; at: number } | null;
	/** The rounds of its own rooms, in order. */
	rounds: Round[];
};
type Begun = Agenda & {
	startedAt: number;
	/** Milliseconds spent on each item that has begun, without its present spell. */
	spent: Record<string, number>;
	finished: string[];
	/** Missing of workshops that began before it was kept. */
	runs?: Record<string, ItemRun> | undefined;
	/** In the order in which they speak. */
	queue: Hand[];
	/** Who has had the floor on the item that is on. Missing of workshops that began before it was kept. */
	heard?: string[] | undefined;
	speaking: { participant: string; since: number } | null;
};

export type PlannedWorkshop = Agenda & { state: 'planned' };
export type LiveWorkshop = Begun & { state: 'live'; current: CurrentItem | null; timer: { endsAt: number } | null };
export type PausedWorkshop = Begun & {
	state: 'paused';
	pausedAt: number;
	/** When it is to go on, where that was said; it goes on by hand. */
	until?: number | undefined;
	current: Omit<CurrentItem, 'since'> | null;
	timer: { left: number } | null;
};
/** `startedAt` is null where the workshop was called off before it began. */
export type ClosedWorkshop = Agenda & {
	state: 'closed';
	startedAt: number | null;
	closedAt: number;
	spent: Record<string, number>;
	finished: string[];
	runs?: Record<string, ItemRun> | undefined;
};
export type Workshop = PlannedWorkshop | LiveWorkshop | PausedWorkshop | ClosedWorkshop;
export type BegunWorkshop = LiveWorkshop | PausedWorkshop;

type OmitFromEach<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;
/** The workshop as it would be without a command; agenda, details, rules and rooms only where that command had changed them. */
export type RestoredWorkshop = OmitFromEach<
	Workshop,
	keyof Bookkeeping | keyof Rooms | 'title' | 'items' | 'aside' | 'details' | 'rules'
> & {
	items?: AgendaItem[] | undefined;
	aside?: Record<string, SetAside> | undefined;
	details?: WorkshopDetails | undefined;
	rules?: SpeakingRules | undefined;
	runners?: string[] | undefined;
	help?: { participant: string; at: number } | null | undefined;
	rounds?: Round[] | undefined;
};
