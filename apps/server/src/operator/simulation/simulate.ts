import { addAction } from '@plenum/documents/drafts';
import type { Block } from '@plenum/domain/clusters/assessment';
import { sections } from '@plenum/domain/clusters/assessment';
import type { Choice } from '@plenum/domain/polls/answer';
import type { ClusterSummary, ClusterView } from '@plenum/protocol/clusters';
import type { JoinCode } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { Visitor, type OpenText } from '../../demo/visitor.ts';
import type * as Y from 'yjs';
import { importMatrix } from '../../demo/import-matrix.ts';
import { sampleConsultation } from '../../demo/sample/consultation.ts';
import { sampleRecommendations } from '../../demo/sample/recommendations.ts';
import { ServerProcess } from '../server-process.ts';

export type SimulationResult = {
	participants: number;
	edits: number;
	ballots: number;
	sideRatings: number;
	kills: number;
	/** Words and ballots that were given and are not in the record. Must be 0. */
	lost: number;
	recordWhole: boolean;
	seconds: number;
};

type Writer = OpenText & { visitor: Visitor; constituency: string; words: string[] };

const constituencies = ['civil-society', 'state', 'nhri', 'other'] as const;
const choices: Choice[] = ['for', 'for', 'against', 'abstain'];
const wordsEach = 12;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * A whole workshop at protocol level, against a server process of its own that is killed once while everyone types. It covers matrix,
 * lobby, text, ratings, action, poll, closing and export. Counts what was given and what the record holds.
 */
export async function simulate(participants: number, say: (text: string) => void): Promise<SimulationResult> {
	const began = Date.now();
	const server = await ServerProcess.start();
	const writers: Writer[] = [];
	try {
		const facilitator = await setUp(server);
		const consultation = await prepare(facilitator);
		const path = `/consultations/${consultation}`;
		const { clusters } = await facilitator.api('listClusters', { params: { consultation } });
		const cluster = clusters[0];
		if (!cluster) throw new Error('The matrix brought no cluster.');
		say(`${clusters.length} clusters imported`);

		writers.push(...(await letIn(facilitator, path, participants, cluster.document)));
		say(`${writers.length} participants joined and were admitted`);
		const workshop = await startWorkshop(facilitator, path, cluster);
		await Promise.all([typeTogether(writers), killOnce(server)]);
		const edits = writers.flatMap(({ words }) => words);
		const missing = await missingWords(facilitator, cluster.document, edits);
		say(`${edits.length} words typed into one text with the server killed once: ${missing.length} lost`);

		const sideRatings = await recordRatings(facilitator, writers, path, cluster);
		const ballots = await decide(facilitator, writers, path, cluster);
		say(`${ballots.given} ballots given: ${ballots.given - ballots.counted} lost`);

		await finish(facilitator, path, cluster, workshop);
		const verified = await facilitator.api('verifyJournal', { params: { consultation } });
		return {
			participants: writers.length,
			edits: edits.length,
			ballots: ballots.given,
			sideRatings,
			kills: 1,
			lost: missing.length + ballots.given - ballots.counted,
			recordWhole: verified.ok,
			seconds: Math.round((Date.now() - began) / 100) / 10
		};
	} finally {
		writers.forEach(({ close }) => close());
		await server.end();
	}
}

async function setUp(server: ServerProcess): Promise<Visitor> {
	const stranger = new Visitor(server.url);
	const request = { token: server.setupToken, name: 'Facilitator', password: 'a long enough password' };
	return stranger.as((await stranger.api('setUp', { body: request })).token);
}

async function prepare(facilitator: Visitor): Promise<string> {
	const { title, stateName, reviews, purpose } = sampleConsultation;
	const { id } = await facilitator.api('createConsultation', { body: { title, stateName, reviews, purpose } });
	await importMatrix(facilitator, id, sampleRecommendations);
	return id;
}

async function letIn(facilitator: Visitor, path: string, count: number, document: string): Promise<Writer[]> {
	const { code } = await facilitator.get<JoinCode>(`${path}/join-code`);
	const joins = Array.from({ length: count }, async (_, index) => {
		const constituency = constituencies[index % constituencies.length] ?? 'other';
		const request = { code, name: `Participant ${index + 1}`, constituency, consent: true };
		return { constituency, visitor: facilitator.as((await facilitator.api('join', { body: request })).token) };
	});
	const people = await Promise.all(joins);
	await facilitator.post(`${path}/people/admit`, { participants: 'all' });
	return Promise.all(
		people.map(async (person) => ({ ...person, ...(await person.visitor.open(document)), words: [] }))
	);
}

async function startWorkshop(facilitator: Visitor, path: string, cluster: ClusterSummary): Promise<string> {
	const items = [{ cluster: cluster.id, title: cluster.label, minutes: 30 }];
	const { workshop } = await facilitator.post<{ workshop: WorkshopSummary }>(`${path}/workshops`, {
		title: 'Simulated workshop',
		items
	});
	const at = `${path}/workshops/${workshop.id}/commands`;
	await facilitator.post(at, { type: 'start' });
	await facilitator.post(at, { type: 'next-item' });
	return workshop.id;
}

