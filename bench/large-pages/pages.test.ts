import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClusterList } from '@plenum/protocol/clusters';
import { createPlenum, type Plenum } from '../../apps/server/src/app.ts';
import { readConfig } from '../../apps/server/src/config.ts';
import { consultation, facilitatorToken, tokenOf } from '../plenum/names.ts';
import { createRecords } from '../plenum/people.ts';
import { addRecords } from './records.ts';

/** The built pages of a consultation as large as the bench's; who voted weighs nothing in them. */
const order = { documents: 160, people: 2000, unhurried: false };
const most = 60_000;
const dataDir = mkdtempSync(join(tmpdir(), 'plenum-large-'));
let plenum: Plenum;
let url: string;

beforeAll(async () => {
	plenum = await createPlenum(readConfig({ DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1' }), {
		pages: true,
		log: null
	});
	await createRecords(plenum.context, { ...order, dataDir });
	await addRecords(plenum.context, { ...order, dataDir }, 1);
	url = await plenum.app.listen({ port: 0, host: '127.0.0.1' });
}, 120_000);
afterAll(async () => {
	await plenum.close();
	rmSync(dataDir, { recursive: true });
});

/** Every page whose address names nothing but its consultation. */
const routes = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src', 'routes', 'c', '[consultation]');
const pages = readdirSync(routes, { recursive: true, encoding: 'utf8' })
	.map((file) => `/${file.replaceAll('\\', '/')}`)
	.filter((file) => file.endsWith('/+page.svelte') && !file.includes('['))
	.map((file) => file.replace('/+page.svelte', ''))
	.sort();

test('[OPERATE30] every page of a large consultation weighs at most 60 kB as it is sent', async () => {
	expect(pages).toContain('/minutes');
	const heavy: (string | number)[][] = [];
	const failed: (string | number)[][] = [];
	for (const [who, token] of [
		['facilitator', facilitatorToken],
		['participant', tokenOf(7)]
	] as const)
		for (const page of pages) {
			const { status, bytes } = await weigh(`/c/${consultation}${page}`, token);
			if (bytes > most) heavy.push([who, page, bytes]);
			if (status >= 500) failed.push([who, page, status]);
		}
	expect({ heavy, failed }).toEqual({ heavy: [], failed: [] });
}, 120_000);

test('[OPERATE43] the server writes the beginning of a list of clusters', async () => {
	const headers = { cookie: `plenum=${facilitatorToken}` };
	const { clusters } = (await (
		await fetch(`${url}/api/v1/consultations/${consultation}/clusters`, { headers })
	).json()) as ClusterList;
	for (const page of ['/clusters', '/outcome', '/workshops/plan']) {
		const html = await (await fetch(`${url}/c/${consultation}${page}`, { headers })).text();
		const written = clusters.filter(({ label }) => html.includes(`>${label}<`));
		expect([page, written]).toEqual([page, clusters.slice(0, 20)]);
	}
});

function weigh(path: string, token: string): Promise<{ status: number; bytes: number }> {
	const headers = { cookie: `plenum=${token}`, 'accept-encoding': 'gzip' };
	return new Promise((resolve, reject) => {
		get(`${url}${path}`, { headers }, (response) => {
			let bytes = 0;
			response.on('data', (part: Buffer) => (bytes += part.length));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }));
		}).on('error', reject);
	});
}
