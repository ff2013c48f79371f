import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	startPostgresCluster,
	type PostgresCluster
} from '../../apps/server/src/db/postgres/postgres-cluster.fixture.ts';
import { asking } from '../../apps/server/src/db/postgres/postgres-database.fixture.ts';
import type { Peer } from '../peer.ts';
import { readUsage } from '../process-usage.ts';
import { ServerProcess, type ServerOptions } from '../server-process.ts';

const name = 'bench';

/** Nodes of Plenum on one PostgreSQL whose commits wait for the disk; all is thrown away at the end. */
export class House {
	readonly nodes: ServerProcess[] = [];
	readonly #cluster: PostgresCluster;
	readonly #peer: Peer;
	readonly #wanted: ServerOptions;
	readonly #pollKeysDir = mkdtempSync(join(tmpdir(), 'plenum-bench-keys-'));

	static async open(peer: Peer, wanted: ServerOptions): Promise<House> {
		const cluster = await startPostgresCluster({ isDurable: true });
		await asking(cluster.url('postgres'), (client) => client.query(`CREATE DATABASE ${name}`));
		return new House(cluster, peer, wanted);
	}

	private constructor(cluster: PostgresCluster, peer: Peer, wanted: ServerOptions) {
		this.#cluster = cluster;
		this.#peer = peer;
		this.#wanted = { ...wanted, databaseUrl: cluster.url(name), pollKeysDir: this.#pollKeysDir };
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
		return ServerProcess.start(this.#peer, this.#wanted);
	}

	/** Microseconds of processor time of PostgreSQL's processes that are running. */
	databaseCpu(): number {
		const pid = this.#cluster.pid();
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
		return children.reduce((sum, child) => sum + (readUsage(child)?.cpu ?? 0), 0);
	}

	async close(): Promise<void> {
		await this.shrink(0);
		this.#cluster.stop();
		rmSync(this.#pollKeysDir, { recursive: true });
	}
}
