import type { FollowUpAction, Indicator } from '../clusters/assessment.ts';
import { dayIn } from '../day.ts';
import { compareFields, isUnchanged } from '../journal/changed-fields.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Change, Commitment, CommitmentUpdate, Progress } from './commitment.ts';

/** What somebody says is different now; what is not named stays. */
export type FollowUp = { [Field in keyof Progress]?: Progress[Field] | undefined };

/** What a closed poll passes on when it adopted its action. */
export type Adoption = {
	consultation: string;
	cluster: string;
	poll: string;
	action: FollowUpAction;
	actionSha256: string;
	reviewDate: string | null;
	at: number;
};

/** [COMMITMENT1] An adopted action begins as a commitment not yet started, in the words that were voted on. */
export function commit(id: string, { reviewDate, at, ...adopted }: Adoption, indicators: Indicator[]): Commitment {
	const { action } = adopted;
	return {
		id,
		...adopted,
		indicators: indicators.filter((indicator) => action.indicators.includes(indicator.id)),
		status: 'not-started',
		lead: action.lead.trim(),
		evidence: '',
		links: [],
		measured: [],
		nextDate: reviewDate ?? dayIn(action.deadline),
		adoptedAt: at,
		updatedAt: at,
		updates: 0,
		withdrawn: null
	};
}

const fields = ['status', 'lead', 'evidence', 'links', 'measured', 'nextDate'] as const;

/**
 * [COMMITMENT2] What a follow-up changes: the fields that it names and that are not so already. Nothing else of a commitment
 * moves; one whose vote was declared void does not move at all. [COMMITMENT7] `seen`: the last update that its author knew.
 */
export function followUp(
	commitment: Commitment,
	said: FollowUp,
	seen: number
): Result<Change, 'commitment/withdrawn' | 'commitment/unknown-indicator' | 'commitment/updated-since'> {
	if (commitment.withdrawn) return refuse('commitment/withdrawn');
	const known = new Set(commitment.indicators.map(({ id }) => id));
	if (said.measured?.some(({ indicator }) => !known.has(indicator))) return refuse('commitment/unknown-indicator');
	const change = compareFields<Progress>(commitment, said, fields);
	// What is said already loses nothing, whenever it was said.
	if (!isUnchanged(change) && seen !== commitment.updates) return refuse('commitment/updated-since');
	return ok(change);
}

/** [COMMITMENT5] The last update, taken back: what it changed is as it was before. Of an earlier one others may have built on. */
export function undoUpdate(
	commitment: Commitment,
	update: CommitmentUpdate | undefined
): Result<Change, 'commitment/withdrawn' | 'commitment/unknown-update' | 'commitment/updated-since'> {
	if (commitment.withdrawn) return refuse('commitment/withdrawn');
	if (!update) return refuse('commitment/unknown-update');
	if (update.number !== commitment.updates) return refuse('commitment/updated-since');
	const turned = Object.entries(update.change).map(([field, { from, to }]) => [field, { from: to, to: from }]);
	return ok(Object.fromEntries(turned) as Change);
}

/** `now` in milliseconds since 1970, as every time is. */
export function withChange(commitment: Commitment, change: Change, now: number): Commitment {
	const after = Object.entries(change).map(([field, { to }]) => [field, to]);
	return {
		...commitment,
		...(Object.fromEntries(after) as Partial<Progress>),
		updatedAt: now,
		updates: commitment.updates + 1
	};
}

/**
 * [COMMITMENT1] The review date that nobody was there to give when the poll closed by its deadline. What somebody has said of the
 * next date since goes before it.
 */
export function reviewOn(
	commitment: Commitment,
	updates: readonly Pick<CommitmentUpdate, 'change'>[],
	reviewDate: string | null
): Commitment {
	const isMoved = updates.some(({ change }) => change.nextDate !== undefined);
	return reviewDate === null || isMoved || commitment.withdrawn ? commitment : { ...commitment, nextDate: reviewDate };
}

/** [COMMITMENT4] A commitment whose vote was declared void binds nobody; it and its history stay. */
export function withdraw(commitment: Commitment, reason: string, at: number): Commitment {
	return commitment.withdrawn ? commitment : { ...commitment, withdrawn: { at, reason } };
}

export type Overdue = 'deadline' | 'next-date';
type DatedCommitment = Pick<Commitment, 'status' | 'nextDate' | 'action' | 'withdrawn'>;

/** Whether anything is still to be done about it. */
export function isOpen({ status, withdrawn }: Pick<Commitment, 'status' | 'withdrawn'>): boolean {
	return withdrawn === null && (status === 'not-started' || status === 'in-progress');
}

/**
 * [COMMITMENT3] Overdue is what still stands when a date of it has passed. The deadline that was adopted goes first: a later
 * next date does not make it unsaid.
 */
export function overdueBy(commitment: DatedCommitment, today: string): Overdue | null {
	if (!isOpen(commitment)) return null;
	const deadline = dayIn(commitment.action.deadline);
	if (deadline !== null && deadline < today) return 'deadline';
	return commitment.nextDate !== null && commitment.nextDate < today ? 'next-date' : null;
}

/** The day to look at it again: the next date, or else the deadline where it is a day. */
export function dueDay({ nextDate, action }: Pick<Commitment, 'nextDate' | 'action'>): string | null {
	return nextDate ?? dayIn(action.deadline);
}

/** [COMMITMENT6] What the next workshop looks at first: what still stands, and is due by this day or has no day at all. */
export function isDueBy(commitment: DatedCommitment, day: string): boolean {
	const due = dueDay(commitment);
	return isOpen(commitment) && (due === null || due <= day || overdueBy(commitment, day) !== null);
}

/** [COMMITMENT2] An address that a browser may be sent to: the web's, without a name and password that would disguise where it leads. */
export const linkPattern = '^[hH][tT][tT][pP][sS]?://[^\\s/?#@\\\\]+(?:[/?#]\\S*)?$';

type CommitmentState = Parameters<typeof isOpen>[0] & Parameters<typeof dueDay>[0] & Pick<Commitment, 'adoptedAt'>;

/** What is overdue first, then what still stands by its next date, and at the end what is over. */
export function byUrgency<One extends CommitmentState & { overdue: unknown }>(one: One, other: One): number {
	const day = (commitment: One) => dueDay(commitment) ?? '9999-12-31';
	return rankOf(one) - rankOf(other) || day(one).localeCompare(day(other)) || one.adoptedAt - other.adoptedAt;
}

function rankOf(commitment: CommitmentState & { overdue: unknown }): number {
	if (commitment.overdue !== null) return 0;
	return isOpen(commitment) ? 1 : 2;
}
