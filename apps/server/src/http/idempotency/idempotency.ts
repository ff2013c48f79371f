import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { Hmac } from 'node:crypto';
import type { Refusal } from '@plenum/domain/refusals';
import type { AppContext } from '../../app-context.ts';
import { runInCommandScope, type CommandScope } from '../../db/command-scope.ts';
import {
	ClaimTakenError,
	findIdempotencyRecord,
	isRefused,
	type IdempotencyRecord
} from '../../db/idempotency/idempotency.store.ts';
import { createAnswerStore } from './answer-store.ts';
import { AnswerSeal } from './answer-seal.ts';
import { problem } from '../answer.ts';
import { IdempotencyHeaders, longestKey } from './idempotency-rules.ts';

/** Long enough for a phone that was out of reach for an afternoon's session. */
const keptFor = 4 * 60 * 60 * 1000;
/** A longer answer is not kept: its repeat is told that it was done. */
const longestAnswer = 256 * 1024;

/** Milliseconds that a command waits for the answer of the other node that did it, and between two looks. */
const patience = 3000;
const pause = 50;

/** Who asks, as one string; null for a stranger, whose keys count for nothing. */
export type FindKeyOwner = (request: FastifyRequest) => Promise<string | null>;

type KeyedRequest = { seal: AnswerSeal; hash: Hmac };
type Attempt = {
	id: string;
	requestHash: string;
	seal: AnswerSeal;
	scope: CommandScope;
	/** Its claim was committed by another node. */
	isTaken: boolean;
	end(): void;
};
type RunningRequest = { requestHash: string; ended: Promise<void> };
type Answer = { status: number; body: string };
type AttemptResult =
	| { kind: 'first'; attempt: Attempt }
	| ({ kind: 'repeat' } & Answer)
	| { kind: 'refused'; reason: Refusal };

declare module 'fastify' {
	interface FastifyRequest {
		keyed?: KeyedRequest;
		attempt?: Attempt | undefined;
	}
}

const asking = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * [IDEMPOTENCY1] Every command of the API that comes with an `Idempotency-Key` is done once. Its claim is committed together with its
 * changes; the answer follows right after. To be called before the routes are registered.
 */