/** Everyone types words that occur nowhere else, at about four a second, into the five sections in turn. */
async function typeTogether(writers: Writer[]): Promise<void> {
	await Promise.all(
		writers.map(async (writer, person) => {
			for (let turn = 0; turn < wordsEach; turn += 1) {
				const word = `w${person}x${turn}`;
				typeWord(writer.doc, sections[(person + turn) % sections.length] ?? 'progress', word);
				writer.words.push(word);
				await pause(200 + ((person * 37 + turn * 11) % 100));
			}
		})
	);
}

function typeWord(doc: Y.Doc, section: string, word: string): void {
	const text = (doc.getXmlFragment(section).get(0) as Y.XmlElement).get(0) as Y.XmlText;
	text.insert(text.length, `${word} `);
}

async function killOnce(server: ServerProcess): Promise<void> {
	await pause(1_200);
	await server.killAndRestart();
}

/** Waits for the providers to come back with what the dead server never took, for as long as a patient person would. */
async function missingWords(facilitator: Visitor, document: string, words: string[]): Promise<string[]> {
	for (let patience = 100; ; patience -= 1) {
		const { json } = await facilitator.api('getDocumentState', { params: { document } });
		const held = new Set(
			sections
				.flatMap((section) => json.sections[section].flatMap(textOf))
				.join(' ')
				.split(/\s+/)
		);
		const missing = words.filter((word) => !held.has(word));
		if (missing.length === 0 || patience === 0) return missing;
		await pause(200);
	}
}

function textOf(block: Block): string[] {
	if ('items' in block) return block.items.flat().flatMap(textOf);
	return [block.runs.map(({ text }) => text).join('')];
}

async function recordRatings(
	facilitator: Visitor,
	writers: Writer[],
	path: string,
	cluster: ClusterSummary
): Promise<number> {
	const at = `${path}/clusters/${cluster.id}`;
	const { recommendations } = await facilitator.get<ClusterView>(at);
	const rows = recommendations.map(({ id }) => ({ id, seen: null }));
	const levels = ['not-implemented', 'partially-implemented', 'in-process', 'in-process'];
	const sides = constituencies.filter((id) => writers.some(({ constituency }) => constituency === id));
	for (const [index, side] of sides.entries()) {
		const writer = writers.find(({ constituency }) => constituency === side);
		const rating = { level: levels[index] ?? 'in-process', percentage: null, regression: false, reason: '' };
		await writer?.visitor.put(`${at}/side-ratings/${side}`, { recommendations: rows, rating });
	}
	const agreed = { level: 'views-recorded', percentage: null, regression: false, reason: 'Views recorded.' };
	await facilitator.put(`${at}/agreed-ratings`, { recommendations: rows, agreed });
	return sides.length;
}

/** Every third person votes twice, as a phone does that lost the answer. */
async function decide(
	facilitator: Visitor,
	writers: Writer[],
	path: string,
	cluster: ClusterSummary
): Promise<{ given: number; counted: number }> {
	const first = writers[0];
	if (!first) throw new Error('Nobody is there to decide.');
	const action = 'simulated-action';
	addAction(first.doc, action, {
		text: 'Adopt the law and publish a yearly report on how it is applied.',
		lead: 'Ministry'
	});
	await first.saved();
	const rules = { percentBase: 'cast', threshold: 50, quorum: 50 } as const;
	// Of fewer than five a confidential vote tells nothing, and what is not told cannot be compared here.
	const kind = writers.length < 5 ? 'open' : 'confidential';
	const draft = { cluster: cluster.id, action, workshop: null, kind, rules };
	const poll = await facilitator.post<PollView>(`${path}/polls`, draft);
	await facilitator.post(`/polls/${poll.id}/open`);
	const votes = writers.map(async ({ visitor }, index) => {
		const ballot = { choice: choices[index % choices.length] };
		await visitor.post(`/polls/${poll.id}/ballot`, ballot);
		if (index % 3 === 0) await visitor.post(`/polls/${poll.id}/ballot`, ballot);
	});
	await Promise.all(votes);
	const closed = await facilitator.api('closePoll', {
		params: { poll: poll.id },
		body: {
			statement: 'Decided.',
			reviewDate: null
		}
	});
	return { given: votes.length, counted: closed.result?.turnout?.cast ?? 0 };
}

async function finish(facilitator: Visitor, path: string, cluster: ClusterSummary, workshop: string): Promise<void> {
	const closing = { statement: 'The sides differ; both views stand.', reviewDate: null, dissent: [] };
	await facilitator.post(`${path}/clusters/${cluster.id}/close`, closing);
	await facilitator.post(`${path}/workshops/${workshop}/commands`, { type: 'close' });
	const file = await facilitator.download(`${path}/exports/matrix-old.docx`);
	if (file.length === 0) throw new Error('The exported matrix is empty.');
}
