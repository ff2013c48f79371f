import { addAction } from '@plenum/documents/drafts';
import type { Language } from '@plenum/domain/languages';
import type { PollKind } from '@plenum/domain/polls/poll';
import type { ClusterSummary } from '@plenum/protocol/clusters';
import type { JoinResult, Person as Listed } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import { rmSync } from 'node:fs';
import { sampleDay } from '../../apps/server/src/demo/sample/sample-day.ts';
import { seed, type SeedResult } from '../../apps/server/src/demo/seed.ts';
import { Visitor } from '../../apps/server/src/demo/visitor.ts';
import type { ServerProcess } from '../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';

/** A cluster of the sample consultation that is written on and open, and one that is closed. */
export const openCluster = 'Human trafficking & contemporary forms of slavery';
export const closedCluster = 'Conditions of detention';
const action = 'Keep complaints to the labour inspectorate apart from checks on residence status';

type PreparedSample = { dataDir: string; seeded: SeedResult };

let prepared: Promise<PreparedSample> | null = null;

/** Once for all stories: each server starts on a copy, for to play the sample through costs more than all else of a start. */
async function prepare(): Promise<PreparedSample> {
	const server = await startServer();
	process.once('exit', () => rmSync(server.dataDir, { recursive: true, force: true }));
	const seeded = await seed(server.url, server.setupToken);
	await server.stop('SIGTERM');
	return { dataDir: server.dataDir, seeded };
}

/** A real server with the sample consultation in it, and what stories need to move it on behind the pages. */
export class Sample {
	readonly server: ServerProcess;
	readonly seeded: SeedResult;
	readonly clusters: ClusterSummary[];
	readonly facilitator: Visitor;

	private constructor(server: ServerProcess, seeded: SeedResult, facilitator: Visitor, clusters: ClusterSummary[]) {
		this.server = server;
		this.seeded = seeded;
		this.facilitator = facilitator;
		this.clusters = clusters;
	}

	static async start(env: NodeJS.ProcessEnv = {}): Promise<Sample> {
		const { dataDir, seeded } = await (prepared ??= prepare());
		const server = await startServer({ env }, dataDir);
		const facilitator = new Visitor(server.url, seeded.facilitator.token);
		// The sample may have been played a quarter of an hour ago, and some commands want a proof of the last ten minutes.
		await facilitator.post('/session/reauthenticate', { password: seeded.facilitator.password });
		const { clusters } = await facilitator.api('listClusters', { params: { consultation: seeded.consultation } });
		const code = await facilitator.api('getJoinCode', { params: { consultation: seeded.consultation } }); // Its link has this server's address.
		return new Sample(server, { ...seeded, code }, facilitator, clusters);
	}

	get page(): string {
		return `/c/${this.seeded.consultation}`;
	}

	get workshopPage(): string {
		return `${this.page}/workshops/${this.seeded.workshop}`;
	}

	pageOf(label: string): string {
		return `${this.page}/clusters/${this.cluster(label).id}`;
	}

	cluster(label: string): ClusterSummary {
		const cluster = this.clusters.find((each) => each.label === label);
		if (!cluster) throw new Error(`There is no cluster “${label}”.`);
		return cluster;
	}

	/** Somebody new, in the lobby: who they are and the token by which the server knows them. */
	join(name: string, constituency = 'civil-society'): Promise<JoinResult> {
		const { code } = this.seeded.code;
		return this.facilitator.api('join', { body: { code, name, constituency, consent: true } });
	}

	async admit(): Promise<void> {
		await this.#post('/people/admit', { participants: 'all' });
	}

	async remove(participant: string): Promise<void> {
		await this.#post(`/people/${participant}/remove`);
	}

	/** Closes a cluster as it stands: its text is frozen from then on. */
	async close(label: string): Promise<void> {
		const path = `/clusters/${this.cluster(label).id}`;
		await this.#post(`${path}/close`, { statement: 'Agreed as it stands.', dissent: [], reviewDate: null });
	}

