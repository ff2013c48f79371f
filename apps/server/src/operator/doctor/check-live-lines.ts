import { WebSocket } from 'ws';
import { livePath } from '../../live/live.ts';
import { ask, nameOf } from './ask.ts';
import { bad, fine, warning, type Finding } from './finding.ts';

/** How long the line is left quiet. Plenum itself says something every 25 to 30 seconds. */
const quietMs = 3000;

/** Both kinds of websocket, through everything between here and the public address. */
export async function checkLiveLines(publicUrl: string, quiet = quietMs): Promise<Finding[]> {
	return [await checkFacts(publicUrl, quiet), await checkDocuments(publicUrl)];
}

async function checkFacts(publicUrl: string, quiet: number): Promise<Finding> {
	const socket = open(publicUrl, `${livePath}?EIO=4&transport=websocket`);
	try {
		const greeting = await within(5000, next(socket, 'message'));
		if (!String(greeting).startsWith('0')) throw new Error('no greeting');
		await pong(socket);
		await new Promise((resolve) => setTimeout(resolve, quiet));
		const took = await pong(socket);
		return fine('live line', `A websocket stays open, both ways, ${Math.round(took)} ms there and back.`);
	} catch (error) {
		const { status } = error as { status?: number };
		return bad('live line', {
			found: `No websocket comes through under ${livePath} (${status ?? nameOf(error)}).`,
			means: 'Pages fall back to asking again and again: slower, and dearer for the server.',
			advice: `${upgrades} Let idle lines live 60 seconds or more (nginx: \`proxy_read_timeout 120s\`).`
		});
	} finally {
		socket.terminate();
	}
}

const upgrades =
	'Pass on upgrades under /rt/ and /collab/ (nginx: `proxy_http_version 1.1`, headers Upgrade and Connection).';

/**
 * The upgrade listener refuses an unknown document with an empty answer. A plain request gets a page instead.
 */
async function checkDocuments(publicUrl: string): Promise<Finding> {
	const path = '/collab/doctor';
	const socket = open(publicUrl, path);
	try {
		await within(5000, next(socket, 'message'));
	} catch (error) {
		const { status, type } = error as { status?: number; type?: string };
		if (status === 404 && type === undefined) return fine('texts', 'Upgrades under /collab/ reach Plenum.');
		const plain = await ask(publicUrl, path).catch(() => null);
		const trouble = {
			found: `No websocket comes through under /collab/ (${status ?? nameOf(error)}).`,
			means: 'Nobody can write.',
			advice: upgrades
		};
		// A proxy may put a page of its own in the place of an empty answer.
		return (plain && status === 404 && plain.status !== 404 ? warning : bad)('texts', trouble);
	} finally {
		socket.terminate();
	}
	return bad('texts', {
		found: 'Something else answers under /collab/.',
		means: 'Nobody can write.',
		advice: 'Pass on everything under PUBLIC_URL to one Plenum.'
	});
}

function open(publicUrl: string, path: string): WebSocket {
	const socket = new WebSocket(new URL(path, publicUrl.replace(/^http/, 'ws')), {
		origin: publicUrl,
		handshakeTimeout: 10_000,
		rejectUnauthorized: false // As in `ask`.
	});
	socket.on('error', () => undefined);
	return socket;
}

async function pong(socket: WebSocket): Promise<number> {
	const start = performance.now();
	const heard = next(socket, 'pong');
	socket.ping();
	await within(5000, heard);
	return performance.now() - start;
}

/** The next event of the kind; an end or a refusal before it is an error that says how. */
function next(socket: WebSocket, kind: 'message' | 'pong'): Promise<unknown> {
	return new Promise((heard, failed) => {
		socket.once(kind, heard);
		socket.once('error', failed);
		socket.once('close', (code) => failed(Object.assign(new Error('closed'), { code: `closed, ${code}` })));
		socket.once('unexpected-response', (_request, { statusCode, headers }) =>
			failed(Object.assign(new Error('refused'), { status: statusCode, type: headers['content-type'] }))
		);
	});
}

async function within<Value>(ms: number, wanted: Promise<Value>): Promise<Value> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, failed) => {
		timer = setTimeout(() => failed(Object.assign(new Error('late'), { code: 'no answer in time' })), ms);
	});
	return Promise.race([wanted, late]).finally(() => clearTimeout(timer));
}
