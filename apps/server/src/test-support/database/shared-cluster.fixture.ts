import type { TestProject } from 'vitest/node';
import type { PostgresCluster } from './postgres-cluster.fixture.ts';
import { clusterWithTemplate } from './postgres-database.fixture.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		postgres: string;
	}
}

let cluster: PostgresCluster | null = null;

/** Once for the whole project `postgres`: its files are run against one server. */
export async function setup(project: TestProject): Promise<void> {
	cluster = await clusterWithTemplate();
	project.provide('postgres', cluster.url('postgres'));
}

export function teardown(): void {
	cluster?.stop();
}
