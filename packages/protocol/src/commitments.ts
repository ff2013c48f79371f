import { commitmentStatuses, type Change as ChangeType } from '@plenum/domain/commitments/commitment';
import {
	commitmentStates,
	type LeadCount as LeadCountType,
	type OpenCommitment as OpenCommitmentType
} from '@plenum/domain/commitments/filter-commitments';
import { linkPattern } from '@plenum/domain/commitments/follow-up';
import { roles } from '@plenum/domain/people/rights';
import { Type, type Static } from 'typebox';
import { Action, Indicator } from './assessments.ts';
import { InstitutionId } from './consultations.ts';
import {
	Count,
	Day,
	First,
	Id,
	IdOrIds,
	Sha256,
	Slug,
	Text,
	Time,
	changedField,
	closedObject,
	lines,
	oneOf,
	orNull,
	schemaOf
} from './shapes.ts';

/** Where evidence can be seen: an address of the web, and nothing that a browser would run. */
export const EvidenceLink = Type.String({ maxLength: 2000, pattern: linkPattern });

const IndicatorId = Type.String({ minLength: 1, maxLength: 100 });
export const Measured = closedObject({ indicator: IndicatorId, value: lines(200) });
/** [INDICATOR41] `date`: the day that it is of; without one, that of the update. */
const date = Type.Optional(Day);

/** The part of a commitment that moves. */
const progress = {
	status: oneOf(commitmentStatuses),
	lead: Text,
	evidence: Text,
	links: Type.Array(EvidenceLink),
	measured: Type.Array(closedObject({ indicator: IndicatorId, value: Text, date })),
	nextDate: orNull(Day)
};

export const CommitmentView = closedObject({
	id: Id,
	consultation: Id,
	cluster: Id,
	clusterLabel: Text,
	poll: Id,
	action: Action,
	actionSha256: Sha256,
	/** As they stood in the text when the action was put to the vote. */
	indicators: Type.Array(Indicator),
	...progress,
	adoptedAt: Time,
	updatedAt: Time,
	/** How many updates there were: the number of the last one. */
	updates: Count,
	/** Where the vote that adopted it was declared void since: it binds nobody any more, and stays to be seen. */
	withdrawn: orNull(closedObject({ at: Time, reason: Text })),
	/** [MECHANISM10] What of other mechanisms its action cites: no recommendation of the review. */
	cites: Type.Array(closedObject({ code: Text, body: Text, symbol: orNull(Text), paragraph: orNull(Text) })),
	/** The date that has passed. */
	overdue: orNull(oneOf(['deadline', 'next-date']))
});
export type CommitmentView = Static<typeof CommitmentView>;

/** GET /api/v1/consultations/:consultation/commitments. */
export const CommitmentList = closedObject({
	commitments: Type.Array(CommitmentView),
	/** How many that were asked for come after these. */
	more: Count,
	/** Whatever was asked for: how many there are in all, how many of them are overdue, and how many have indicators. */
	total: Count,
	overdue: Count,
	withIndicators: Count
});
export type CommitmentList = Static<typeof CommitmentList>;

/**
 * PATCH …/commitments/:commitment → CommitmentView. Omitted fields stay. `updates`: the count in the view that its author saw. If an update
 * was added since, nothing changes (`commitment/updated-since`), and …/updates says what it was.
 */
export const FollowUpRequest = closedObject({
	updates: Count,
	status: Type.Optional(oneOf(commitmentStatuses)),
	lead: Type.Optional(lines(300)),
	evidence: Type.Optional(lines(5000)),
	links: Type.Optional(Type.Array(EvidenceLink, { maxItems: 20, uniqueItems: true })),
	measured: Type.Optional(Type.Array(closedObject({ ...Measured.properties, date }), { maxItems: 100 })),
	nextDate: Type.Optional(orNull(Day))
});
export type FollowUpRequest = Static<typeof FollowUpRequest>;

const Change = schemaOf<ChangeType>()(
	closedObject({
		status: changedField(progress.status),
		lead: changedField(progress.lead),
		evidence: changedField(progress.evidence),
		links: changedField(progress.links),
		measured: changedField(progress.measured),
		nextDate: changedField(progress.nextDate)
	})
);

export const CommitmentUpdateView = closedObject({
	number: Count,
	at: Time,
	/** What the reader may see of the person who made it; null where nothing is known any more. */
	shownAs: orNull(Text),
	role: orNull(oneOf(roles)),
	constituency: orNull(Slug),
	change: Change,
	/** The number of the update that this one takes back. */
	undoes: orNull(Count)
});
export type CommitmentUpdateView = Static<typeof CommitmentUpdateView>;

/** GET …/commitments/:commitment/updates: the last one first. */
export const CommitmentHistory = closedObject({ updates: Type.Array(CommitmentUpdateView) });
export type CommitmentHistory = Static<typeof CommitmentHistory>;

/** POST …/commitments/:commitment/undo → CommitmentView. Only the last update is taken back, by another one. */
export const UndoUpdateRequest = closedObject({ update: Type.Integer({ minimum: 1 }) });
export type UndoUpdateRequest = Static<typeof UndoUpdateRequest>;

/**
 * Without any of these, the whole list in the order of adoption. Otherwise what fits all of them, the most urgent first: `first` of these,
 * after the `from` first ones. `status`: a status, or `open`, `overdue`, `withdrawn`. `lead`: who leads, by the id of an institution;
 * `name …` for a name that is not on the list, empty for nobody. `institution`: it leads or supports. `cites`: other mechanisms.
 * `workshop`: an item of its agenda follows it up, or is about its cluster.
 */
export const CommitmentsQuery = closedObject({
	id: Type.Optional(IdOrIds),
	cluster: Type.Optional(IdOrIds),
	status: Type.Optional(oneOf(commitmentStates)),
	lead: Type.Optional(lines(1000)),
	institution: Type.Optional(InstitutionId),
	cites: Type.Optional(Type.Boolean()),
	workshop: Type.Optional(Id),
	from: Type.Optional(Count),
	first: Type.Optional(First)
});
export type CommitmentsQuery = Static<typeof CommitmentsQuery>;

/** GET …/commitment-leads: each lead as it is written, and how many commitments it has. */
export const CommitmentLeads = closedObject({
	leads: Type.Array(schemaOf<LeadCountType>()(closedObject({ lead: Text, all: Count, open: Count, overdue: Count })))
});
export type CommitmentLeads = Static<typeof CommitmentLeads>;

/** GET …/open-commitments: what is still to be done, the most urgent first, without texts. `due`: the day to look at it again. */
export const OpenCommitmentList = closedObject({
	commitments: Type.Array(
		schemaOf<OpenCommitmentType>()(closedObject({ id: Id, due: orNull(Day), overdue: Type.Boolean() }))
	)
});
export type OpenCommitmentList = Static<typeof OpenCommitmentList>;
