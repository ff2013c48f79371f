import { Client } from 'pg';
import { connectionOptions } from '../../db/postgres/postgres-connect.ts';
import { checkNodes } from './check-nodes.ts';
import { bad, fine, warning, type Finding } from './finding.ts';

const check = 'database';

/** A node opens so many connections at most, its workers' and the ones that listen and watch among them. */
const connectionsOfNode = 16;
/** Milliseconds. */
const slowAnswer = 5;
const largestSkew = 2000;
/** The share of 8 GB, which PostgreSQL keeps for its listeners. */
const fullestQueue = 0.5;

export type Server = {
	version: number;
	encoding: string;
	durable: boolean;
	encrypted: boolean | null;
	connections: number;
	/** The part of NOTIFY's queue that somebody has not yet received. */
	unheard: number;
	at: number;
};

/** Whether the PostgreSQL server of DATABASE_URL can hold an instance. Nothing is written. */
export async function checkPostgres(url: string, now: () => number): Promise<Finding[]> {
	const client = new Client(connectionOptions(url));
	client.on('error', () => undefined);
	try {
		await client.connect();
		return [...checkServer(await findServer(client), await medianAnswer(client), now()), ...(await checkNodes(client))];
	} catch (error) {
		const { code = 'no answer' } = error as { code?: string };
		return [
			bad(check, {
				found: `The server of DATABASE_URL cannot be used (${code}).`,
				means: 'Plenum does not start.',
				advice: 'Check host, port, name, user and password, the server’s pg_hba.conf, and what lies between.'
			})
		];
	} finally {
		await client.end().catch(() => undefined);
	}
}

async function findServer(client: Client): Promise<Server> {
	const { rows } = await client.query<Server>(`SELECT
		current_setting('server_version_num')::int AS version,
		current_setting('server_encoding') AS encoding,
		current_setting('fsync') = 'on' AND current_setting('synchronous_commit') <> 'off' AS durable,
		(SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()) OR inet_server_addr() IS NULL AS encrypted,
		current_setting('max_connections')::int AS connections,
		pg_notification_queue_usage() AS unheard,
		(extract(epoch FROM clock_timestamp()) * 1000)::float AS at`);
	const [server] = rows;
	if (!server) throw new Error('PostgreSQL answers nothing.');
	return server;
}

async function medianAnswer(client: Client): Promise<number> {
	const times: number[] = [];
	for (let asked = 0; asked < 21; asked++) {
		const start = performance.now();
		await client.query('SELECT 1');
		times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[10] ?? 0;
}

export function checkServer(server: Server, answer: number, now: number): Finding[] {
	const findings: Finding[] = [];
	if (server.version < 140_000 || server.encoding !== 'UTF8')
		findings.push(
			bad(check, {
				found: `PostgreSQL ${Math.floor(server.version / 10_000)}, encoding ${server.encoding}.`,
				means: 'Plenum does not start.',
				advice: 'Use PostgreSQL 14 or newer, and a database that was made with the encoding UTF8.'
			})
		);
	if (!server.durable)
		findings.push(
			bad(check, {
				found: 'Commits do not wait for the disk (`fsync` or `synchronous_commit` is off).',
				means: 'What people were told is saved can be gone after a power cut.',
				advice: 'Turn both on for this database.'
			})
		);
	if (server.encrypted === false)
		findings.push(
			warning(check, {
				found: 'The connection is not encrypted.',
				means: 'Whoever reaches the network between reads what people write.',
				advice: 'Add `?sslmode=verify-full` to DATABASE_URL, with a certificate on the server.'
			})
		);
	if (Math.abs(server.at - now) > largestSkew)
		findings.push(
			warning(check, {
				found: `The clocks of this machine and of the server are ${Math.round(Math.abs(server.at - now) / 1000)} s apart.`,
				means: 'Deadlines of votes and times in the minutes differ with the node that writes them.',
				advice: 'Let both keep time (NTP).'
			})
		);
	if (answer > slowAnswer)
		findings.push(
			warning(check, {
				found: `An answer takes ${answer.toFixed(1)} ms.`,
				means: 'Every page asks dozens of questions: all of them wait so long.',
				advice: 'Put the server into the same data centre.'
			})
		);
	if (server.connections < 2 * connectionsOfNode)
		findings.push(
			warning(check, {
				found: `The server takes ${server.connections} connections.`,
				means: `Each node opens up to ${connectionsOfNode}: the next one may find none.`,
				advice: `Set \`max_connections\` to ${connectionsOfNode} for each node, and some more for copies.`
			})
		);
	if (server.unheard > fullestQueue)
		findings.push(
			warning(check, {
				found: `The queue of NOTIFY is ${Math.floor(server.unheard * 100)} % full.`,
				means: 'When it is full nothing can be saved any more, on any node.',
				advice:
					'Somebody listens within a transaction that does not end. Find it (`SELECT pid, application_name, state, xact_start FROM pg_stat_activity ORDER BY xact_start`) and end it (`SELECT pg_terminate_backend(pid)`).'
			})
		);
	if (findings.length > 0) return findings;
	return [fine(check, `PostgreSQL ${Math.floor(server.version / 10_000)} answers in ${answer.toFixed(1)} ms.`)];
}
