import { isRecorded } from '@plenum/domain/record/record-event';
import { peopleBySide, sidesInRecord } from '@plenum/domain/participation/sides-in-record';
import { speakingInGroups } from '@plenum/domain/participation/speaking';
import type { WorkshopAccount } from '@plenum/domain/participation/workshop-account';
import type { ClosedPoll, Poll } from '@plenum/domain/polls/poll';
import { subjectIn } from '@plenum/domain/polls/subject';
import { isWordList, type ShownWord } from '@plenum/domain/polls/trustees/word-list';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { clusterOf, type Minutes, type MinutesEntry } from '@plenum/reports/minutes/minutes';
import { isMinuted } from '@plenum/reports/minutes/minuted-events';
import type { Block } from '@plenum/domain/clusters/assessment';
import type { Db } from '../../db/db.ts';
import { findItemDocuments } from '../../documents/documents.store.ts';
import { readNotes } from '../../documents/read-notes.ts';
import { findLines } from '../../journal/journal.store.ts';
import { findPolls } from '../../polls/polls.store.ts';
import { findShownWords } from '../../polls/word-list/word-list.store.ts';
import { findWorkshop } from '../../workshops/workshops.store.ts';
import {
	asPoll,
	asSubject,
	collectOutcome,
	findNumbers,
	type RecommendationNumbers
} from '../outcome/collect-outcome.ts';
import { groupsOf, readAccounts, type WorkshopAccounts } from '../outcome/collect-process.ts';

/** [JOURNAL7] What the minutes of one workshop are made from, as of one moment: the caller's transaction, or a worker's snapshot. */
export async function collectMinutes(
	db: Db,
	consultation: string,
	{ workshop, timeZone }: { workshop: string; timeZone: string },
	now: number
): Promise<Result<Minutes>> {
	if (!(await findWorkshop(db, consultation, workshop))) return refuse('workshop/unknown');
	const outcome = await collectOutcome(db, consultation, now);
	if (!outcome.ok) return outcome;
	const accounts = await readAccounts(db, consultation, now);
	const account = accounts.get(workshop);
	if (!account) return refuse('workshop/unknown');
	const lines = await findLines(db, consultation, 0);
	const found = await findPolls(db, consultation);
	const words = await findShownWords(
		db,
		found.filter(({ subject }) => isWordList(subject)).map(({ id }) => id)
	);
	const numbers = await findNumbers(db, consultation);
	const polls = found.flatMap((poll) => toldPoll(poll, words, numbers));
	const sides = sidesInRecord(lines);
	const isElsewhere = belongsElsewhere(accounts, workshop, found);
	const { settings } = outcome.value.consultation;
	const here = peopleBySide(sides, account.startedAt ?? now, account.closedAt ?? now);
	return ok({
		consultation: outcome.value.consultation,
		account,
		entries: withCorrections(
			lines,
			lines.filter((line) => isOf(account, workshop, line, now) && !isElsewhere(line, polls))
		),
		speaking: speakingInGroups(account.turns, sides, groupsOf(accounts, sides, now)),
		absent: settings.constituencies.flatMap(({ id }) => (here.has(id) ? [] : id)),
		notes: await readNotesOf(db, workshop),
		clusters: outcome.value.clusters,
		polls,
		journal: outcome.value.journal,
		madeAt: now,
		timeZone: account.details.starts?.zone ?? timeZone
	});
}

async function readNotesOf(db: Db, workshop: string): Promise<Minutes['notes']> {
	const notes = new Map<string, readonly Block[]>();
	for (const { id, item } of await findItemDocuments(db, workshop))
		if (item !== null) notes.set(item, (await readNotes(db, id))?.blocks ?? []);
	return notes;
}

type WordsOf = ReadonlyMap<string, ShownWord[]>;

function toldPoll(poll: Poll, words: WordsOf, numbers: RecommendationNumbers): Minutes['polls'] {
	if (poll.state === 'closed') return [asMinutesPoll(poll, words, numbers)];
	if (poll.state !== 'void' || poll.decided === null || poll.indicative) return [];
	return [asMinutesPoll({ ...poll, ...poll.decided, state: 'closed' }, words, numbers)];
}

function asMinutesPoll(poll: ClosedPoll, words: WordsOf, numbers: RecommendationNumbers): Minutes['polls'][number] {
	const { id, cluster, indicative, frozen } = poll;
	const subject =
		poll.subject.kind === 'question' ? poll.subject : asSubject({ subject: poll.subject, frozen }, numbers);
	const lines = poll.frozen.map((each) => subjectIn(each).text);
	return { ...asPoll(poll), cluster, subject, indicative, lines, words: words.get(id) ?? null };
}

/** Whether the line is of the workshop's time, or of the workshop itself. */
function isOf({ startedAt, closedAt }: WorkshopAccount, id: string, line: MinutesEntry, now: number): boolean {
	if (line.stream === `attendance:${id}` || line.stream === `workshop:${id}`) return true;
	return isMinuted(line) && startedAt !== null && line.at >= startedAt && line.at <= (closedAt ?? now);
}

/** Where several workshops run at once, what was decided is told by the one that worked on it. */
function belongsElsewhere(accounts: WorkshopAccounts, workshop: string, polls: readonly Poll[]) {
	const workedOn = ({ items }: WorkshopAccount) => new Set(items.flatMap(({ item }) => item.cluster ?? []));
	const own = accounts.get(workshop);
	const ours = own ? workedOn(own) : new Set<string>();
	return (line: MinutesEntry, told: Minutes['polls']): boolean => {
		const [kind, id] = line.stream.split(':');
		const held = polls.find((poll) => kind === 'poll' && poll.id === id)?.workshop ?? null;
		if (held !== null) return held !== workshop;
		const cluster = clusterOf(line, told);
		if (cluster === null || ours.has(cluster)) return false;
		return [...accounts].some(
			([other, account]) =>
				other !== workshop &&
				account.startedAt !== null &&
				account.startedAt <= line.at &&
				line.at <= (account.closedAt ?? line.at) &&
				workedOn(account).has(cluster)
		);
	};
}

/** Corrections come later, some of them of corrections. */
function withCorrections(lines: readonly MinutesEntry[], entries: readonly MinutesEntry[]): MinutesEntry[] {
	const places = new Set(entries.map(({ place }) => place));
	const closedHere = new Set<string>();
	return lines.filter((line) => {
		const { place, stream, type } = line;
		// [CORRECT8] Takes corrections of the text that was closed here, until it is closed again elsewhere.
		if (type === 'cluster-closed' && places.has(place)) closedHere.add(stream);
		else if (type === 'cluster-closed') closedHere.delete(stream);
		if (type === 'text-corrected' && closedHere.has(stream)) places.add(place);
		if (isRecorded(line, 'entry-corrected') && places.has(line.data.entry)) places.add(place);
		return places.has(place);
	});
}
