import type { ClusterSummary } from '@plenum/protocol/clusters';
import type { ConsultationView } from '@plenum/protocol/consultations';
import type { JoinCode, JoinResult, SignedIn } from '@plenum/protocol/people';
import { importMatrix } from './demo/import-matrix.ts';
import { sampleRecommendations } from './demo/sample/recommendations.ts';
import { Visitor } from './demo/visitor.ts';
import { ServerProcess } from './operator/server-process.ts';

/** A real Plenum in a process of its own, with a consultation, its documents and four people who may write. */
export type RunningApp = {
	server: ServerProcess;
	facilitator: Visitor;
	consultation: string;
	documents: string[];
	tokens: string[];
};

export async function openRunningHouse(): Promise<RunningApp> {
	const server = await ServerProcess.start();
	const request = { token: server.setupToken, name: 'Ada Fell', password: 'a long enough phrase' };
	const visitor = new Visitor(server.url);
	const facilitator = visitor.as((await visitor.post<SignedIn>('/setup', request)).token);
	const { id } = await facilitator.post<ConsultationView>('/consultations', {
		title: 'Alvenia at mid-term',
		stateName: 'Alvenia',
		reviews: [{ cycle: 4, session: 99, symbols: [] }],
		purpose: 'mid-term-report'
	});
	await importMatrix(facilitator, id, sampleRecommendations.slice(0, 3));
	const { clusters } = await facilitator.get<{ clusters: ClusterSummary[] }>(`/consultations/${id}/clusters`);
	const { code } = await facilitator.get<JoinCode>(`/consultations/${id}/join-code`);
	const join = { code, constituency: 'nhri', consent: true };
	const joins = [1, 2, 3, 4].map((n) => visitor.post<JoinResult>('/join', { ...join, name: `Participant ${n}` }));
	const tokens = (await Promise.all(joins)).map(({ token }) => token);
	await facilitator.post(`/consultations/${id}/people/admit`, { participants: 'all' });
	return { server, facilitator, consultation: id, documents: clusters.map(({ document }) => document), tokens };
}
