import type { ConsultationFact } from '@plenum/protocol/facts';
import type { FastifyInstance } from 'fastify';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { AppContext } from '../app-context.ts';
import type { Database } from '../db/database.ts';
import { findParticipants } from './participants.store.ts';
import { purposeOfRequest, purposeOfStream, workshopsPurpose } from './purposes.ts';

/** Who asks, where they may not see the names of others. */
export type ReaderWithoutNames = { consultation: string; participant: string };

declare module 'fastify' {
	interface FastifyRequest {
		withoutNames?: ReaderWithoutNames;
	}
}

type AliasContext = Pick<AppContext, 'database' | 'personAliases'>;
type Replace = (text: string) => string;

/**
 * [PEOPLE74] For a reader who may not see names, every answer of the API names each person by an alias for the answer's
 * purpose. This happens for every answer and not in each route, so that no route can forget it.
 */
export function concealPeople(app: FastifyInstance, context: AliasContext): void {
	const idsOf = createFindIds(context.database);

	app.addHook('preSerialization', async (request, _reply, payload) => {
		const reader = request.withoutNames;
		if (!reader || typeof payload !== 'object' || payload === null) return payload;
		const ids = await idsOf(reader.consultation);
		const aliasFor = (purpose: string): Replace => {
			const isOwn = (id: string) => id === reader.participant && purpose !== workshopsPurpose;
			return (id) => (ids.has(id) && !isOwn(id) ? context.personAliases.of(reader.consultation, purpose, id) : id);
		};
		return concealAnswer(payload, purposeOfRequest(request), aliasFor);
	});

	app.addHook('preHandler', async (request) => {
		const reader = request.withoutNames;
		if (!reader) return;
		const purpose = purposeOfRequest(request);
		const read: Replace = (text) => context.personAliases.read(reader.consultation, text, purpose) ?? text;
		request.body = replaceTexts(request.body, read);
		request.params = replaceTexts(request.params, read);
	});
}

/** The lines of the record have each the purpose of what they record. */
function concealAnswer(payload: object, purpose: string, aliasFor: (purpose: string) => Replace): unknown {
	const { lines, agendas } = payload as { lines?: unknown; agendas?: unknown };
	if (!Array.isArray(lines) || !Array.isArray(agendas)) return replaceTexts(payload, aliasFor(purpose));
	const conceal = (line: { stream: string }) => replaceTexts(line, aliasFor(purposeOfStream(line.stream)));
	return { ...payload, lines: lines.map(conceal), agendas: agendas.map(conceal) };
}

/** [PEOPLE74] The events that a fact brings to screens whose readers may not see names; the fact itself where they may. */
export function createConcealFact(context: AliasContext) {
	const idsOf = createFindIds(context.database);
	return async (fact: ConsultationFact): Promise<ConsultationFact> => {
		if (fact.kind !== 'workshop' || !fact.events) return fact;
		const { read } = context.database;
		const consultation = await findConsultation(read, fact.consultation);
		if (!consultation || consultation.settings.namePolicy === 'named') return fact;
		const ids = await idsOf(fact.consultation);
		const alias: Replace = (id) =>
			ids.has(id) ? context.personAliases.of(fact.consultation, workshopsPurpose, id) : id;
		return { ...fact, events: replaceTexts(fact.events, alias) };
	};
}

function createFindIds({ read, cache }: Database) {
	const everyone = cache.query<ReadonlySet<string>>('people-ids');
	return (consultation: string) =>
		everyone(consultation, [], async () => new Set((await findParticipants(read, consultation)).map(({ id }) => id)));
}

/** The same value with other texts in it, keys included. */
function replaceTexts<Value>(value: Value, replace: Replace): Value {
	if (typeof value === 'string') return replace(value) as Value;
	if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
	if (Array.isArray(value)) return value.map((one: unknown) => replaceTexts(one, replace)) as Value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [replace(key), replaceTexts<unknown>(one, replace)])
	) as Value;
}
