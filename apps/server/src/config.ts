import { secondFactorPolicies, type SecondFactorPolicy } from '@plenum/domain/accounts/second-factor';
import { isEmailAddress } from '@plenum/domain/reminders/reminder';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';

export type Config = {
	port: number;
	host: string;
	dataDir: string;
	/** Where the keys of secret polls that are open lie. Nodes on one PostgreSQL share it. */
	pollKeysDir: string;
	/**
	 * The URL of a PostgreSQL server; null where everything is kept in SQLite's file in the data folder. It may hold a password.
	 */
	databaseUrl: string | null;
	/** The URL of a replica of that database, from which public pages are read; null where there is none. */
	databaseReadUrl: string | null;
	/** Where people reach Plenum, without a slash at the end. */
	publicUrl: string;
	/** Whether `PUBLIC_URL` says so: then people reach it by this address and no other. */
	isPublicUrlSet: boolean;
	/** Addresses and networks (CIDR) of the proxies that are believed about who called. */
	trustedProxies: string[];
	/** Signs the journal's chain. 32 bytes or more. */
	secret: Buffer;
	metrics: boolean;
	/** Whether an account may do without a second factor. */
	secondFactor: SecondFactorPolicy;
	/** After how many hours without use an account's session ends. */
	sessionIdleHours: number;
	/** The page that the quick exit leads to: an address, or a path of this server. */
	quickExitUrl: string;
	/** Servers, as origins, that webhooks may be sent to. */
	webhookServers: string[];
	/** The mail server for reminders; null where none are sent. The URL may hold a password. */
	smtp: SmtpConfig | null;
	/** [EVIDENCE37] The virus scanner (clamd) for files of sources; null where there is none. */
	clamd: { host: string; port: number } | null;
	/** [EVIDENCE36] How many megabytes the files of all sources of a consultation may take. */
	sourceFilesMb: number;
	/** The OpenID Connect provider by which people may sign in; null where there is none. */
	provider: ProviderConfig | null;
};

/** `from`: the mailbox that mails come from. */
export type SmtpConfig = { url: string; from: string };

export type ProviderConfig = {
	issuer: string;
	clientId: string;
	clientSecret: string;
	/** For whom an account is made: who was invited, or everyone whom the provider knows. */
	accounts: 'invited' | 'everyone';
	/** Who checks the second factor of people who sign in by the provider. */
	secondFactor: 'plenum' | 'provider';
};

export class ConfigError extends Error {
	override name = 'ConfigError';
}

/** What the environment says, without the key, which may have to be made. */
export type Settings = Omit<Config, 'secret'>;

/** Every variable that is read. All others in the environment belong to other programs. */
export const variables = [
	'PORT',
	'HOST',
	'DATA_DIR',
	'PUBLIC_URL',
	'TRUSTED_PROXIES',
	'PLENUM_SECRET',
	'METRICS',
	'SECOND_FACTOR',
	'SESSION_IDLE_HOURS',
	'QUICK_EXIT_URL',
	'WEBHOOK_SERVERS',
	'SMTP_URL',
	'SMTP_FROM',
	'CLAMD',
	'SOURCE_FILES_MB',
	'OIDC_ISSUER',
	'OIDC_CLIENT_ID',
	'OIDC_CLIENT_SECRET',
	'OIDC_ACCOUNTS',
	'OIDC_SECOND_FACTOR',
	'DATABASE_URL',
	'DATABASE_READ_URL',
	'POLL_KEYS_DIR'
] as const;

