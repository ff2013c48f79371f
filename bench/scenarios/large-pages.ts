import { join } from 'node:path';
import { measurePages, most } from '../large-pages/page-costs.ts';
import { pageQueries } from '../large-pages/page-queries.ts';
import { plenum } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { withServer, type ServerProcess } from '../server-process.ts';

const size = { documents: 160, people: 2000 };
const server = { ...plenum, file: join(import.meta.dirname, '..', 'large-pages', 'serve.ts') };

export const largePages: Scenario = {
	id: 'large-pages',
	title: 'Lists of a consultation that has grown',
	story:
		'A consultation of 160 clusters, 1,600 recommendations, 2,000 people, 160 commitments and 200 closed polls in which everyone voted. On a server that has run for a while, a facilitator and a participant request each page that lists them nine times. They do so just after somebody changed something, and once more. The same is done with the polls, which everyone requests again whenever one changes. What the dearest of them costs, and the largest weighs.',
	peers: [plenum],
	figures: [
		{ key: 'polls', title: 'polls, ms of CPU', digits: 1 },
		{ key: 'pollsSize', title: 'compressed, kB', digits: 0 },
		{ key: 'page', title: 'dearest page, ms of CPU just after a change', digits: 0 },
		{ key: 'pageAgain', title: 'dearest page, ms of CPU with nothing changed', digits: 0 },
		{ key: 'pageSize', title: 'largest page, compressed, kB', digits: 0 },
		{ key: 'rss', title: 'RSS MB after them', digits: 0 }
	],
	targets: [
		{ figure: 'polls', against: null, is: 'at most', limit: 20 },
		{ figure: 'pollsSize', against: null, is: 'at most', limit: 60 },
		{ figure: 'pageSize', against: null, is: 'at most', limit: 60 },
		{ figure: 'rss', against: null, is: 'at most', limit: 300 }
	],
	enoughRounds: 3,
	play: inTurn(() => withServer(server, size, askAll))
};

const questions = pageQueries({
	lists: ['/polls', '/people', '/clusters', '/commitments', '/journal?after=0'],
	pages: [
		...['', '/people', '/clusters', '/clusters/levels', '/decisions', '/minutes', '/outcome'],
		...['/commitments', '/participation', '/workshops/plan']
	],
	facilitatorPages: ['/outcome/report']
});

async function askAll(running: ServerProcess): Promise<Figures> {
	const costs = await measurePages(running, questions);
	const polls = costs.filter(({ name }) => name.endsWith('list /polls'));
	const pages = costs.filter(({ name }) => name.includes(' page '));
	return {
		polls: most(polls, 'changed'),
		pollsSize: most(polls, 'bytes') / 1000,
		page: most(pages, 'changed'),
		pageAgain: most(pages, 'unchanged'),
		pageSize: most(pages, 'bytes') / 1000,
		rss: (await running.usage()).rss / 1e6
	};
}
