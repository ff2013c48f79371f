import { ConfigError, readSettings, variables } from '../../config.ts';
import { findNearestWord } from '../nearest-word.ts';
import { bad, fine, warning, type Finding } from './finding.ts';

/** Each variable by itself, so that one wrong value does not hide the next; then what they say together. */
export function checkConfiguration(env: NodeJS.ProcessEnv): Finding[] {
	const findings = [...unusable(env), ...misspelt(env), ...unwise(env)];
	const set = variables.filter((name) => env[name]);
	const found = set.length === 0 ? 'No variable is set: the defaults hold.' : `Set and usable: ${set.join(', ')}.`;
	return findings.some(({ level }) => level === 'bad') ? findings : [fine(check, found), ...findings];
}

const check = 'configuration';

function unusable(env: NodeJS.ProcessEnv): Finding[] {
	const together = ['OIDC_', 'DATABASE_'];
	const groups = [
		...together.map((start) => Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith(start)))),
		...variables
			.filter((name) => !together.some((start) => name.startsWith(start)))
			.map((name) => ({ [name]: env[name] }))
	];
	return groups.flatMap((group) => {
		const problem = problemIn(group);
		if (problem === null) return [];
		return bad(check, {
			found: withoutValues(problem, group),
			means: 'Plenum does not start.',
			advice: 'Correct or unset it; the table of variables is in docs/operate.md.'
		});
	});
}

function problemIn(env: NodeJS.ProcessEnv): string | null {
	try {
		readSettings(env);
		return null;
	} catch (error) {
		if (error instanceof ConfigError) return error.message;
		throw error;
	}
}

/** A value may be a password in the wrong place: reports are sent on to helpers. */
function withoutValues(message: string, env: NodeJS.ProcessEnv): string {
	const values = Object.values(env).filter((value) => value !== undefined && value !== '') as string[];
	const parts = values.flatMap((value) => [value, ...value.split(',').map((part) => part.trim())]);
	return parts
		.filter((part) => part !== '')
		.reduce((text, part) => text.replaceAll(`: ${part}`, ''), message)
		.replace(/[.:]*$/, '.');
}

/** A variable that nobody reads, and whose name is nearly one that is read. */
function misspelt(env: NodeJS.ProcessEnv): Finding[] {
	const known = new Set<string>(variables);
	return Object.keys(env).flatMap((name) => {
		if (known.has(name)) return [];
		const meant = findNearestWord(name, variables, 2);
		const isOurs = /^(PLENUM|OIDC)_/.test(name);
		if (meant === undefined && !isOurs) return [];
		return warning(check, {
			found: `${name} is no variable of Plenum.${meant === undefined ? '' : ` Is ${meant} meant?`}`,
			means: 'It does nothing: the default holds.',
			advice: 'Rename or unset it; the table of variables is in docs/operate.md.'
		});
	});
}

function unwise(env: NodeJS.ProcessEnv): Finding[] {
	const isHttps = env.PUBLIC_URL?.startsWith('https:') ?? false;
	const isOpen = env.HOST !== undefined && !/^(127\.|::1$|localhost$)/.test(env.HOST) && env.HOST !== '';
	const { PLENUM_SECRET: secret = '', NODE_OPTIONS: options = '' } = env;
	return [
		...(isHttps ? [] : [withoutTls(env.PUBLIC_URL)]),
		...(isHttps && isOpen && env.TRUSTED_PROXIES === undefined ? [openPastProxy] : []),
		...(secret.length >= 32 && new Set(secret).size < 12 ? [guessable] : []),
		...(/--inspect/.test(options) ? [debuggable] : []),
		...(env.NODE_TLS_REJECT_UNAUTHORIZED === '0' ? [credulous] : [])
	];
}

function withoutTls(publicUrl: string | undefined): Finding {
	return warning(check, {
		found: publicUrl ? 'PUBLIC_URL is not https.' : 'PUBLIC_URL is not set.',
		means:
			'Whoever listens on the network reads along and can take over sessions; secret polls and passkeys are not there.',
		advice: 'In a hall with a network of its own this may do. Else put a proxy with TLS in front and set PUBLIC_URL.'
	});
}

const openPastProxy = warning(check, {
	found: 'HOST lets other machines in past the proxy, and TRUSTED_PROXIES names none.',
	means: 'A proxy on another machine is not believed about who called: all people share one limit for wrong codes.',
	advice: 'Name the address or network of the proxy in TRUSTED_PROXIES, or unset HOST.'
});
const guessable = bad(check, {
	found: 'PLENUM_SECRET has few different characters.',
	means: 'Whoever guesses it can forge the record.',
	advice: 'Take one from `openssl rand -base64 32`. Records that were signed with the old one no longer verify.'
});
const debuggable = bad(check, {
	found: 'NODE_OPTIONS opens the debugger.',
	means: 'Whoever reaches its port reads and changes everything, the keys of secret polls too.',
	advice: 'Take --inspect out of NODE_OPTIONS.'
});
const credulous = bad(check, {
	found: 'NODE_TLS_REJECT_UNAUTHORIZED is 0.',
	means: 'Anybody on the way can pass for the provider by which people sign in.',
	advice: 'Unset it; give Node a certificate authority of your own with NODE_EXTRA_CA_CERTS.'
});
