import { indexInstitutions, type InstitutionIndex } from '../consultations/institution-index.ts';
import { institutionKey, type Institution } from '../consultations/institutions.ts';
import { placeOfCode } from '../mechanisms/mechanism.ts';
import { commitmentStatuses, type Commitment } from './commitment.ts';
import { byUrgency, dueDay, isOpen, type Overdue } from './follow-up.ts';

/** `open`: still to be done. A status is that of commitments that stand. */
export const commitmentStates = [...commitmentStatuses, 'open', 'overdue', 'withdrawn'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/**
 * What fits each that is given. `lead`: a value of `leadValues`. `institution`: it leads or supports. `cites`: other mechanisms. `agenda`:
 * an item follows it up, or is about its cluster.
 */
export type CommitmentFilter = {
	id?: readonly string[] | undefined;
	cluster?: readonly string[] | undefined;
	status?: CommitmentState | undefined;
	lead?: string | undefined;
	institution?: string | undefined;
	cites?: boolean | undefined;
	agenda?: readonly AgendaPart[] | undefined;
};

/** What an item of an agenda is about. */
export type AgendaPart = { cluster: string | null; commitment?: string | undefined };

export type DatedCommitment = Commitment & { overdue: Overdue | null };

/** [COMMITMENT8] What fits the filter, the most urgent first. */
export function filterCommitments(
	commitments: readonly DatedCommitment[],
	filter: CommitmentFilter,
	institutions: readonly Institution[]
): DatedCommitment[] {
	const index = indexInstitutions(institutions);
	const ids = filter.id && new Set(filter.id);
	const clusters = filter.cluster && new Set(filter.cluster);
	const { status, lead, institution, cites, agenda } = filter;
	const value = lead === undefined ? undefined : normalizedLead(lead);
	return commitments
		.filter(
			(one) =>
				(!ids || ids.has(one.id)) &&
				(!clusters || clusters.has(one.cluster)) &&
				(status === undefined || isIn(one, status)) &&
				(value === undefined || leadValues(index, one.lead).includes(value)) &&
				(!agenda || agenda.some(({ cluster, commitment }) => cluster === one.cluster || commitment === one.id)) &&
				(institution === undefined || hasPart(index, one, institution)) &&
				(cites === undefined || cites === one.action.recommendations.some((number) => placeOfCode(number) !== null))
		)
		.toSorted(byUrgency);
}

function isIn(one: DatedCommitment, state: CommitmentState): boolean {
	switch (state) {
		case 'open':
			return isOpen(one);
		case 'overdue':
			return one.overdue !== null;
		case 'withdrawn':
			return one.withdrawn !== null;
		case 'not-started':
		case 'in-progress':
		case 'done':
		case 'dropped':
			return one.withdrawn === null && one.status === state;
	}
}

function hasPart({ findAll }: InstitutionIndex, { lead, action }: Commitment, institution: string): boolean {
	return [lead, action.supporting].some((text) => findAll(text).some(({ id }) => id === institution));
}

const ofName = 'name ';

/** [INSTITUTION2] Who leads, under one value whichever of its names is written. Ids have no spaces; empty where nobody leads. */
export function leadValues({ resolve }: InstitutionIndex, lead: string): string[] {
	const values = resolve(lead).map(leadValue);
	return values.length > 0 ? values : [''];
}

export function leadValue(one: Institution | string): string {
	return typeof one === 'string' ? `${ofName}${institutionKey(one)}` : one.id;
}

function normalizedLead(value: string): string {
	return value.startsWith(ofName) ? leadValue(value.slice(ofName.length)) : value;
}

export type LeadCount = { lead: string; all: number; open: number; overdue: number };

/** [COMMITMENT9] How many commitments each written lead has, in the order in which they were first written. */
export function countByLead(commitments: readonly DatedCommitment[]): LeadCount[] {
	return [...Map.groupBy(commitments, ({ lead }) => lead.trim())].map(([lead, some]) => ({
		lead,
		all: some.length,
		open: some.filter(isOpen).length,
		overdue: some.filter(({ overdue }) => overdue !== null).length
	}));
}

export type OpenCommitment = { id: string; due: string | null; overdue: boolean };

/** [COMMITMENT10] What is still to be done, without its texts, the most urgent first. */
export function openCommitments(commitments: readonly DatedCommitment[]): OpenCommitment[] {
	return commitments
		.filter(isOpen)
		.toSorted(byUrgency)
		.map((one) => ({ id: one.id, due: dueDay(one), overdue: one.overdue !== null }));
}
