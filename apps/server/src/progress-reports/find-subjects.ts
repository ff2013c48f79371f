import { isAddition } from '@plenum/domain/clusters/addition';
import type { Indicator } from '@plenum/domain/clusters/assessment';
import type { Commitment } from '@plenum/domain/commitments/commitment';
import type { ProgressSubject } from '@plenum/domain/progress-reports/progress-report';
import { findAllRecommendations, findAssessedRow, type StoredRecommendation } from '../clusters/clusters.store.ts';
import { findCommitment, findCommitments } from '../commitments/commitments.store.ts';
import type { Db } from '../db/db.ts';

/** What can be reported on, as readers know it. */
export type Subject = ProgressSubject & {
	/** Of a recommendation; null of a commitment. */
	number: string | null;
	label: string;
	cluster: string;
	indicators: Pick<Indicator, 'id' | 'text' | 'unit'>[];
	/** A withdrawn one takes no report any more. */
	open: boolean;
	/** Of a commitment: who leads and supports it, and the numbers of the recommendations that it serves. */
	action: { lead: string; supporting: string; recommendations: readonly string[] } | null;
};

export type Subjects = ReadonlyMap<string, Subject>;

export function subjectKey({ kind, id }: ProgressSubject): string {
	return `${kind} ${id}`;
}

/** Commitments as they were adopted, then recommendations as their lists have them; by `subjectKey`. */
export async function findSubjects(db: Db, consultation: string): Promise<Subjects> {
	const commitments = (await findCommitments(db, consultation)).map(ofCommitment);
	const recommendations = (await findAllRecommendations(db, consultation)).map(ofRecommendation);
	return new Map([...commitments, ...recommendations].map((one) => [subjectKey(one), one]));
}

/** Only within its consultation. */
export async function findSubject(
	db: Db,
	consultation: string,
	{ kind, id }: ProgressSubject
): Promise<Subject | undefined> {
	return kind === 'commitment' ? await commitmentOf(db, consultation, id) : await rowOf(db, consultation, id);
}

/** Only where it still takes reports. */
export async function findOpenSubject(
	db: Db,
	consultation: string,
	subject: ProgressSubject
): Promise<Subject | undefined> {
	const found = await findSubject(db, consultation, subject);
	return found?.open ? found : undefined;
}

async function commitmentOf(db: Db, consultation: string, id: string): Promise<Subject | undefined> {
	const commitment = await findCommitment(db, consultation, id);
	return commitment && ofCommitment(commitment);
}

async function rowOf(db: Db, consultation: string, id: string): Promise<Subject | undefined> {
	const row = await findAssessedRow(db, id);
	return row?.consultation === consultation && !isAddition(row) ? ofRecommendation(row) : undefined;
}

function ofCommitment({ id, cluster, action, lead, indicators, withdrawn }: Commitment): Subject {
	const { text, supporting, recommendations } = action;
	return {
		kind: 'commitment',
		id,
		number: null,
		label: text,
		cluster,
		open: withdrawn === null,
		indicators: indicators.map((one) => ({ id: one.id, text: one.text, unit: one.unit.trim() })),
		action: { lead, supporting, recommendations }
	};
}

function ofRecommendation({ id, number, text, cluster, withdrawn }: StoredRecommendation): Subject {
	return { kind: 'recommendation', id, number, label: text, cluster, indicators: [], open: !withdrawn, action: null };
}
