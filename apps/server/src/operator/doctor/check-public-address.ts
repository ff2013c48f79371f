import type { Settings } from '../../config.ts';
import { securityHeaders } from '../../http/security-headers.ts';
import { ask, nameOf, type Reply } from './ask.ts';
import { bad, fine, warning, type Finding } from './finding.ts';

/** Whether the process is there, by itself: what is asked through the proxy means nothing without it. */
export async function checkServer(settings: Settings): Promise<Finding> {
	const host = ['0.0.0.0', '::'].includes(settings.host) ? '127.0.0.1' : settings.host;
	const here = `http://${host.includes(':') ? `[${host}]` : host}:${settings.port}`;
	try {
		const { status, body } = await ask(here, '/readyz');
		if (status === 200) return fine('server', 'It runs here, and a commit goes through.');
		const isFull = status === 503 && body.includes('server/cannot-save');
		return bad('server', {
			found: isFull ? 'It runs, and cannot save.' : `Something else answers on its port (${status}).`,
			means: isFull ? 'Nothing that people write is kept at this moment.' : 'Plenum cannot listen there.',
			advice: isFull ? 'Make room on the disk, or mend it.' : 'Stop the other program, or set another PORT.'
		});
	} catch (error) {
		return warning('server', {
			found: `It does not run here (${nameOf(error)}).`,
			means: 'What is asked under PUBLIC_URL below is asked of nobody, or of another machine.',
			advice: 'Start Plenum, then ask again, with the same variables and as the same user.'
		});
	}
}

/** What arrives of Plenum through the proxy; null where nothing does, which is a finding. */
export async function checkPublicAddress(settings: Settings, now: () => number): Promise<Finding[]> {
	const { publicUrl } = settings;
	try {
		const before = now();
		const health = await ask(publicUrl, '/healthz');
		const between = (before + now()) / 2;
		if (health.status !== 200 || health.body.trim() !== '{"ok":true}') return [notPlenum(health)];
		const api = await ask(publicUrl, '/api/v1/doctor');
		const page = await ask(publicUrl, '/');
		const metrics = await ask(publicUrl, '/metrics');
		const reached = fine('address', 'Plenum answers under PUBLIC_URL.');
		return [
			reached,
			checkHost(api),
			checkClock(health, between),
			...checkHeaders(api, page, publicUrl),
			...(publicUrl.startsWith('https:') ? hidden(metrics) : [])
		];
	} catch (error) {
		return [
			bad('address', {
				found: `Nobody answers under PUBLIC_URL (${nameOf(error)}).`,
				means: 'Nobody can open Plenum under its address; or this machine alone does not get there.',
				advice: 'Does the name lead to the proxy, is its port open, does it run? Try the same address with a phone.'
			})
		];
	}
}

function notPlenum({ status }: Reply): Finding {
	const isGateway = [502, 503, 504].includes(status);
	return bad('address', {
		found: isGateway ? `The proxy does not reach Plenum (${status}).` : `Something else answers (${status}).`,
		means: 'Nobody can open Plenum under its address.',
		advice: 'Let the proxy pass everything, from / on, to HOST:PORT of Plenum, and start Plenum.'
	});
}

function checkHost({ body, status }: Reply): Finding {
	if (status === 404 && body.includes('request/unknown-address')) return fine('host', 'The proxy passes on the name.');
	return bad('host', {
		found: body.includes('identity/foreign-origin')
			? 'The proxy does not pass on `Host` as people typed it.'
			: `A path under /api/v1/ is answered by something else (${status}).`,
		means: 'Every page and command is refused.',
		advice: 'Pass on Host (nginx: `proxy_set_header Host $http_host`), and set PUBLIC_URL to the address people type.'
	});
}

/** Both may be one machine, whose clock then agrees with itself: whether the network sets it is asked apart. */
function checkClock({ headers }: Reply, now: number): Finding {
	const theirs = Date.parse(headers.date ?? '');
	if (Number.isNaN(theirs))
		return warning('clock', {
			found: 'The answers carry no Date.',
			means: 'It cannot be compared with the clock here.',
			advice: 'Let the proxy pass the header on.'
		});
	const apart = Math.round(Math.abs(theirs - now) / 1000);
	if (apart <= 5) return fine('clock', 'The clock here and that of the public address agree.');
	return (apart > 30 ? bad : warning)('clock', {
		found: `The clock here and that of the public address are ${apart} seconds apart.`,
		means: 'Codes of second factors fail, and votes close at another moment than people think.',
		advice: 'Let the network set both clocks: `timedatectl set-ntp true`.'
	});
}

function checkHeaders(api: Reply, page: Reply, publicUrl: string): Finding[] {
	const wanted = Object.entries(securityHeaders(publicUrl.startsWith('https:')));
	const altered = wanted.filter(([name, value]) => [api, page].some(({ headers }) => headers[name] !== value));
	const policy = String(page.headers['content-security-policy']);
	// `unsafe-hashes` allows one style attribute of the framework by its hash.
	const isStrict =
		/default-src 'none'/.test(policy) && /'nonce-/.test(policy) && !/unsafe-(?:inline|eval)/.test(policy);
	const wrong = [...altered.map(([name]) => name), ...(isStrict ? [] : ['content-security-policy'])];
	const kept = api.headers['cache-control'] === 'no-store' ? [] : ['cache-control'];
	if (wrong.length + kept.length === 0)
		return [fine('headers', 'What guards pages and answers arrives as it was sent.')];
	return [
		bad('headers', {
			found: `Missing or altered on the way: ${[...wrong, ...kept].join(', ')}.`,
			means: 'Browsers guard people less, or refuse what Plenum needs; answers may be kept on shared devices.',
			advice: 'Let the proxy add, replace and remove none of these headers: Plenum sets them.'
		})
	];
}

/** Figures are for this machine alone: that they come through tells that the proxy does not say for whom it asks. */
function hidden({ status, body }: Reply): Finding[] {
	if (status !== 200 || !body.includes('plenum_http_answer_seconds')) return [];
	return [
		bad('caller', {
			found: 'GET /metrics is answered under the public address.',
			means: 'The proxy does not set X-Forwarded-For: figures are open to all, and all people count as one caller.',
			advice: 'Set it (nginx: `proxy_set_header X-Forwarded-For $remote_addr`).'
		})
	];
}