export function keepIdempotency(
	app: FastifyInstance,
	context: Pick<AppContext, 'config' | 'database' | 'now' | 'report'>,
	findOwner: FindKeyOwner
): void {
	const { config, database, now, report } = context;
	const running = new Map<string, RunningRequest>();
	const store = createAnswerStore(database, report);

	app.addHook('onRoute', takeKeys);

	// The body is hashed while it is read, whatever its form: nobody builds it a second time.
	app.addHook('preParsing', (request, _reply, payload, done) => {
		const key = request.headers['idempotency-key'];
		const { idempotency = 'none' } = request.routeOptions.config;
		// Keys that are too long are refused with the rest of what is not as described.
		if (typeof key === 'string' && key.length <= longestKey && idempotency !== 'none') {
			const seal = new AnswerSeal(config.secret, key);
			request.keyed = { seal, hash: seal.hashRequest(request.method, request.url) };
			payload.on('data', (chunk: Buffer) => request.keyed?.hash.update(chunk));
		}
		done(null, payload);
	});

	// Before anything looks at what the body says: a repeat has the first one's, to the byte.
	app.addHook('preValidation', (request, reply, done) => {
		if (!request.keyed) return done();
		open(request, request.keyed).then((opening) => {
			if (opening?.kind === 'repeat') return void repeat(reply, opening);
			if (opening?.kind === 'refused') return void problem(reply, opening.reason);
			if (!opening) return done();
			request.attempt = opening.attempt;
			runInCommandScope(opening.attempt.scope, done);
		}, done);
	});

	// [DB39] Another node was faster: what it answers is the answer.
	app.addHook('onError', async ({ attempt }, _reply, error) => {
		if (attempt && (error as { code?: string }).code === ClaimTakenError.code) attempt.isTaken = true;
	});

	app.addHook('onSend', async (request, reply, payload) => {
		const { attempt } = request;
		request.attempt = undefined;
		if (!attempt) return payload;
		const others = attempt.isTaken ? await waitForAnswer(attempt) : null;
		close(attempt, request, reply, payload);
		if (!others) return payload;
		void asRepeat(reply, others.status);
		return others.body;
	});

	function answerOf({ id, seal }: Attempt, { status, answer }: IdempotencyRecord): Answer | null {
		return status === null || answer === null ? null : { status, body: seal.open(id, answer) };
	}

	async function waitForAnswer(attempt: Attempt): Promise<Answer | null> {
		for (let waited = 0; waited < patience; waited += pause) {
			const record = await findIdempotencyRecord(database.read, attempt.id, now());
			if (record?.requestHash !== attempt.requestHash) return null;
			const answer = answerOf(attempt, record);
			if (answer) return answer;
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
		return null;
	}

	async function open(request: FastifyRequest, { seal, hash }: KeyedRequest): Promise<AttemptResult | null> {
		const owner = await findOwner(request);
		if (owner === null) return null;
		const id = seal.idOf(owner);
		const requestHash = hash.digest('base64url');
		for (let first = running.get(id); first; first = running.get(id)) {
			if (first.requestHash !== requestHash) return { kind: 'refused', reason: 'request/key-reused' };
			await first.ended;
		}
		const attempt = begin(id, requestHash, seal);
		try {
			const record = await findIdempotencyRecord(database.read, id, now());
			if (!record || isRefused(record)) return { kind: 'first', attempt };
			attempt.end();
			if (record.requestHash !== requestHash) return { kind: 'refused', reason: 'request/key-reused' };
			const isKept = request.routeOptions.config.idempotency !== 'claim';
			const isAwaited = isKept && !database.nodes.areAlone && record.expiresAt > now() + keptFor - patience;
			const answer = answerOf(attempt, record) ?? (isAwaited ? await waitForAnswer(attempt) : null);
			return answer ? { kind: 'repeat', ...answer } : { kind: 'refused', reason: 'request/already-done' };
		} catch (error) {
			attempt.end();
			throw error;
		}
	}

	function begin(id: string, requestHash: string, seal: AnswerSeal): Attempt {
		const { promise: ended, resolve } = Promise.withResolvers<void>();
		running.set(id, { requestHash, ended });
		const claimedAt = now();
		const claim = { id, requestHash, claimedAt, expiresAt: claimedAt + keptFor };
		const end = () => {
			running.delete(id);
			resolve();
		};
		return { id, requestHash, seal, scope: { claim, isClaimed: false }, isTaken: false, end };
	}

	/** The answer goes out at once: what was done is committed already, and a repeat waits until the answer is too. */
	function close(attempt: Attempt, request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
		const { id, requestHash, seal, scope, end } = attempt;
		scope.claim = null;
		const { statusCode: status } = reply;
		const withheld = request.routeOptions.config.idempotency === 'claim';
		const isDone = status < 300 && !withheld;
		// Replaces the claim, for another node that waits for it. After a failure nobody knows how far it came: its claim stays.
		const isRefusal = scope.isClaimed && status >= 400 && status < 500;
		const text = isDone || isRefusal ? textOf(payload, reply) : null;
		if (text === null) return end();
		const claimedAt = now();
		const answer = seal.seal(id, text);
		const expiresAt = claimedAt + (isDone ? keptFor : patience);
		store.add({ id, requestHash, claimedAt, expiresAt, status, answer }, end);
	}
}

/** All routes that change something, but those that say why they need not. */
function takeKeys(route: RouteOptions): void {
	const changes = [route.method].flat().some((method) => !asking.has(method));
	if (!changes || !route.url.startsWith('/api/v1/') || route.config?.idempotency === 'none') return;
	route.config = { ...route.config, idempotency: route.config?.idempotency ?? 'answer' };
	route.schema = { ...route.schema, headers: IdempotencyHeaders };
}

/** Null where it is too long to be kept, or no JSON. What a worker answered is JSON in bytes. */
function textOf(payload: unknown, reply: FastifyReply): string | null {
	const isJson = String(reply.getHeader('content-type')).includes('json');
	const text =
		Buffer.isBuffer(payload) && isJson && payload.length <= longestAnswer ? payload.toString('utf8') : payload;
	return typeof text === 'string' && text.length <= longestAnswer ? text : null;
}

function repeat(reply: FastifyReply, { status, body }: Answer): FastifyReply {
	return asRepeat(reply, status).send(body);
}

function asRepeat(reply: FastifyReply, status: number): FastifyReply {
	const type = status < 400 ? 'application/json; charset=utf-8' : 'application/problem+json';
	return reply.code(status).type(type).header('idempotent-replayed', 'true');
}
