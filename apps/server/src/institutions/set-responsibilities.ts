import { institutionOf, type Institution } from '@plenum/domain/consultations/institutions';
import { currentResponsibilities, pairKey, type Responsibility } from '@plenum/domain/institutions/responsibility';
import { recordEvent } from '@plenum/domain/record/record-event';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SetResponsibilitiesRequest } from '@plenum/protocol/institutions';
import type { AppContext } from '../app-context.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { rowSetId } from '../journal/row-sets/row-set.ts';
import { findResponsibilities, upsertResponsibilities, deleteResponsibilities } from './responsibilities.store.ts';
import { findSubjects, type Subject } from './find-subjects.ts';

type Said = SetResponsibilitiesRequest['responsibilities'][number];

/**
 * [INSTITUTION5] [WEB474] Also in a closed consultation: who is responsible is followed up like commitments. What is so already is no
 * change, and what somebody else said since its author looked is not replaced.
 */
export function setResponsibilities(
	context: AppContext,
	actor: Actor,
	{ responsibilities: wanted }: SetResponsibilitiesRequest
): Promise<Result<null>> {
	const { consultation } = actor;
	return transaction(context.database, async (tx) => {
		const { institutions = [] } = (await getConsultation(tx.db, consultation)).settings;
		const subjects = new Map((await findSubjects(tx.db, consultation)).map((one) => [one.id, one]));
		const named = wanted.map((one) => ({ one, institution: institutionOf(institutions, one.institution) }));
		if (wanted.some(({ subject }) => !subjects.has(subject))) return refuse('cluster/recommendation-elsewhere');
		const pairs: Pair[] = [];
		for (const { one, institution } of named) {
			if (!institution) return refuse('institution/unknown');
			pairs.push({ ...one, institution: institution.id, of: institution });
		}
		if (new Set(pairs.map(pairKey)).size < pairs.length) return refuse('request/invalid');
		const before = Map.groupBy(await findResponsibilities(tx.db, consultation), ({ subject }) => subject);
		const said = (pair: Pair) => before.get(pair.subject) ?? [];
		const changes = pairs.flatMap((pair) => changeOf(pair, said(pair)));
		if (changes.some(({ pair }) => !isSeen(pair, currentResponsibilities(institutions, said(pair)))))
			return refuse('institution/updated-since');
		if (changes.length === 0) return ok(null);
		await deleteResponsibilities(
			tx.db,
			changes.flatMap(({ deleted }) => deleted)
		);
		await upsertResponsibilities(
			tx.db,
			consultation,
			changes.flatMap(({ stored }) => stored),
			context.now()
		);
		await recordChanges(changes);
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null, about: 'links' }));
		return ok(null);

		/** A line for each cluster and status, beside what else was decided on the cluster. */
		async function recordChanges(all: readonly Change[]): Promise<void> {
			const streamOf = ({ pair: { subject } }: Change) => streamName(subjects.get(subject)!);
			for (const some of Map.groupBy(all, (one) => `${streamOf(one)} ${one.pair.status}`).values()) {
				const data = {
					status: some[0]!.pair.status,
					responsibilities: some.map(({ pair: { subject, institution, part, of } }) => ({
						subject,
						number: subjects.get(subject)!.number,
						institution,
						name: of.name,
						part
					}))
				};
				const rows = { responsibility: some.flatMap(({ deleted }) => deleted).map(rowOf) };
				const line = { consultation, stream: streamOf(some[0]!), at: context.now(), by: actor.participant, rows };
				await context.journal.append(tx, { ...line, ...recordEvent('responsibilities-set', data) });
			}
		}
	});
}

const rowOf = ({ subject, institution }: Responsibility) => rowSetId(subject, institution);
const streamName = ({ cluster }: Subject) => (cluster === null ? 'institutions' : `cluster:${cluster}`);

type Pair = Said & { of: Institution };
type Change = { pair: Pair; deleted: Responsibility[]; stored: Responsibility[] };

/** What was said of institutions that were joined into this one goes: this is said in its place. */
function changeOf(pair: Pair, said: readonly Responsibility[]): Change[] {
	const { subject, institution, part, status, of } = pair;
	const own = said.filter((one) => one.institution === institution || of.joined?.includes(one.institution));
	const stored = status === 'open' ? [] : [{ subject, institution, part, status }];
	const isSo =
		own.length === stored.length &&
		own.every((one) => one.institution === institution && one.part === part && one.status === status);
	const deleted = own.filter((one) => stored.length === 0 || one.institution !== institution);
	return isSo ? [] : [{ pair, deleted, stored }];
}

/** Whether the author saw what is said of the pair now. */
function isSeen({ subject, institution, seen }: Pair, said: readonly Responsibility[]): boolean {
	if (seen === undefined) return true;
	const now = said.find((one) => pairKey(one) === pairKey({ subject, institution }));
	return now?.part === seen?.part && now?.status === seen?.status;
}
