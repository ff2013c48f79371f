/** What an item goes through; the facilitator moves it on, and may move it back. */
export const steps = ['read', 'write', 'level', 'actions', 'decide'] as const;
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
	| { type: 'notice-given'; text: string }
	| { type: 'workshop-closed' };

/** An event as the record holds it: gapless number within its workshop, time, and who did it (null: Plenum itself). */
export type RecordedEvent = { seq: number; at: number; by: string | null; event: WorkshopEvent };

export type WorkshopCommand =
	| { type: 'change-agenda'; items: AgendaItem[] }
	| { type: 'start' }
	| { type: 'start-item'; item: string }
	| { type: 'next-item' }
	| { type: 'move-step'; step: Step }
	| { type: 'start-timer'; minutes: number }
	| { type: 'stop-timer' }
	| { type: 'pause' }
	| { type: 'resume' }
	| { type: 'raise-hand' }
	| { type: 'lower-hand'; participant: string | null }
	| { type: 'call-speaker'; participant: string }
	| { type: 'finish-speaker' }
	| { type: 'give-notice'; text: string }
	| { type: 'close' };

/** The item that is being worked on. `since` starts again after a pause, so that a pause counts for no item. */
export type CurrentItem = { item: string; step: Step; since: number };

export type Hand = { participant: string; raisedAt: number };
export type Notice = { text: string; at: number };

type Agenda = { seq: number; title: string; items: AgendaItem[]; notice: Notice | null };
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
