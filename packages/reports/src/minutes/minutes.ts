import { isRecorded } from '@plenum/domain/record/record-event';
import type { Block } from '@plenum/domain/clusters/assessment';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { SpeakingTotals } from '@plenum/domain/participation/speaking';
import type { ItemAccount, WorkshopAccount } from '@plenum/domain/participation/workshop-account';
import type { ShownWord } from '@plenum/domain/polls/trustees/word-list';
import type { OutcomeCluster, OutcomeRecord } from '../outcome/outcome.ts';
import type { ToldPoll } from '../actions/voted-actions.ts';

/** A line of the record, with its number. */
export type MinutesEntry = { place: number; stream: string; type: string; at: number; data: unknown };

/** Everything that the minutes of a workshop are made from. Of people it knows their sides alone. */
export type Minutes = {
	consultation: Pick<Consultation, 'title' | 'stateName' | 'settings' | 'practiceUntil'>;
	account: WorkshopAccount;
	/** What the record holds of this time, in its order, corrections of any of it included, however late. */
	entries: MinutesEntry[];
	/** How often and how long each side, or group of sides, had the floor. */
	speaking: SpeakingTotals[];
	/** Sides of which nobody was let in by then. */
	absent: string[];
	/** [NOTES3] Notes of items without a cluster, by item. */
	notes: ReadonlyMap<string, readonly Block[]>;
	clusters: Pick<OutcomeCluster, 'id' | 'label' | 'recommendations'>[];
	/** Closed ones and those that were declared void since, as they may be told. */
	polls: MinutesPoll[];
	/** [JOURNAL7] The end of the record when these minutes were made. */
	journal: OutcomeRecord;
	madeAt: number;
	timeZone: string;
};

/** `lines` are what was on the ballot, in words; of actions they are those of `frozen`. */
export type MinutesPoll = ToldPoll & {
	cluster: string | null;
	indicative: boolean;
	lines: string[];
	/** [POLL73] What people answered in words of their own, as far as it was shown. */
	words: ShownWord[] | null;
};

/** The cluster that an entry is about; null where it is about none. */
export function clusterOf({ stream }: MinutesEntry, polls: Minutes['polls']): string | null {
	const [kind, id] = stream.split(':');
	if (kind === 'cluster') return id ?? null;
	return polls.find((poll) => kind === 'poll' && poll.id === id)?.cluster ?? null;
}

/** The item during which something was recorded: the one about its cluster, else the one that was on; null before the first. */
export function itemOf({ account, polls }: Minutes, entry: MinutesEntry): ItemAccount | null {
	const cluster = clusterOf(entry, polls);
	const during = account.items.filter(({ times }) =>
		times.some(({ from, to }) => from <= entry.at && entry.at <= (to ?? entry.at))
	);
	const begun = account.items.toSorted((one, other) => lastBegun(one, entry.at) - lastBegun(other, entry.at));
	const last = begun.at(-1);
	return (
		during.findLast(({ item }) => cluster !== null && item.cluster === cluster) ??
		during.at(-1) ??
		(last && lastBegun(last, entry.at) > 0 ? last : null)
	);
}

function lastBegun({ times }: ItemAccount, at: number): number {
	return Math.max(0, ...times.flatMap(({ from }) => (from <= at ? from : [])));
}

/** Corrections of an entry that is in these minutes, and of its corrections in turn. */
export function correctionsOf(entries: readonly MinutesEntry[], place: number): MinutesEntry[] {
	const closing = entries.find((entry) => entry.place === place && entry.type === 'cluster-closed');
	return entries.filter(
		(entry) =>
			(isRecorded(entry, 'entry-corrected') && entry.data.entry === place) ||
			(closing !== undefined && isCorrectionOf(entries, entry, closing))
	);
}

/** [CORRECT8] Corrections of the text as this closing sealed it: no other closing of the cluster lies between. */
function isCorrectionOf(
	entries: readonly MinutesEntry[],
	{ type, stream, place }: MinutesEntry,
	closing: MinutesEntry
) {
	if (type !== 'text-corrected' || stream !== closing.stream || place < closing.place) return false;
	return !entries.some(
		(other) =>
			other.type === 'cluster-closed' && other.stream === stream && other.place > closing.place && other.place < place
	);
}

/** The line that a correction is about: of a text, the closing that sealed it. */
export function correctedPlace(entries: readonly MinutesEntry[], entry: MinutesEntry): number {
	if (isRecorded(entry, 'entry-corrected')) return entry.data.entry;
	const { place, stream } = entry;
	const before = entries.filter((one) => one.place < place && one.stream === stream && one.type === 'cluster-closed');
	return before.at(-1)?.place ?? place;
}
