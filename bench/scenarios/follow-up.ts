import { join } from 'node:path';
import { followUpSize } from '../follow-up/records.ts';
import { measurePages, writeCosts, type PageQuery } from '../large-pages/page-costs.ts';
import { plenum } from '../peer.ts';
import { consultation, facilitatorToken, tokenOf } from '../plenum/names.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { withServer, type ServerProcess } from '../server-process.ts';

const server = { ...plenum, file: join(import.meta.dirname, '..', 'large-pages', 'serve.ts'), args: ['follow-up'] };

export const followUp: Scenario = {
	id: 'follow-up',
	title: 'Pages of follow-up',
	story:
		'A consultation at its mid-term has 350 recommendations, 70 institutions and 1,000 commitments of ten updates each. It has 300 indicators of 40 values each, 300 progress reports with answers, and 300 sources. On a server that has run for a while, a facilitator and a participant request each page of follow-up nine times. They also request each list that such a page loads after it is shown. They do so just after somebody changed something, and once more. What the dearest costs, and the largest weighs.',
	peers: [plenum],
	figures: [
		{ key: 'page', title: 'dearest page, ms of CPU just after a change', digits: 0 },
		{ key: 'pageAgain', title: 'dearest page, ms with nothing changed', digits: 0 },
		{ key: 'pageSize', title: 'largest page, compressed, kB', digits: 0 },
		{ key: 'list', title: 'dearest list, ms of CPU just after a change', digits: 0 },
		{ key: 'listAgain', title: 'dearest list, ms with nothing changed', digits: 0 },
		{ key: 'listSize', title: 'largest list, compressed, kB', digits: 0 }
	],
	targets: [
		{ figure: 'pageAgain', against: null, is: 'at most', limit: 20 },
		{ figure: 'pageSize', against: null, is: 'at most', limit: 60 },
		{ figure: 'listAgain', against: null, is: 'at most', limit: 20 },
		{ figure: 'listSize', against: null, is: 'at most', limit: 60 }
	],
	enoughRounds: 1,
	play: inTurn(() => withServer(server, followUpSize, askAll))
};

const pages = [
	...['', '/commitments', '/commitments/institutions', '/commitments/institutions/institution-3'],
	...['/commitments/indicators', '/sources', '/calendar', '/clusters/responsibility']
];
const lists = ['/commitments', '/responsibilities', '/progress-reports', '/indicators', '/sources'];

async function askAll(running: ServerProcess): Promise<Figures> {
	const costs = await measurePages(running, questions);
	writeCosts(costs);
	const most = (kind: string, key: 'changed' | 'unchanged' | 'bytes') =>
		Math.max(...costs.filter(({ name }) => name.includes(kind)).map((cost) => cost[key]));
	return {
		page: most(' page ', 'changed'),
		pageAgain: most(' page ', 'unchanged'),
		pageSize: most(' page ', 'bytes') / 1000,
		list: most(' list ', 'changed'),
		listAgain: most(' list ', 'unchanged'),
		listSize: most(' list ', 'bytes') / 1000
	};
}

function questions(base: string): PageQuery[] {
	return (
		[
			['facilitator', facilitatorToken],
			['participant', tokenOf(7)]
		] as const
	).flatMap(([who, token]) => [
		...lists.map((list) => ({
			name: `${who} list ${list}`,
			address: `${base}/api/v1/consultations/${consultation}${list}`,
			headers: { authorization: `Bearer ${token}` }
		})),
		...pages.map((page) => ({
			name: `${who} page ${page}`,
			address: `${base}/c/${consultation}${page}`,
			headers: { cookie: `plenum=${token}` }
		}))
	]);
}