/** Reads the environment; refuses to go on with a value that it cannot use, and names it. Makes the data folder and the key. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
	const settings = readSettings(env);
	mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
	return { ...settings, secret: readSecret(env.PLENUM_SECRET, settings.dataDir) };
}

/** The same, and makes nothing. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
	const port = readPort(env.PORT);
	const publicUrl = readPublicUrl(env.PUBLIC_URL, port);
	const isHttps = publicUrl.startsWith('https:');
	// Where the address is https, a proxy speaks it; by default nobody gets past that one.
	const host = readHost(env.HOST || (isHttps ? '127.0.0.1' : '0.0.0.0'));
	if (env.PLENUM_SECRET !== undefined && env.PLENUM_SECRET.length < 32)
		throw new ConfigError('PLENUM_SECRET is shorter than 32 characters.');
	const dataDir = resolve(env.DATA_DIR || './data');
	return {
		port,
		host,
		dataDir,
		pollKeysDir: resolve(env.POLL_KEYS_DIR || join(dataDir, 'poll-keys')),
		databaseUrl: readDatabaseUrl('DATABASE_URL', env.DATABASE_URL),
		databaseReadUrl: readReplicaUrl(env),
		publicUrl,
		isPublicUrlSet: Boolean(env.PUBLIC_URL),
		trustedProxies: readProxies(env.TRUSTED_PROXIES ?? (isHttps ? '127.0.0.0/8,::1' : '')),
		metrics: readSwitch('METRICS', env.METRICS),
		secondFactor: readChoice('SECOND_FACTOR', env.SECOND_FACTOR, secondFactorPolicies),
		sessionIdleHours: readHours('SESSION_IDLE_HOURS', env.SESSION_IDLE_HOURS),
		quickExitUrl: readQuickExitUrl(env.QUICK_EXIT_URL),
		webhookServers: readServers('WEBHOOK_SERVERS', env.WEBHOOK_SERVERS),
		smtp: readSmtp(env),
		clamd: readClamd(env.CLAMD),
		sourceFilesMb: readMegabytes('SOURCE_FILES_MB', env.SOURCE_FILES_MB),
		provider: readProvider(env)
	};
}

function readPort(value = '3000'): number {
	const port = Number(value);
	if (!/^\d+$/.test(value) || port > 65_535) throw new ConfigError(`PORT is not a port number: ${value}`);
	return port;
}

function readPublicUrl(value: string | undefined, port: number): string {
	if (!value) return `http://localhost:${port}`;
	const url = URL.canParse(value) ? new URL(value) : null;
	if (!url || !['http:', 'https:'].includes(url.protocol))
		throw new ConfigError(`PUBLIC_URL is not an address: ${value}`);
	if (url.pathname !== '/' || url.search || url.hash || url.username || url.password)
		throw new ConfigError(`PUBLIC_URL is more than scheme, name and port: ${value}`);
	return url.origin;
}

/** Not quoted where it is refused: it may hold a password. */
function readDatabaseUrl(name: string, value: string | undefined): string | null {
	if (!value) return null;
	const url = URL.canParse(value) ? new URL(value) : null;
	if (!url || !['postgres:', 'postgresql:'].includes(url.protocol) || url.pathname.length < 2)
		throw new ConfigError(`${name} is not postgres://user:password@host:port/database.`);
	return value;
}

function readReplicaUrl({ DATABASE_URL, DATABASE_READ_URL }: NodeJS.ProcessEnv): string | null {
	const url = readDatabaseUrl('DATABASE_READ_URL', DATABASE_READ_URL);
	if (url !== null && !DATABASE_URL) throw new ConfigError('DATABASE_READ_URL is set without DATABASE_URL.');
	return url;
}

function readHost(value: string): string {
	if (isIP(value) === 0 && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value))
		throw new ConfigError(`HOST is no address of a network interface: ${value}`);
	return value;
}

/** Addresses or networks, with commas between them. */
function readProxies(value: string): string[] {
	const proxies = value.split(',').flatMap((part) => part.trim() || []);
	for (const proxy of proxies) {
		const [address = '', bits, ...rest] = proxy.split('/');
		const family = isIP(address);
		const isPrefix = bits === undefined || (/^[0-9]{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32));
		// A list must not contain everybody: any caller could then claim to be somebody else.
		if (family === 0 || !isPrefix || rest.length > 0 || Number(bits ?? 1) === 0)
			throw new ConfigError(`TRUSTED_PROXIES holds what is no address and no network: ${proxy}`);
	}
	return proxies;
}

/** The first of the words where nothing is set. */
function readChoice<Word extends string>(
	name: string,
	value: string | undefined,
	words: readonly [Word, ...Word[]]
): Word {
	const chosen = value ? words.find((word) => word === value) : words[0];
	if (chosen === undefined) throw new ConfigError(`${name} is none of ${words.join(', ')}: ${value}`);
	return chosen;
}

