import Fastify from 'fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { registerMetrics } from './metrics.routes.ts';

const deploy = join(import.meta.dirname, '../../../../deploy');
const dashboard = JSON.parse(readFileSync(join(deploy, 'grafana-dashboard.json'), 'utf8')) as {
	panels: { title: string; targets: { expr: string }[] }[];
};
const alerts = readFileSync(join(deploy, 'alerts.yaml'), 'utf8');
const asked = [
	...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
	...[...alerts.matchAll(/^\s+expr: (.+)$/gm)].map(([, expr = '']) => expr)
];

const app = Fastify();
/** As a monitoring system reads it, after one request. */
let metrics = '';
beforeAll(async () => {
	await registerMetrics(app, { figures: () => ({ served: { primary: 2, replica: 40 }, behind: 1.5 }) });
	app.get('/api/:what', async () => 'here');
	await app.inject('/api/something');
	// Until garbage was collected once: before that there is no figure of it.
	await vi.waitFor(async () => {
		new Array(300_000).fill(null).map(() => ({}));
		metrics = (await app.inject('/metrics')).body;
		expect(metrics).toContain('nodejs_gc_duration_seconds_sum');
	}, 30_000);
});
afterAll(() => app.close());

test('[OPERATE16] every figure and label that the dashboard and the alerts ask for is there', () => {
	expect(asked.length).toBeGreaterThan(12);
	const names = new Set([...metrics.matchAll(/^(\w+)[{ ]/gm)].map(([, name]) => name));
	const labels = new Set([...metrics.matchAll(/[{,](\w+)="/g)].map(([, label]) => label));
	const missing = asked.flatMap((expr) => {
		const figures = [...expr.matchAll(/\b(?:plenum|process|nodejs)_\w+/g)].map(([name]) => name);
		const by = [...expr.matchAll(/by \(([^)]+)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/));
		// `job` is given by who collects.
		const where = [...expr.matchAll(/(\w+)="/g)].map(([, label = '']) => label).filter((label) => label !== 'job');
		return [
			...figures.filter((name) => !names.has(name)),
			...[...by, ...where].filter((label) => !labels.has(label)),
			...(figures.length > 0 || /^up\b/.test(expr) ? [] : [expr])
		];
	});
	expect(missing).toEqual([]);
});

test('[OPERATE23] it says from which database public pages were read, and how far the replica is behind at most', () => {
	expect(metrics).toContain('plenum_public_reads_total{database="primary"} 2\n');
	expect(metrics).toContain('plenum_public_reads_total{database="replica"} 40\n');
	expect(metrics).toContain('plenum_replica_behind_seconds 1.5\n');
});

test('[OPERATE16] routes are named by their pattern, whatever was asked', () => {
	expect(metrics).toContain('route="/api/:what"');
	expect(metrics).not.toContain('something');
});
