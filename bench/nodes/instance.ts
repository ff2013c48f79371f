import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	startPostgresCluster,
	type PostgresCluster
} from '../../apps/server/src/test-support/database/postgres-cluster.fixture.ts';
import { asking } from '../../apps/server/src/test-support/database/postgres-database.fixture.ts';
import { hocuspocusRedis, type Peer } from '../peer.ts';
import { readUsage } from '../process-usage.ts';
import { ServerProcess, type ServerOptions } from '../server-process.ts';
import { RedisProcess } from './redis.ts';

const name = 'bench';

/** Servers on one PostgreSQL whose commits wait for the disk, some with a Redis; all is thrown away at the end. */
export class Instance {
	readonly nodes: ServerProcess[] = [];
	readonly databaseUrl: string;
	readonly #cluster: PostgresCluster;
	readonly peer: Peer;
	readonly #redis: RedisProcess | null;
	readonly #wanted: ServerOptions;
	readonly #pollKeysDir = mkdtempSync(join(tmpdir(), 'plenum-bench-keys-'));

	static async open(peer: Peer, wanted: ServerOptions): Promise<Instance> {
		const cluster = await startPostgresCluster({ isDurable: true });
		await asking(cluster.url('postgres'), (client) => client.query(`CREATE DATABASE ${name}`));
		const redis = peer === hocuspocusRedis ? await RedisProcess.start() : null;
		return new Instance(cluster, redis, peer, wanted);
	}

	private constructor(cluster: PostgresCluster, redis: RedisProcess | null, peer: Peer, wanted: ServerOptions) {
		this.#redis = redis;
		this.#cluster = cluster;
		this.peer = peer;
		this.databaseUrl = cluster.url(name);
		const shared = { databaseUrl: this.databaseUrl, pollKeysDir: this.#pollKeysDir };
		this.#wanted = { ...wanted, ...shared, ...(redis && { redisPort: redis.port }) };
	}

	/** Until there are so many. The first is alone when it writes the records. */
	async grow(count: number): Promise<void> {
		if (this.nodes.length === 0) this.nodes.push(await this.#start());
		const missing = Math.max(0, count - this.nodes.length);
		this.nodes.push(...(await Promise.all(Array.from({ length: missing }, () => this.#start()))));
	}

	async shrink(count: number): Promise<void> {
		await Promise.all(this.nodes.splice(count).map((node) => node.end()));
	}

	#start(): Promise<ServerProcess> {
		return ServerProcess.start(this.peer, this.#wanted);
	}

	/** Microseconds of processor time of PostgreSQL's processes that are running. */
	databaseCpu(): number {
		const pid = this.#cluster.pid();
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
		return children.reduce((sum, child) => sum + (readUsage(child)?.cpu ?? 0), 0);
	}

	redisCpu(): number {
		return this.#redis?.cpu() ?? 0;
	}

	async close(): Promise<void> {
		await this.shrink(0);
		await this.#redis?.end();
		this.#cluster.stop();
		rmSync(this.#pollKeysDir, { recursive: true });
	}
}
