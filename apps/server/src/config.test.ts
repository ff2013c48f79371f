import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const dir = mkdtempSync(join(tmpdir(), 'plenum-config-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('a value that cannot be used is named', () => {
	test.each([
		['PORT', '3000x'],
		['PORT', '70000'],
		['PUBLIC_URL', 'plenum.example'],
		['PUBLIC_URL', 'ftp://plenum.example'],
		['PUBLIC_URL', 'https://plenum.example/under/a/path'],
		['HOST', 'two words'],
		['HOST', 'http://localhost'],
		['TRUSTED_PROXIES', 'everyone'],
		['TRUSTED_PROXIES', '10.0.0.1;10.0.0.2'],
		['TRUSTED_PROXIES', '10.0.0.0/33'],
		['TRUSTED_PROXIES', '0.0.0.0/0'],
		['PLENUM_SECRET', 'too short'],
		['METRICS', 'yes'],
		['SECOND_FACTOR', 'always'],
		['OIDC_ISSUER', 'https://id.example'],
		['SESSION_IDLE_HOURS', '0'],
		['SESSION_IDLE_HOURS', 'a day'],
		['QUICK_EXIT_URL', 'http://weather.example'],
		['QUICK_EXIT_URL', 'javascript:alert(1)'],
		['QUICK_EXIT_URL', 'blank'],
		['WEBHOOK_SERVERS', 'tracker.example'],
		['WEBHOOK_SERVERS', 'https://tracker.example/plenum'],
		['WEBHOOK_SERVERS', 'ftp://tracker.example'],
		['SMTP_URL', 'smtps://mail.example.org'],
		['SMTP_FROM', 'plenum@example.org'],
		['CLAMD', 'clamd'],
		['CLAMD', 'clamd:99999'],
		['SOURCE_FILES_MB', 'many'],
		['DATABASE_URL', 'postgres://somewhere'],
		['DATABASE_READ_URL', 'postgres://somewhere/plenum']
	])('%s=%s', (name, value) => {
		expect(() => readConfig({ DATA_DIR: dir, [name]: value })).toThrow(ConfigError);
		expect(() => readConfig({ DATA_DIR: dir, [name]: value })).toThrow(name);
	});
});

test.each([
	['https://mail.example.org', 'plenum@example.org', 'SMTP_URL'],
	['smtp://user:secret@', 'plenum@example.org', 'SMTP_URL'],
	['smtps://mail.example.org', 'plenum', 'SMTP_FROM']
])('the mail server %s for %s is refused, and its password is not quoted', (SMTP_URL, SMTP_FROM, name) => {
	const read = () => readConfig({ DATA_DIR: dir, SMTP_URL, SMTP_FROM });
	expect(read).toThrow(new RegExp(`^${name} is not`));
	expect(read).not.toThrow('secret');
});

test('a replica is named by a whole address, beside the database that it follows', () => {
	const read = (replica: string) => () =>
		readConfig({ DATA_DIR: dir, DATABASE_URL: 'postgres://somewhere/plenum', DATABASE_READ_URL: replica });
	expect(read('postgres://elsewhere/plenum')().databaseReadUrl).toBe('postgres://elsewhere/plenum');
	expect(read('')().databaseReadUrl).toBeNull();
	expect(read('postgres://elsewhere')).toThrow(/^DATABASE_READ_URL is not/);
	expect(read('https://elsewhere/plenum')).toThrow(/^DATABASE_READ_URL is not/);
});

test('[PEOPLE72] the quick exit leads to the site that is set, else to an encyclopedia, or to the page of Plenum’s own', () => {
	const read = (QUICK_EXIT_URL?: string) => readConfig({ DATA_DIR: dir, QUICK_EXIT_URL }).quickExitUrl;
	expect([read(), read(''), read('https://weather.example/today'), read('own')]).toEqual([
		'https://www.wikipedia.org/',
		'https://www.wikipedia.org/',
		'https://weather.example/today',
		'/away.html'
	]);
});

test('without a secret a key is made once, which only the owner may read', () => {
	const first = readConfig({ DATA_DIR: dir }).secret;
	expect(readConfig({ DATA_DIR: dir }).secret).toEqual(first);
	expect(readFileSync(join(dir, 'secret.key'), 'utf8').trim()).toBe(first.toString('utf8'));
	expect(statSync(join(dir, 'secret.key')).mode & 0o777).toBe(0o600);
});

test('behind https it listens to its own machine alone and believes a proxy there, unless it is told otherwise', () => {
	const at = (env: NodeJS.ProcessEnv) => readConfig({ DATA_DIR: dir, ...env });
	expect(at({})).toMatchObject({ host: '0.0.0.0', trustedProxies: [], isPublicUrlSet: false });
	const PUBLIC_URL = 'https://plenum.example';
	expect(at({ PUBLIC_URL })).toMatchObject({ host: '127.0.0.1', trustedProxies: ['127.0.0.0/8', '::1'] });
	const told = at({ PUBLIC_URL, HOST: '0.0.0.0', TRUSTED_PROXIES: '10.1.2.3, fd00::/8' });
	expect(told).toMatchObject({ host: '0.0.0.0', trustedProxies: ['10.1.2.3', 'fd00::/8'] });
	expect(at({ PUBLIC_URL, TRUSTED_PROXIES: '' }).trustedProxies).toEqual([]);
});