/** All three or none; over https, or on this machine. */
function readProvider(env: NodeJS.ProcessEnv): ProviderConfig | null {
	const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
	if (!issuer && !clientId && !clientSecret) return null;
	if (!issuer || !clientId || !clientSecret)
		throw new ConfigError('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set together or not at all.');
	const url = URL.canParse(issuer) ? new URL(issuer) : null;
	const isHere = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
	if (url?.protocol !== 'https:' && !isHere) throw new ConfigError(`OIDC_ISSUER is not an https address: ${issuer}`);
	return {
		issuer,
		clientId,
		clientSecret,
		accounts: readChoice('OIDC_ACCOUNTS', env.OIDC_ACCOUNTS, ['invited', 'everyone']),
		secondFactor: readChoice('OIDC_SECOND_FACTOR', env.OIDC_SECOND_FACTOR, ['plenum', 'provider'])
	};
}

/** Says nothing about Plenum: what the quick exit leads to where no other site can be reached. */
const ownPage = '/away.html';

function readQuickExitUrl(value: string | undefined): string {
	if (value === 'own') return ownPage;
	const address = value || 'https://www.wikipedia.org/';
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url?.protocol !== 'https:' || url.username || url.password)
		throw new ConfigError(`QUICK_EXIT_URL is neither an https address nor own: ${value}`);
	return url.href;
}

/** Origins, separated by commas. `http` only where it is written: a server in the operator's own network. */
function readServers(name: string, value = ''): string[] {
	const written = value.split(',').map((one) => one.trim());
	return written
		.filter((one) => one !== '')
		.map((one) => {
			const url = URL.canParse(one) ? new URL(one) : null;
			if (!url || !['http:', 'https:'].includes(url.protocol) || url.origin !== one.replace(/\/$/, ''))
				throw new ConfigError(`${name} is not a list of addresses with scheme, name and port alone: ${one}`);
			return url.origin;
		});
}

/** The address is not quoted where it is refused: it may hold a password. */
function readSmtp({ SMTP_URL: url, SMTP_FROM: from }: NodeJS.ProcessEnv): SmtpConfig | null {
	if (!url && !from) return null;
	if (!url || !from) throw new ConfigError('SMTP_URL and SMTP_FROM go together: one of them is missing.');
	const isSmtp =
		URL.canParse(url) && ['smtp:', 'smtps:'].includes(new URL(url).protocol) && new URL(url).hostname !== '';
	if (!isSmtp) throw new ConfigError('SMTP_URL is not an address like smtps://user:password@mail.example.org.');
	if (!isEmailAddress(from)) throw new ConfigError(`SMTP_FROM is not an email address: ${from}`);
	return { url, from };
}

function readClamd(value: string | undefined): Config['clamd'] {
	if (!value) return null;
	const [, host = '', port = ''] = /^([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?):(\d{1,5})$/i.exec(value) ?? [];
	if (host === '' || Number(port) === 0 || Number(port) > 65_535)
		throw new ConfigError(`CLAMD is not a name and a port, such as clamd:3310: ${value}`);
	return { host, port: Number(port) };
}

function readMegabytes(name: string, value: string | undefined): number {
	const megabytes = Number(value || '500');
	if (!Number.isInteger(megabytes) || megabytes < 0 || megabytes > 1_000_000)
		throw new ConfigError(`${name} is not a number of megabytes: ${value}`);
	return megabytes;
}

function readHours(name: string, value: string | undefined): number {
	const hours = Number(value || '12');
	if (!Number.isFinite(hours) || hours < 0.25 || hours > 168)
		throw new ConfigError(`${name} is not a number of hours between 0.25 and 168: ${value}`);
	return hours;
}

function readSwitch(name: string, value = 'off'): boolean {
	if (value !== 'on' && value !== 'off') throw new ConfigError(`${name} is neither on nor off: ${value}`);
	return value === 'on';
}

/** From the environment, or from a key file that only the owner may read, made on the first run. */
function readSecret(value: string | undefined, dataDir: string): Buffer {
	if (value !== undefined) return Buffer.from(value, 'utf8');
	const file = join(dataDir, 'secret.key');
	try {
		writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return Buffer.from(readFileSync(file, 'utf8').trim(), 'utf8');
}
