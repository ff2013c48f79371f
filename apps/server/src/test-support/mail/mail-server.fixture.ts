import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Received = { to: string; source: string };

/** A real mail server, which keeps what it gets. `refusals`: what it says to a recipient, by their address; `senders`: to a sender. */
export async function openMailServer() {
	const received: Received[] = [];
	const refusals = new Map<string, number>();
	const senders = new Map<string, number>();
	const answer = (code: number | undefined, address: string) =>
		code === undefined ? null : Object.assign(new Error(`no <${address}>`), { responseCode: code });
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onMailFrom({ address }, _session, done) {
			done(answer(senders.get(address), address));
		},
		onRcptTo({ address }, _session, done) {
			done(answer(refusals.get(address), address));
		},
		onData(stream, session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const source = Buffer.concat(chunks).toString('utf8');
				for (const { address } of session.envelope.rcptTo) received.push({ to: address, source });
				done();
			});
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	const { port } = server.server.address() as AddressInfo;
	return {
		url: `smtp://127.0.0.1:${port}`,
		received,
		refusals,
		senders,
		close: () => new Promise<void>((done) => server.close(() => done()))
	};
}
