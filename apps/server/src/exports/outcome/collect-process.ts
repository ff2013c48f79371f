import { isRecorded } from '@plenum/domain/record/record-event';
import type { Status } from '@plenum/domain/ratings/status';
import { wordsByClient } from '@plenum/documents/contributors';
import { clusterTexts } from '@plenum/domain/clusters/assessment';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { ratingsInGroups } from '@plenum/domain/participation/ratings-by-side';
import { inSameGroups, sideGroups, sumOf, type SideGroup } from '@plenum/domain/participation/side-groups';
import { peopleBySide, sideAt, sidesInRecord, type SidesInRecord } from '@plenum/domain/participation/sides-in-record';
import { speakingInGroups } from '@plenum/domain/participation/speaking';
import { accountOfWorkshop, type WorkshopAccount } from '@plenum/domain/participation/workshop-account';
import { joinProcesses } from '@plenum/reports/process/join-processes';
import type { OutcomeProcess } from '@plenum/reports/process/outcome-process';
import type { RevealView } from '@plenum/protocol/ratings';
import { findClusters } from '../../clusters/clusters.store.ts';
import type { Db } from '../../db/db.ts';
import { findClients, findStoredDocument } from '../../documents/documents.store.ts';
import { openPieces } from '../../documents/storage/stored-content.ts';
import { readingOf, UnreadableDocumentError } from '../../documents/storage/unreadable-document.ts';
import { findLines, type StoredLine } from '../../journal/journal.store.ts';
import { findRevealJson, findRounds } from '../../ratings/rounds.store.ts';
import { findEarlierProcess } from './earlier-process.store.ts';
import { readAllEvents } from '../../workshops/workshop-events.ts';
import { findWorkshops } from '../../workshops/workshops.store.ts';

export type WorkshopAccounts = ReadonlyMap<string, WorkshopAccount>;
type BegunWorkshop = WorkshopAccount & { startedAt: number };

/** How each workshop of a consultation went, in the order in which they were planned. */
export async function readAccounts(db: Db, consultation: string, now: number): Promise<WorkshopAccounts> {
	const accounts = new Map<string, WorkshopAccount>();
	for (const { id } of await findWorkshops(db, consultation))
		accounts.set(id, accountOfWorkshop(await readAllEvents(db, { consultation, workshop: id }), now));
	return accounts;
}

/** [JOURNAL9] One division for all that is told of the consultation: by who was let in at the time of each workshop. */
export function groupsOf(accounts: WorkshopAccounts, sides: SidesInRecord, now: number): SideGroup[] {
	const held = [...accounts.values()].filter(isHeld);
	const counts = held.map(({ startedAt, closedAt }) => peopleBySide(sides, startedAt, closedAt ?? now));
	return sideGroups([...counts, peopleBySide(sides, 0, now)]);
}

/** [EXPORTS26] Nothing where neither a workshop was held nor a round revealed, here or before. */
export async function collectProcess(
	db: Db,
	consultation: string,
	settings: Settings,
	now: number
): Promise<OutcomeProcess | undefined> {
	const earlier = await findEarlierProcess(db, consultation);
	const own = await collectOwnProcess(db, consultation, settings, now);
	return earlier ? joinProcesses(earlier, own) : own;
}

async function collectOwnProcess(
	db: Db,
	consultation: string,
	settings: Settings,
	now: number
): Promise<OutcomeProcess | undefined> {
	const accounts = await readAccounts(db, consultation, now);
	const rounds = await collectRounds(db, consultation);
	const held = [...accounts].flatMap(([id, account]) => (isHeld(account) ? [{ id, account }] : []));
	const rooms = new Set((await findWorkshops(db, consultation)).flatMap(({ id, folded }) => (folded.room ? id : [])));
	const whole = held.filter(({ id }) => !rooms.has(id));
	if (held.length + rounds.length === 0) return undefined;
	const lines = await findLines(db, consultation, 0);
	const sides = sidesInRecord(lines);
	const groups = groupsOf(accounts, sides, now);
	const attendance = inSameGroups(whole.map(({ id }) => fullestCount(lines, id)));
	const everyone = peopleBySide(sides, 0, now);
	const turns = held.flatMap(({ account }) => account.turns);
	return {
		workshops: whole.map(({ account: { startedAt, closedAt, items, details } }, at) => ({
			startedAt,
			closedAt,
			items: items.length,
			attendance: attendance[at] ?? [],
			...(details.languages && { languages: details.languages })
		})),
		floor: turns.length === 0 ? [] : speakingInGroups(turns, sides, groups),
		words: await countWords(db, consultation, sides, groups),
		rounds,
		absent: settings.constituencies.flatMap(({ id }) => (everyone.has(id) ? [] : id))
	};
}

function isHeld(account: WorkshopAccount): account is BegunWorkshop {
	return account.startedAt !== null;
}

/** [JOURNAL6] The count of a workshop with most people. */
function fullestCount(lines: readonly StoredLine[], workshop: string): { sides: string[]; people: number }[] {
	const counts = lines
		.filter((line) => isRecorded(line, 'attendance-counted'))
		.filter(({ stream }) => stream === `attendance:${workshop}`)
		.map(({ data }) => data.people);
	const total = (count: readonly { people: number }[]) => count.reduce((sum, { people }) => sum + people, 0);
	return counts.toSorted((one, other) => total(one) - total(other)).at(-1) ?? [];
}

async function collectRounds(db: Db, consultation: string): Promise<OutcomeProcess['rounds']> {
	const rounds: OutcomeProcess['rounds'] = [];
	for (const { id, disclosure, raters, revealedAt } of (await findRounds(db, consultation)).toReversed()) {
		const json = revealedAt === null ? undefined : await findRevealJson(db, id);
		if (json === undefined || revealedAt === null) continue;
		const { rows } = JSON.parse(json) as RevealView;
		const standing = (wanted: Status) => rows.filter(({ status }) => status === wanted).length;
		rounds.push({
			disclosure,
			raters,
			revealedAt,
			recommendations: rows.length,
			equal: standing('alike'),
			differing: standing('differs'),
			ratings: ratingsInGroups(rows.map(({ lines }) => lines))
		});
	}
	return rounds;
}

/** By whose key they were typed; of words that came otherwise, such as with an import, nobody is told. A text that cannot be read has none. */
async function countWords(
	db: Db,
	consultation: string,
	sides: SidesInRecord,
	groups: readonly SideGroup[]
): Promise<OutcomeProcess['words']> {
	const counts = new Map<string, number>();
	for (const { document } of await findClusters(db, consultation)) {
		const owners = await findClients(db, document);
		for (const [client, words] of await wordsOf(db, document)) {
			const side = sideAt(sides, owners.get(client)?.participant ?? '', Infinity);
			if (side !== undefined) counts.set(side, (counts.get(side) ?? 0) + words);
		}
	}
	if (counts.size === 0) return [];
	return groups.map((group) => ({ sides: [...group], words: sumOf(counts, group) }));
}

async function wordsOf(db: Db, document: string): Promise<[client: number, words: number][]> {
	const stored = await findStoredDocument(db, document);
	if (!stored) return [];
	try {
		const doc = readingOf(document, () => openPieces([stored.snapshot, ...stored.updates]));
		const words = clusterTexts.flatMap((text) => [...wordsByClient(doc, text)]);
		doc.destroy();
		return words;
	} catch (error) {
		if (error instanceof UnreadableDocumentError) return [];
		throw error;
	}
}
