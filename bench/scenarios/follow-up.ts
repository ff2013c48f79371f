import { join } from 'node:path';
import { followUpSize } from '../follow-up/records.ts';
import { measurePages, most } from '../large-pages/page-costs.ts';
import { pageQueries } from '../large-pages/page-queries.ts';
import { plenum } from '../peer.ts';
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

/** The reports on as many commitments as the page shows at once; every second one has a report. */
const shownCommitments = Array.from({ length: 50 }, (_, at) => `&subject=commitment-${at}`).join('');

const questions = pageQueries({
	lists: [
		...['/commitments?first=50', '/commitment-leads', '/open-commitments', '/commitments?institution=institution-3'],
		...['/progress-reports?first=0', `/progress-reports?current=true${shownCommitments}`, '/latest-values'],
		...['/responsibilities', '/indicators', '/sources']
	],
	pages: [
		...['', '/commitments', '/commitments/institutions', '/commitments/institutions/institution-3'],
		...['/commitments/indicators', '/sources', '/calendar', '/clusters/responsibility']
	]
});

async function askAll(running: ServerProcess): Promise<Figures> {
	const costs = await measurePages(running, questions);
	const pages = costs.filter(({ name }) => name.includes(' page '));
	const lists = costs.filter(({ name }) => name.includes(' list '));
	return {
		page: most(pages, 'changed'),
		pageAgain: most(pages, 'unchanged'),
		pageSize: most(pages, 'bytes') / 1000,
		list: most(lists, 'changed'),
		listAgain: most(lists, 'unchanged'),
		listSize: most(lists, 'bytes') / 1000
	};
}
