import { execFileSync } from 'node:child_process';
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
		expect(Object.keys(set).filter((key) => !variables.some((each) => each === key))).toEqual([]);
		const settled = { ...set, ...(set.PUBLIC_URL ? { PUBLIC_URL: 'https://plenum.example' } : {}), DATA_DIR: dataDir };
		expect(() => readSettings(settled)).not.toThrow();
	}
});

test('[OPERATE9] backups that are made by themselves never want the name of an earlier one', () => {
	const commands = [text('plenum-backup.service').replaceAll('%%', '%'), read('docs/operate.md')];
	for (const command of commands) expect(command).toMatch(/backup \S+\/\$\(date -u \+%Y-%m-%d-%H%M%S\)\.db'/);
});

test('[OPERATE90] npm start, the service and the image start the same file, which the build makes', () => {
	const { start } = (JSON.parse(read('package.json')) as { scripts: { start: string } }).scripts;
	const command = text('Containerfile').match(/^CMD (\[.*\])$/m)?.[1] ?? '';
	const started = (JSON.parse(command) as string[]).join(' ');
	expect(started).toBe('node apps/server/build/main.js');
	expect(start.endsWith(` && ${started}`)).toBe(true);
	expect(text('plenum.service')).toContain(`/node_modules/.bin/${started}\n`);
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
	// Others are given addresses from the upper half: whoever starts first would otherwise get that of the proxy.
	expect(text('compose.yaml')).toContain('subnet: 172.30.77.0/24, ip_range: 172.30.77.128/25');
	expect(Number(trustedProxies[0]?.replace('172.30.77.', ''))).toBeLessThan(128);
	expect(trustedProxies).toHaveLength(1);
	expect(section(text('compose.yaml'), 'plenum')).not.toContain('ports:');
});

test('[OPERATE63] containers come back with the machine, and whatever else is to be set has one file', () => {
	const services = ['plenum', 'proxy'].map((name) => section(text('compose.yaml'), name));
	const database = section(text('compose.postgres.yaml'), 'database');
	// Podman's service for it starts those alone that are to run `always`.
	for (const service of [...services, database]) expect(service).toMatch(/^ +restart: always$/m);
	expect(services[0]).toMatch(/^ +env_file: \[\{ path: plenum\.env, required: false \}\]$/m);
	const ofItself = /^\s+(\w+): \$\{\1:?-/m;
	expect([text('compose.yaml'), text('compose.postgres.yaml')].filter((each) => ofItself.test(each))).toEqual([]);
});

test('what is copied, started and asked is there', () => {
	const copied = [...text('Containerfile').matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, paths = '']) =>
		paths.split(' ').map((path) => path.replace(/^\/plenum\//, ''))
	);
	expect(copied.length).toBeGreaterThan(3);
	const started = files.flatMap(({ text }) =>
		[...text.matchAll(/\bapps\/server\/build\/([\w-]+)\.js/g)].map(([, name]) => `apps/server/src/${name}.ts`)
	);
	expect(started.length).toBeGreaterThanOrEqual(3);
	expect([...copied, ...started].filter((path) => !existsSync(join(root, path)))).toEqual([]);
	const { packageManager, optionalDependencies } = JSON.parse(read('package.json')) as {
		packageManager: string;
		optionalDependencies: Record<string, string>;
	};
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

/** What an engine takes into the image from below the root: the last line that fits a path, or a folder that it is in, decides. */
function isTaken(path: string): boolean {
	const steps = path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
	const lines = read('.dockerignore').split('\n');
	return lines.reduce((taken, line) => {
		if (line === '' || line.startsWith('#')) return taken;
		const pattern = line
			.replace(/^!/, '')
			.replace(/\./g, '\\.')
			.replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'));
		return steps.some((step) => new RegExp(`^${pattern}$`).test(step)) ? line.startsWith('!') : taken;
	}, true);
}

test('[OPERATE38] the image is made from the program alone, whatever else lies beside it', () => {
	const beside = [
		'.git/config',
		'.env',
		'plenum.env',
		'key.pem',
		'data/secret.key',
		'demo-data/plenum.db',
		'backups/a.db'
	];
	const within = ['.env', '.env.local', 'data/secret.key', 'a.log', 'node_modules/a/index.js', 'build/handler.js'];
	const left = [
		...beside,
		...['apps/server', 'packages/domain', 'deploy', 'e2e'].flatMap((at) => within.map((path) => `${at}/${path}`))
	];
	expect(left.filter(isTaken)).toEqual([]);
	const tracked = execFileSync('git', ['ls-files', '-z', 'apps', 'packages'], { cwd: root, encoding: 'utf8' });
	const needed = tracked.split('\0').filter((path) => /\/(src|static|migrations)\/|\/package\.json$|\.ftl$/.test(path));
	expect(needed.length).toBeGreaterThan(1000);
	const tests = /\.(test|fixture)\.ts$/;
	expect(needed.filter((path) => isTaken(path) === tests.test(path))).toEqual([]);
	expect(['package.json', 'LICENSE', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'].filter((path) => !isTaken(path))).toEqual(
		[]
	);
	// An engine that has left out a folder may not look into it again.
	expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['!apps', '!packages']));
});

test('the data folder alone can be written, by one who is not root', () => {
	const service = section(text('compose.yaml'), 'plenum');
	expect(service).toContain('read_only: true');
	expect(service).toContain('cap_drop: [ALL]');
	expect(service).toContain(
		`volumes: ['data:${environmentOf('Containerfile').DATA_DIR}', '\${BACKUPS:-backups}:/backups']`
	);
	expect(text('Containerfile')).toMatch(/^USER 10001:10001$/m);
	// A volume that is made takes its owner from the folder in the image.
	expect(text('Containerfile')).toContain('install -d -o 10001 -g 10001 -m 700 /data /backups\n');
	const unit = text('plenum.service');
	for (const line of ['User=plenum', 'ProtectSystem=strict', 'NoNewPrivileges=yes', 'CapabilityBoundingSet='])
		expect(unit.split('\n')).toContain(line);
	// Without the last it does not start where it listens on all addresses.
	expect(unit).toContain('RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK\n');
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
