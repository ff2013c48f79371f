import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSettings, variables } from '../../apps/server/src/config.ts';
import { livePath } from '../../apps/server/src/live/live.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const files = [
	'Containerfile',
	'compose.yaml',
	'compose.postgres.yaml',
	'Caddyfile',
	'plenum.service',
	'plenum-backup.service'
].map((name) => ({
	name,
	// Without remarks, which name what is not meant.
	text: read(`deploy/${name}`).replace(/^\s*#.*$/gm, '')
}));
const text = (name: string) => files.find((file) => file.name === name)?.text ?? '';
/** What the C library reads. */
const memory = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };
const dataDir = mkdtempSync(join(tmpdir(), 'plenum-deploy-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

/** The server's variables that a file sets, with their values; `${NAME:-value}` counts as `value`. */
function environmentOf(name: string): Record<string, string> {
	const found = name.startsWith('compose')
		? [...section(text(name), 'plenum', 'environment').matchAll(/^\s+([A-Z_]+): (.*)$/gm)]
		: [...text(name).matchAll(/(?:^ENV |^Environment=|(?<=^ENV .*) )([A-Z_]+)=(\S+)/gm)];
	return Object.fromEntries(
		found.map(([, key = '', value = '']) => [key, value.replace(/\$\{\w+(?::-(.*?)|:\?.*?)?\}/, '$1')])
	);
}

function section(yaml: string, ...path: string[]): string {
	return path.reduce((rest, key) => {
		const [, indent = '', body = ''] = new RegExp(`^( *)${key}:\\n((?:\\1 +.*\\n|\\n)+)`, 'm').exec(rest) ?? [];
		return body.replace(new RegExp(`^${indent}`, 'gm'), '');
	}, yaml);
}

test('what is hosted is set by variables that the server reads, with values that it can use', () => {
	for (const name of [
		'Containerfile',
		'compose.yaml',
		'compose.postgres.yaml',
		'plenum.service',
		'plenum-backup.service'
	]) {
		const set = environmentOf(name);
		expect(Object.keys(set).length, name).toBeGreaterThan(0);
		const known = [...variables, ...Object.keys(memory)];
		expect(Object.keys(set).filter((key) => !known.some((each) => each === key))).toEqual([]);
		const settled = { ...set, ...(set.PUBLIC_URL ? { PUBLIC_URL: 'https://plenum.example' } : {}), DATA_DIR: dataDir };
		expect(() => readSettings(settled)).not.toThrow();
	}
});

test('[OPERATE25] however it is started, the engine is set alike, and so is the C library by the service and the image', () => {
	const { start } = (JSON.parse(read('package.json')) as { scripts: { start: string } }).scripts;
	const command = text('Containerfile').match(/^CMD (\[.*\])$/m)?.[1] ?? '';
	const started = (JSON.parse(command) as string[]).join(' ');
	expect(started).toMatch(/^node --\S+ --\S+ apps/);
	expect(start.endsWith(` && ${started}`)).toBe(true);
	expect(text('plenum.service')).toContain(`/node_modules/.bin/${started}\n`);
	expect(environmentOf('Containerfile')).toMatchObject(memory);
	expect(environmentOf('plenum.service')).toMatchObject(memory);
});

test('the proxy of the composition alone is believed, and finds Plenum at its port', () => {
	const image = environmentOf('Containerfile');
	const { port, host, trustedProxies } = readSettings({
		...image,
		...environmentOf('compose.yaml'),
		PUBLIC_URL: 'https://plenum.example'
	});
	expect([port, host]).toEqual([3000, '0.0.0.0']);
	expect(text('Containerfile')).toContain(`EXPOSE ${port}`);
	expect(text('Caddyfile')).toContain(`reverse_proxy plenum:${port}`);
	expect(section(text('compose.yaml'), 'proxy', 'networks', 'front')).toContain(`ipv4_address: ${trustedProxies[0]}`);
	expect(trustedProxies).toHaveLength(1);
	expect(section(text('compose.yaml'), 'plenum')).not.toContain('ports:');
});

test('what is copied, started and asked is there', () => {
	const copied = [...text('Containerfile').matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, paths = '']) =>
		paths.split(' ').map((path) => path.replace(/^\/plenum\//, ''))
	);
	expect(copied.length).toBeGreaterThan(3);
	const started = files.flatMap(({ text }) =>
		[...text.matchAll(/\bapps\/server\/src\/[\w./-]+/g)].map(([path]) => path)
	);
	expect(started.length).toBeGreaterThanOrEqual(3);
	expect([...copied, ...started].filter((path) => !existsSync(join(root, path)))).toEqual([]);
	const { scripts, packageManager, optionalDependencies } = JSON.parse(read('package.json')) as {
		scripts: { start: string };
		packageManager: string;
		optionalDependencies: Record<string, string>;
	};
	// As `npm start` does: with its flags, on the same Node.
	const [, command = ''] = /node (--.*)$/.exec(scripts.start) ?? [];
	expect(text('plenum.service')).toContain(`/node ${command}`);
	expect(text('Containerfile')).toContain(
		`CMD ["node", ${command
			.split(' ')
			.map((each) => JSON.stringify(each))
			.join(', ')}]`
	);
	const pnpms = [...text('Containerfile').matchAll(/pnpm@[\d.]+/g)].map(([name]) => name);
	expect(new Set(pnpms)).toEqual(new Set([packageManager]));
	const [major] = Object.values(optionalDependencies)[0]?.split('.') ?? [];
	expect([...text('Containerfile').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)).toEqual([
		`docker.io/library/node:${major}-trixie-slim`,
		`docker.io/library/node:${major}-trixie-slim`
	]);
	expect(text('Containerfile')).toContain("'/healthz'");
	expect(read('apps/server/src/http/health.routes.ts')).toContain("'/healthz'");
});

test('the data folder alone can be written, by one who is not root', () => {
	const service = section(text('compose.yaml'), 'plenum');
	expect(service).toContain('read_only: true');
	expect(service).toContain('cap_drop: [ALL]');
	expect(service).toContain(`volumes: ['data:${environmentOf('Containerfile').DATA_DIR}']`);
	expect(text('Containerfile')).toMatch(/^USER 10001:10001$/m);
	const unit = text('plenum.service');
	for (const line of ['User=plenum', 'ProtectSystem=strict', 'NoNewPrivileges=yes', 'CapabilityBoundingSet='])
		expect(unit.split('\n')).toContain(line);
	const { DATA_DIR = '' } = environmentOf('plenum.service');
	expect(unit).toContain(`StateDirectory=${DATA_DIR.replace('/var/lib/', '')}\n`);
	expect(unit).not.toContain('ReadWritePaths');
});

test('both proxies take what the server takes, and pass on its websockets', () => {
	const operate = read('docs/operate.md');
	const nginx = /client_max_body_size (\d+)m/.exec(operate)?.[1];
	const caddy = /max_size (\d+)MB/.exec(text('Caddyfile'))?.[1];
	const [largest = 0] = [
		...read('apps/server/src/clusters/earlier-outcomes.routes.ts').matchAll(/= (\d+) \* 1024 \* 1024/g)
	].map(([, megabytes]) => Number(megabytes));
	expect(largest).toBeGreaterThan(0);
	expect([Number(nginx) > largest, Number(caddy) > largest]).toEqual([true, true]);
	expect(operate).toContain(`\`${livePath}\``);
});
