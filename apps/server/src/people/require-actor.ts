import { isRecentlyProven } from '@plenum/domain/accounts/recent-sign-in';
import { scopeAllows } from '@plenum/domain/people/api-token';
import { mayKnowNames } from '@plenum/domain/people/name-policy';
import { mayAct } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { FastifyRequest } from 'fastify';
import { findRoomDefaults } from '../consultations/consultations.store.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor, RequireActor } from '../http/actor.ts';
import '../http/recent-sign-in.ts';
import './conceal-people.ts';
import { createCommandLimit, defaultCommandRate } from './command-limit.ts';
import { isUsed, lacksFactor, readToken, type Credentials } from './identity.ts';
import type { Participation } from './participation.ts';
import { findActorRow } from './actors.store.ts';
import { hashToken } from './sessions/tokens.ts';
import { createTokenLimit } from './token-limit.ts';
import { findTokenParticipation, readApiToken } from './token-participation.ts';

/** [PEOPLE15] The caller's part in this consultation: a facilitator's account acts through its participant there. */
export async function findParticipation(
	context: AppContext,
	credentials: Credentials,
	id: string
): Promise<Result<Participation>> {
	const token = readToken(context, credentials);
	if (token === null) return refuse('identity/required');
	const asked = { tokenHash: hashToken(token), consultation: id, now: context.now() };
	const found = await findActorRow(context.database.read, asked);
	if (!found || !isUsed(context, found.session)) return refuse('identity/required');
	const { session, account, person, consultation } = found;
	if (account && lacksFactor(context, account, session)) return refuse('account/second-factor-required');
	if (!consultation || person?.consultation !== id) return refuse('consultation/unknown');
	const { tokenHash, lastUsedAt } = session;
	const provenAt = account && (session.provenAt ?? 0);
	return ok({ person, consultation, session: tokenHash, sessionUsedAt: lastUsedAt, provenAt });
}

/** The one question before every act in a consultation. Rights are read now, never remembered. */
export function createRequireActor(context: AppContext): RequireActor {
	const mayCommand = createCommandLimit(defaultCommandRate, context.now);
	const mayRequest = createTokenLimit(context.now);
	// Asked before the body and again after it, a command counts once.
	const counted = new WeakSet<FastifyRequest>();
	const isTooFast = (request: FastifyRequest, participant: string): boolean => {
		if (!isCommand(request.method) || counted.has(request)) return false;
		counted.add(request);
		return !mayCommand(participant);
	};
	return async (request, consultation, act) => {
		const apiToken = readApiToken(request);
		const program = apiToken === null ? null : await findTokenParticipation(context, apiToken, consultation);
		if (program?.ok) {
			if (!mayRequest(request, program.value.token)) return refuse('request/too-fast');
			if (!scopeAllows(program.value.scope, act, isCommand(request.method))) return refuse('rights/missing');
		}
		const part = program ?? (await findParticipation(context, { headers: request.headers }, consultation));
		if (!part.ok) return part;
		request.sessionUsedAt = part.value.sessionUsedAt;
		if (isTooFast(request, part.value.person.id)) return refuse('request/too-fast');
		const comments =
			act === 'comment' && (await findRoomDefaults(context.database.read, consultation)).observersComment;
		const verdict = mayAct({ ...part.value.person, comments }, act, part.value.consultation.phase);
		request.actor = part.value.person.id;
		if (mustNotSeeNames(part.value)) request.withoutNames = { consultation, participant: part.value.person.id };
		if (!verdict.ok) return verdict;
		const proven = request.routeOptions.config.requiresRecentSignIn
			? isRecentlyProven(part.value.provenAt, context.now())
			: verdict;
		return proven.ok ? ok(asActor(part.value)) : proven;
	};
}

function isCommand(method: string): boolean {
	return method !== 'GET' && method !== 'HEAD';
}

function mustNotSeeNames({ person, consultation }: Participation): boolean {
	return !mayKnowNames(person, consultation.settings);
}

function asActor(part: Participation): Actor {
	const { id: participant, role, status, constituency, muted } = part.person;
	const { id: consultation, phase } = part.consultation;
	const names = mustNotSeeNames(part) ? { withoutNames: true as const } : {};
	return { participant, consultation, role, status, constituency, muted, phase, ...names };
}
