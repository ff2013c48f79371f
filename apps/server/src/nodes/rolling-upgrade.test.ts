import type { BodyOf } from '@plenum/protocol/operation-types';
import type { Choice } from '@plenum/domain/polls/answer';
import type { Minutes } from '@plenum/protocol/journal';
import { get } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startBalancer } from '../test-support/app/balancer.fixture.ts';
import { noPostgres } from '../test-support/database/postgres-cluster.fixture.ts';
import { createPostgresDatabase } from '../test-support/database/postgres-database.fixture.ts';
import { Visitor, type OpenText } from '../demo/visitor.ts';
import { firstText, until } from '../test-support/documents/documents.fixture.ts';
import { createNextVersion, type NextVersion } from '../test-support/app/next-version.fixture.ts';
import { ServerProcess } from '../operator/server-process.ts';
import { getBuiltServer } from '../test-support/app/start-server.fixture.ts';
import { fillInstance } from '../test-support/app/running-app.fixture.ts';

const adding = `CREATE TABLE "next_things" ("id" text COLLATE "C" PRIMARY KEY NOT NULL, "verse" bigint NOT NULL);
--> statement-breakpoint
ALTER TABLE "polls" ADD COLUMN "next" bigint DEFAULT 7 NOT NULL;`;

/** One person: types words that occur nowhere else, and votes, each time the other way. */
class Guest {
	readonly words: string[] = [];
	choice: Choice = 'for';
	text!: OpenText;
	readonly visitor: Visitor;
	readonly #name: string;

	constructor(visitor: Visitor, name: string) {
		this.visitor = visitor;
		this.#name = name;
	}

	async type(document: string, isOver: () => boolean): Promise<void> {
		this.text = await this.visitor.open(document);
		while (!isOver()) {
			const word = `${this.#name}x${this.words.length}`;
			const text = firstText(this.text.doc);
			text.insert(text.length, ` ${word} `);
			this.words.push(word);
			await sleep(100);
		}
		await this.text.saved();
	}

	/** A request that had no answer is sent again. Answers the statuses of those that had one. */
	async vote(poll: string, isOver: () => boolean): Promise<number[]> {
		const statuses: number[] = [];
		while (!isOver()) {
			this.choice = this.choice === 'for' ? 'against' : 'for';
			statuses.push(await this.#cast(poll));
			await sleep(100);
		}
		return statuses;
	}

	async #cast(poll: string): Promise<number> {
		for (;;)
			try {
				const { status } = await fetch(`${this.visitor.url}/api/v1/polls/${poll}/ballot`, {
					method: 'POST',
					headers: { authorization: `Bearer ${this.visitor.token}`, 'content-type': 'application/json' },
					body: JSON.stringify({ choice: this.choice })
				});
				return status;
			} catch {
				await sleep(20);
			}
	}
}

/** One of the nodes, by the name under which all are reached. */
function askNode(
	{ of, as: host, token }: { of: string; as: string; token: string },
	path: string
): Promise<{ status: number; body: string }> {
	return new Promise((resolve, reject) => {
		const headers = { host, authorization: `Bearer ${token}`, cookie: `plenum=${token}` };
		get(`${of}${path}`, { headers }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (part) => (body += part));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
		}).on('error', reject);
	});
}

describe.skipIf(noPostgres)(`an upgrade of several nodes on PostgreSQL ${noPostgres ?? ''}`, () => {
	test(
		'[OPERATE26] [OPERATE28] [DB60] [DB61] goes node by node while people type and vote, and back',
		{ timeout: 180_000 },
		async () => {
			const balancer = await startBalancer();
			const database = await createPostgresDatabase();
			const keys = mkdtempSync(join(tmpdir(), 'plenum-poll-keys-'));
			const env = {
				DATABASE_URL: database.url,
				POLL_KEYS_DIR: keys,
				PUBLIC_URL: balancer.url,
				PLENUM_SECRET: 'the same key on every node of an instance'
			};
			const nodes: ServerProcess[] = [];
			const start = async (version?: NextVersion) => {
				const node = await ServerProcess.start({
					name: '127.0.0.1',
					env: { ...env, ...version?.env },
					start: version?.start ?? getBuiltServer()
				});
				nodes.push(node);
				return node;
			};
			const next = createNextVersion(adding);
			onTestFinished(async () => {
				await Promise.all(nodes.map((node) => node.end()));
				balancer.close();
				next.remove();
				rmSync(keys, { recursive: true });
				await database.drop();
			});

			const old = await Promise.all([start(), start()]);
			balancer.serve(old.map(({ url }) => url));
			const instance = await fillInstance(new Visitor(balancer.url), old[0].setupToken);
			const facilitator = new Visitor(balancer.url, instance.facilitator);
			const path = `/consultations/${instance.consultation}`;
			const document = instance.documents[0] ?? '';
			const asked = {
				workshop: null,
				question: 'Shall we go on?',
				answer: 'yes-no',
				options: [],
				kind: 'open'
			} satisfies BodyOf<'draftPoll'>;
			const poll = await facilitator.api('draftPoll', { params: { consultation: instance.consultation }, body: asked });
			await facilitator.post(`/polls/${poll.id}/open`, { acceptsRerun: true });

			let isOver = false;
			const guests = instance.tokens.map((token, place) => new Guest(new Visitor(balancer.url, token), `w${place}`));
			const typing = guests.map((guest) => guest.type(document, () => isOver));
			const voting = guests.map((guest) => guest.vote(poll.id, () => isOver));

			const newest = await start(next);
			balancer.serve([...old, newest].map(({ url }) => url));
			// One of those before is killed beside the new one, the other stopped; the first comes back, and is alone in the end.
			await old[1].kill();
			balancer.serve([newest.url]);
			expect(await old[0].stop('SIGTERM')).toBe(0);
			await old[1].restart();
			const there = { of: old[1].url, as: new URL(balancer.url).host, token: instance.facilitator };
			const sung = async () =>
				(JSON.parse((await askNode(there, `/api/v1${path}/journal`)).body) as Minutes).lines.filter(
					({ type }) => type === 'sung'
				).length;
			await until(async () => (await sung()) > 0);
			expect((await askNode(there, `/c/${instance.consultation}/minutes`)).status).toBe(200);
			balancer.serve([old[1].url]);
			expect(await newest.stop('SIGTERM')).toBe(0);
			await sleep(500);
			isOver = true;
			await Promise.all(typing);
			const statuses = new Set((await Promise.all(voting)).flat());

			expect([...statuses]).toEqual([200]);
			const stateHere = async () => (await facilitator.api('getDocumentState', { params: { document } })).json;
			const words = guests.flatMap((guest) => guest.words);
			const text = JSON.stringify(await stateHere());
			expect(words.length).toBeGreaterThan(100);
			expect(words.filter((word) => !text.includes(` ${word} `))).toEqual([]);
			await until(() => new Set(guests.map((guest) => firstText(guest.text.doc).toString())).size === 1);
			guests.forEach((guest) => guest.text.close());
			const closed = await facilitator.api('closePoll', {
				params: { poll: poll.id },
				body: { statement: '', reviewDate: null }
			});
			const inFavour = guests.filter(({ choice }) => choice === 'for').length;
			const tally = { for: inFavour, against: guests.length - inFavour };
			expect(closed.result).toMatchObject({ subjects: [{ counts: { tally } }] });
			expect((await facilitator.api('verifyJournal', { params: { consultation: instance.consultation } })).ok).toBe(
				true
			);
		}
	);
});