	/** Freezes the outcome as it is now, and publishes it with all that the check found; the name of its pages. */
	async publish(languages: readonly Language[], { progress = false } = {}): Promise<string> {
		const params = { consultation: this.seeded.consultation };
		const frozen = await this.facilitator.api('freezeOutcome', { params, body: {} });
		const version = frozen.version.number;
		const choice = { version, confirm: [], reopen: [], holdBack: [], release: [], progress };
		await this.facilitator.api('choosePublication', { params, body: choice });
		const { findings } = await this.facilitator.api('checkPublication', { params, query: {} });
		const confirmed = findings.map(({ id }) => id);
		const body = { version, languages: [...languages], address: 'readable' as const, confirmed };
		const { slug } = await this.facilitator.api('publishOutcome', { params, body });
		if (slug === null) throw new Error('The outcome was not published.');
		return slug;
	}

	/** A file of the outcome by its name. */
	exported(name: string): Promise<Uint8Array> {
		return this.facilitator.download(`/consultations/${this.seeded.consultation}/exports/${name}`);
	}

	/** Changes settings, as they are now. */
	async configure(change: object): Promise<void> {
		const path = `/consultations/${this.seeded.consultation}`;
		const { settingsVersion } = await this.facilitator.api('getConsultation', {
			params: { consultation: this.seeded.consultation }
		});
		await this.facilitator.patch(path, { settingsVersion, ...change });
	}

	async giveRole(participant: string, role: Listed['role']): Promise<void> {
		await this.facilitator.patch(`/consultations/${this.seeded.consultation}/people/${participant}`, { role });
	}

	/** Somebody new whom the facilitator lets in. */
	async welcome(name: string, role: Listed['role'] = 'participant'): Promise<JoinResult> {
		const joined = await this.join(name);
		await this.admit();
		if (role !== 'participant') await this.giveRole(joined.participant.id, role);
		return joined;
	}

	command(command: WorkshopCommandRequest): Promise<unknown> {
		return this.#post(`/workshops/${this.seeded.workshop}/commands`, command);
	}

	commandAs(token: string, command: WorkshopCommandRequest): Promise<unknown> {
		const { consultation, workshop } = this.seeded;
		return this.facilitator.as(token).post(`/consultations/${consultation}/workshops/${workshop}/commands`, command);
	}

	/** Starts the item on the open cluster. */
	async startItem(): Promise<void> {
		const { events } = await this.facilitator.api('readWorkshopEvents', {
			params: { consultation: this.seeded.consultation, workshop: this.seeded.workshop },
			query: { after: 0, limit: 1 }
		});
		const planned = events.flatMap(({ event }) => (event.type === 'workshop-planned' ? event.items : []));
		const item = planned.find(({ cluster }) => cluster === this.cluster(openCluster).id);
		if (!item) throw new Error('The sample workshop has no item on the open cluster.');
		await this.command({ type: 'start-item', item: item.id });
	}

	/** A poll on an action of the open cluster, prepared and not opened. */
	async draftPoll(id: string, kind: PollKind): Promise<PollView> {
		const { id: cluster } = this.cluster(openCluster);
		await this.writeAction(id);
		const rules = { percentBase: 'valid', threshold: 50, quorum: 0 } as const;
		const { workshop } = this.seeded;
		return this.#post<PollView>('/polls', { cluster, action: id, workshop, kind, rules });
	}

	/** An action in the text of the open cluster. */
	async writeAction(id: string): Promise<void> {
		const text = await this.facilitator.open(this.cluster(openCluster).document);
		addAction(text.doc, id, { text: action, lead: 'Ministry of Labour', deadline: sampleDay('2027-12-31') });
		await text.saved();
		text.close();
	}

	/** Stories ask the same question again; that it could be compared is told elsewhere. */
	async openPoll(poll: string): Promise<void> {
		await this.facilitator.post(`/polls/${poll}/open`, { closesAt: null, acceptsRerun: true });
	}

	#post<Answer>(path: string, body?: object): Promise<Answer> {
		return this.facilitator.post<Answer>(`/consultations/${this.seeded.consultation}${path}`, body);
	}
}
