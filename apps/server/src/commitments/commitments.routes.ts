import { ok } from '@plenum/domain/result';
import { FollowUpRequest, type CommitmentView } from '@plenum/protocol/commitments';
import type { FastifyInstance } from 'fastify';
import { answer } from '../http/answer.ts';
import type { House } from '../house.ts';
import type { AskActor } from '../http/actor.ts';
import { viewCommitments } from './commitment-view.ts';
import { findCommitments } from './commitments.store.ts';
import { followUpCommitment } from './follow-up-commitment.ts';

const all = '/api/v1/consultations/:consultation/commitments';

type InConsultation = { consultation: string };

export function registerCommitments(app: FastifyInstance, house: House, ask: AskActor): void {
	app.get<{ Params: InConsultation }>(all, async (request, reply) => {
		const actor = await ask(request, request.params.consultation, 'read');
		return answer(reply, actor.ok ? ok(await listCommitments(house, actor.value.consultation)) : actor);
	});

	app.patch<{ Params: InConsultation & { commitment: string }; Body: FollowUpRequest }>(
		`${all}/:commitment`,
		{ schema: { body: FollowUpRequest } },
		async (request, reply) => {
			const actor = await ask(request, request.params.consultation, 'follow-up');
			if (!actor.ok) return answer(reply, actor);
			return answer(reply, await followUpCommitment(house, actor.value, request.params.commitment, request.body));
		}
	);
}

async function listCommitments(house: House, consultation: string): Promise<{ commitments: CommitmentView[] }> {
	const db = house.database.read;
	return { commitments: await viewCommitments(db, await findCommitments(db, consultation), house.now()) };
}
