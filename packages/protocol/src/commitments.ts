import { commitmentStatuses, type Commitment } from '@plenum/domain/commitments/commitment';
import { Type, type Static } from 'typebox';
import { closedObject, Day, lines, oneOf, orNull } from './shapes.ts';

/** GET /api/v1/consultations/:consultation/commitments → `{ commitments: CommitmentView[] }` */
export type CommitmentView = Commitment & { clusterLabel: string; overdue: boolean };

/** PATCH …/commitments/:commitment → CommitmentView */
export const FollowUpRequest = closedObject({
	status: Type.Optional(oneOf(commitmentStatuses)),
	evidence: Type.Optional(lines(5000)),
	nextDate: Type.Optional(orNull(Day))
});
export type FollowUpRequest = Static<typeof FollowUpRequest>;
