import type { Act } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { KeepVersionRequest } from '@plenum/protocol/documents';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { WorkerRead } from '../db/worker-read.ts';
import { answer } from '../http/answer.ts';
import { answerRead } from '../http/answer-read.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor, RequireActor } from '../http/actor.ts';
import type { BodyRules } from '../http/authorize-before-body.ts';
import { versionDiffRead, versionRead } from './compare-versions.ts';
import { findDocument, type DocumentRow } from './documents.store.ts';
import { createManualVersion } from './create-manual-version.ts';
import { contributorsRead } from './name-contributors.ts';
import { viewVersions } from './version-view.ts';
import { findVersions } from './versions.store.ts';

const one = '/api/v1/documents/:document';
const number = Type.Integer({ minimum: 1, maximum: 1_000_000_000 });
const onDocument = closedObject({ document: Id });
const onVersion = closedObject({ document: Id, version: number });
const against = closedObject({ against: Type.String({ pattern: '^(now|[1-9][0-9]{0,8})$', default: 'now' }) });

type OnDocument = { document: string };
type At = { document: string; cluster: string };
type OnVersion = OnDocument & { version: number };

export function registerVersions(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const { read } = context.database;

	/** Which text, who asks, and may they. */
	async function askOn(
		request: FastifyRequest<{ Params: OnDocument }>,
		act: Act
	): Promise<Result<{ actor: Actor; at: At }>> {
		const row: DocumentRow | undefined = await findDocument(read, request.params.document);
		if (!row) return refuse('document/unknown');
		const actor = await ask(request, row.consultation, act);
		return actor.ok ? ok({ actor: actor.value, at: { document: row.id, cluster: row.cluster } }) : actor;
	}

	/** Then the question or command. */
	async function handle<Value>(
		request: FastifyRequest<{ Params: OnDocument }>,
		reply: FastifyReply,
		act: Act,
		command: (actor: Actor, at: At) => Promise<Result<Value>>
	): Promise<FastifyReply> {
		const found = await askOn(request, act);
		return answer(reply, found.ok ? await command(found.value.actor, found.value.at) : found);
	}

	/** Likewise, for what is read in a worker. */
	async function answerCostly<Input extends unknown[] | [], Value>(
		request: FastifyRequest<{ Params: OnDocument }>,
		reply: FastifyReply,
		question: WorkerRead<Input, Value>,
		input: (actor: Actor, at: At) => NoInfer<Input>
	): Promise<FastifyReply> {
		const found = await askOn(request, 'read');
		if (!found.ok) return answerRead(reply, found);
		const { actor, at } = found.value;
		return answerRead(reply, await context.database.costly.read(actor.participant, question, ...input(actor, at)));
	}

	const authorizeOn = (act: Act): BodyRules => ({
		async authorize(request) {
			const row = await findDocument(read, (request.params as OnDocument).document);
			return row ? ask(request, row.consultation, act) : refuse('document/unknown');
		}
	});

	app.get<{ Params: OnDocument }>(`${one}/versions`, { schema: { params: onDocument } }, (request, reply) =>
		handle(request, reply, 'read', async (actor, { cluster }) =>
			ok({ versions: await viewVersions(read, actor, await findVersions(read, cluster)) })
		)
	);

	app.post<{ Params: OnDocument; Body: KeepVersionRequest }>(
		`${one}/versions`,
		{ config: authorizeOn('agree-level'), schema: { params: onDocument, body: KeepVersionRequest } },
		(request, reply) =>
			handle(request, reply, 'agree-level', (actor, at) => createManualVersion(context, actor, at, request.body.label))
	);

	app.get<{ Params: OnVersion }>(`${one}/versions/:version`, { schema: { params: onVersion } }, (request, reply) =>
		answerCostly(request, reply, versionRead, (actor, at) => [actor, at, request.params.version])
	);

	app.get<{ Params: OnVersion; Querystring: { against: string } }>(
		`${one}/versions/:version/diff`,
		{ schema: { params: onVersion, querystring: against } },
		(request, reply) => {
			const to: number | 'now' = request.query.against === 'now' ? 'now' : Number(request.query.against);
			const from = request.params.version;
			return answerCostly(request, reply, versionDiffRead, (actor, at) => [actor, at, { from, to }]);
		}
	);

	app.get<{ Params: OnDocument }>(`${one}/contributors`, { schema: { params: onDocument } }, (request, reply) =>
		answerCostly(request, reply, contributorsRead, (actor, { document }) => [actor, document])
	);
}
