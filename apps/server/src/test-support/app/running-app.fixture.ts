import { rmSync } from 'node:fs';
import { openPlenum } from './open-plenum.fixture.ts';
import { createDataFolder } from '../database/data-folder.fixture.ts';
import { importMatrix } from '../../demo/import-matrix.ts';
import { sampleRecommendations } from '../../demo/sample/recommendations.ts';
import { Visitor } from '../../demo/visitor.ts';
import type { ServerProcess } from '../../operator/server-process.ts';
import { startServer } from './start-server.fixture.ts';

/** A real Plenum in a process of its own, with a consultation, its documents and four people who may write. */
export type RunningApp = {
	server: ServerProcess;
	facilitator: Visitor;
	consultation: string;
	documents: string[];
	tokens: string[];
};

type Prepared = { dataDir: string; facilitator: string; consultation: string; documents: string[]; tokens: string[] };

let prepared: Promise<Prepared> | null = null;

/** Prepared once in a process of the tests: each server starts on a copy. */
export async function openRunningInstance(): Promise<RunningApp> {
	prepared ??= prepare();
	const { dataDir, facilitator, consultation, documents, tokens } = await prepared;
	const server = await startServer({}, dataDir);
	return {
		server,
		facilitator: new Visitor(server.url).as(facilitator),
		consultation,
		documents: [...documents],
		tokens: [...tokens]
	};
}

async function prepare(): Promise<Prepared> {
	const dataDir = await createDataFolder('plenum-prepared-');
	process.once('exit', () => rmSync(dataDir, { recursive: true }));
	const plenum = await openPlenum({ DATA_DIR: dataDir });
	try {
		const url = await plenum.app.listen({ port: 0, host: '127.0.0.1' });
		const setupToken = (await plenum.setupLink())?.split('#')[1] ?? '';
		return { dataDir, ...(await fillInstance(new Visitor(url), setupToken)) };
	} finally {
		await plenum.close();
	}
}

/** A consultation with its documents, and four people who may write. */
export async function fillInstance(visitor: Visitor, setupToken: string): Promise<Omit<Prepared, 'dataDir'>> {
	const request = { token: setupToken, name: 'Ada Fell', password: 'a long enough phrase' };
	const { token } = await visitor.api('setUp', { body: request });
	const facilitator = visitor.as(token);
	const { id } = await facilitator.api('createConsultation', {
		body: {
			title: 'Alvenia at mid-term',
			stateName: 'Alvenia',
			reviews: [{ cycle: 4, session: 99, symbols: [] }],
			purpose: 'mid-term-report'
		}
	});
	await importMatrix(facilitator, id, sampleRecommendations.slice(0, 3));
	const { clusters } = await facilitator.api('listClusters', { params: { consultation: id } });
	const { code } = await facilitator.api('getJoinCode', { params: { consultation: id } });
	const join = { code, constituency: 'nhri', consent: true };
	const joins = [1, 2, 3, 4].map((n) => visitor.api('join', { body: { ...join, name: `Participant ${n}` } }));
	const tokens = (await Promise.all(joins)).map(({ token }) => token);
	await facilitator.post(`/consultations/${id}/people/admit`, { participants: 'all' });
	return { facilitator: token, consultation: id, documents: clusters.map(({ document }) => document), tokens };
}
