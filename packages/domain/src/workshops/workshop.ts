/** What an item goes through; the facilitator moves it on, and may move it back. */
export const steps = ['read', 'write', 'level', 'actions', 'decide', 'close'] as const;
export type Step = (typeof steps)[number];

export type AgendaItem = {
	id: string;
	cluster: string | null;
	/** The commitment that it follows up, where it was made of one. */
	commitment?: string | undefined;
	title: string;
	minutes: number;
};

/** Times are epoch milliseconds. People are random participant ids, never names. */
export type WorkshopEvent =
	| { type: 'workshop-planned'; title: string; items: AgendaItem[] }
	| { type: 'agenda-changed'; items: AgendaItem[] }
	| { type: 'workshop-started' }
	| { type: 'item-started'; item: string }
	| { type: 'item-finished'; item: string }
	| { type: 'step-moved'; step: Step }
	| { type: 'timer-started'; endsAt: number }
	| { type: 'timer-stopped' }
	| { type: 'workshop-paused' }
	| { type: 'workshop-resumed' }
	| { type: 'hand-raised'; participant: string }
	| { type: 'hand-lowered'; participant: string }
	| { type: 'speaker-called'; participant: string }
	| { type: 'speaker-finished'; participant: string }
	| { type: 'hands-cleared' }
	| { type: 'notice-given'; text: string; until?: number | undefined; countdown?: boolean | undefined }
	| { type: 'notice-withdrawn' }
	| { type: 'workshop-closed' }
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
	| { type: 'start' }
	| { type: 'start-item'; item: string }
	| { type: 'next-item' }
	| { type: 'move-step'; step: Step }
	/** With `more` they are added to what the timer has left. */
	| { type: 'start-timer'; minutes: number; more?: true | undefined }
	| { type: 'stop-timer' }
	| { type: 'pause' }
	| { type: 'resume' }
	| { type: 'raise-hand' }
	| { type: 'lower-hand'; participant: string | null }
	| { type: 'call-speaker'; participant: string }
	| { type: 'finish-speaker' }
	| { type: 'give-notice'; text: string; minutes?: number | undefined; countdown?: boolean | undefined }
	| { type: 'withdraw-notice' }
	| { type: 'close' };

/** Takes back a command of the last minute, by the number of its first event. */
export type UndoCommand = { type: 'undo'; command: number };

/** What can change about a workshop apart from the rest: a command is stale once what it was given about has changed. */
export const aspects = ['state', 'agenda', 'item', 'step', 'timer', 'floor', 'queue', 'hands', 'notice'] as const;
export type Aspect = (typeof aspects)[number];

/** The last event that changed an aspect. */
export type Change = { seq: number; at: number; by: string | null; event: WorkshopEvent['type'] };

/** A command that can still be undone: the numbers of its first and last event, what it did last, and all that it changed. */
export type RecentCommand = Change & { command: number; aspects: Aspect[] };

/**
 * The item that is being worked on. `since` starts again after a pause, so that a pause counts for no item; `startedAt` does not, and is
 * missing where the item began before it was kept.
 */
export type CurrentItem = { item: string; step: Step; since: number; startedAt?: number | undefined };

export type Hand = { participant: string; raisedAt: number };
/** Pinned on every screen until it is withdrawn, or until its time; with a countdown to that time, as for a break, where it has one. */
export type Notice = { text: string; at: number; until?: number | undefined; countdown?: boolean | undefined };

type Bookkeeping = {
	seq: number;
	changed: Partial<Record<Aspect, Change>>;
	/** In the order in which they were given, the last one last. */
	recent: RecentCommand[];
};
type Agenda = Bookkeeping & { title: string; items: AgendaItem[]; notice: Notice | null };
type Begun = Agenda & {
	startedAt: number;
	/** Milliseconds spent on each item that has begun, without its present spell. */
	spent: Record<string, number>;
	finished: string[];
	/** In the order in which they asked. */
	queue: Hand[];
	speaking: { participant: string; since: number } | null;
};

export type PlannedWorkshop = Agenda & { state: 'planned' };
export type LiveWorkshop = Begun & { state: 'live'; current: CurrentItem | null; timer: { endsAt: number } | null };
export type PausedWorkshop = Begun & {
	state: 'paused';
	pausedAt: number;
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
};
export type Workshop = PlannedWorkshop | LiveWorkshop | PausedWorkshop | ClosedWorkshop;
export type BegunWorkshop = LiveWorkshop | PausedWorkshop;

type OmitFromEach<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;
/** The workshop as it would be without a command; the agenda only where that command had changed it. */
export type RestoredWorkshop = OmitFromEach<Workshop, keyof Bookkeeping | 'title' | 'items'> & {
	items?: AgendaItem[] | undefined;
};
