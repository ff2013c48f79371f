import { ok } from '@plenum/domain/result';
import type { JournalQuery } from '@plenum/protocol/journal';
import { type JournalLine, type Minutes } from '@plenum/protocol/journal';
import type { FastifyPluginAsync } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { accessInConsultation } from '../http/access.ts';
import { correctEntry } from './correct-entry.ts';
import { countersign } from './countersign.ts';
import {
	countLinesByType,
	findAgendasBefore,
	findHead,
	findLines,
	findLinesBefore,
	type StoredLine
} from './journal.store.ts';
import { listCountersignatures } from './list-countersignatures.ts';
import { readHead } from './read-head.ts';
import { verifyRead } from './verify-record.ts';

export const journalRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { config, database } = context;

	app.operation('readJournal', inConsultation('read-journal'), async (_actor, { params, query }) =>
		ok(await readMinutes(context, params.consultation, query))
	);

	app.operation('correctEntry', inConsultation('correct-record'), ({ participant: by }, { params, body }) =>
		correctEntry(context, { consultation: params.consultation, by, ...body })
	);

	app.operation('readRecordHead', inConsultation('read-journal'), async (_actor, { params, query }) =>
		ok(await readHead(database.read, params.consultation, query.noted))
	);

	app.operation('countSinceLine', inConsultation('read-journal'), async ({ participant }, { params, query }) => {
		const { consultation } = params;
		const counts = await countLinesByType(database.read, consultation, query.after, participant);
		const { length } = await findHead(database.read, consultation);
		return ok({ length, counts });
	});

	app.operation('listCountersignatures', inConsultation('read-journal'), async (_actor, { params }) =>
		ok({ closings: await listCountersignatures(database.read, params.consultation) })
	);

	app.operation('countersignRecord', inConsultation('read-journal'), (actor, { body }) =>
		countersign(context, actor, body)
	);

	app.operation('verifyJournal', inConsultation('read-journal'), ({ participant }, { params }) =>
		database.costly.read(participant, verifyRead, params.consultation, config.secret)
	);
};

async function readMinutes(
	{ database: { read } }: AppContext,
	consultation: string,
	{ after, before, limit }: JournalQuery
): Promise<Minutes> {
	const { length, hash: head } = await findHead(read, consultation);
	if (after !== undefined) {
		const lines = await findLines(read, consultation, after, limit);
		return { lines: lines.map(asLine), agendas: [], head, length };
	}
	const lines = await findLinesBefore(read, consultation, before ?? length + 1, limit);
	const agendas = await findAgendasBefore(read, consultation, lines);
	return { lines: lines.map(asLine), agendas: agendas.map(asLine), head, length };
}

const asLine = ({ consultation: _, ...line }: StoredLine): JournalLine => line;
