import { commitmentStatuses, type Commitment, type CommitmentUpdate } from '@plenum/domain/commitments/commitment';
import { linkPattern, type Overdue } from '@plenum/domain/commitments/follow-up';
import { Type, type Static } from 'typebox';
import { closedObject, Day, lines, oneOf, orNull } from './shapes.ts';

/** GET /api/v1/consultations/:consultation/commitments → `{ commitments: CommitmentView[] }`. `overdue` names the date that has passed. */
export type CommitmentView = Commitment & { clusterLabel: string; overdue: Overdue | null };

/** Where evidence can be seen: an address of the web, and nothing that a browser would run. */
export const EvidenceLink = Type.String({ maxLength: 2000, pattern: linkPattern });

const IndicatorId = Type.String({ minLength: 1, maxLength: 100 });
export const Measured = closedObject({ indicator: IndicatorId, value: lines(200) });

/** PATCH …/commitments/:commitment → CommitmentView. What is not named stays. */
export const FollowUpRequest = closedObject({
	status: Type.Optional(oneOf(commitmentStatuses)),
	lead: Type.Optional(lines(300)),
	evidence: Type.Optional(lines(5000)),
	links: Type.Optional(Type.Array(EvidenceLink, { maxItems: 20, uniqueItems: true })),
	measured: Type.Optional(Type.Array(Measured, { maxItems: 100 })),
	nextDate: Type.Optional(orNull(Day))
});
export type FollowUpRequest = Static<typeof FollowUpRequest>;

/**
 * GET …/commitments/:commitment/updates → `{ updates: CommitmentUpdateView[] }`, the last one first. `shownAs` is what the
 * reader may see of whoever made it, null where nothing is known any more.
 */
export type CommitmentUpdateView = Omit<CommitmentUpdate, 'by'> & { shownAs: string | null };

/** POST …/commitments/:commitment/undo → CommitmentView. Only the last update is taken back, by another one. */
export const UndoUpdateRequest = closedObject({ update: Type.Integer({ minimum: 1 }) });
export type UndoUpdateRequest = Static<typeof UndoUpdateRequest>;
