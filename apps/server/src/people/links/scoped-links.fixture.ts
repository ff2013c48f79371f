import type { AdmissionStatus, Role } from '@plenum/domain/people/rights';
import { createTestApp, type TestApp } from '../../test-support/app/test-app.fixture.ts';
import { findValue } from '../../test-support/database/statements.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { findStream } from '../../journal/journal.store.ts';
import { eraseParticipant } from '../erase-participant.ts';
import { changeParticipant } from '../participants.store.ts';
import { hashToken } from '../sessions/tokens.ts';

export type LinkMaker = { id: string; token: string };
type Request = { token?: string; body?: object };

/** A consultation with a planned workshop, a cluster and a caucus on it, in which people come and go. */
export async function createLinkTestApp() {
	const app: TestApp = await createTestApp();
	const { database } = app.plenum.context;
	const { cluster } = await app.makeCluster('Detention');
	const institutions = [{ id: 'justice', name: 'Ministry of Justice', short: null, names: [] }];
	await app.api('configureConsultation', { body: { settingsVersion: 0, institutions } });
	const side = 'civil-society';
	const member = await app.welcome('participant', side);
	const speaker = await app.welcome('participant', side);
	const { body: planned } = await app.api('planWorkshop', {
		body: { title: 'Day', items: [{ cluster, title: 'Detention', minutes: 20 }] }
	});
	await app.ask(`POST /clusters/${cluster}/caucus`, { as: member });
	const { body: own } = await app.api('getOwnCaucuses', { params: { cluster }, as: member });
	let accounts = 0;

	/** Without a token as a stranger: a personal link, a projector link and an invitation need no session. */
	async function send<Body>(call: string, { token, body }: Request = {}) {
		const [method, path = ''] = call.split(' ');
		const url = path.startsWith('/api') ? path : `/api/v1/consultations/${app.consultation}${path}`;
		const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
		const payload = body === undefined ? {} : { payload: body };
		const reply = await app.plenum.app.inject({ method: method as 'GET', url, headers, ...payload });
		return { status: reply.statusCode, body: reply.json<Body & { code?: string }>() };
	}
	const mustSend = async <Body>(call: string, request?: Request): Promise<Body> => {
		const { status, body } = await send<Body>(call, request);
		if (status >= 400) throw new Error(`${call}: ${status} ${JSON.stringify(body)}`);
		return body;
	};
	const change = (id: string, to: { role?: Role; status?: AdmissionStatus }) =>
		transaction(database, (tx) => changeParticipant(tx.db, id, to));

	return {
		app,
		cluster,
		member,
		speaker,
		side,
		caucus: own.caucuses[0]?.id ?? '',
		workshop: planned.workshop.id,
		chair: app.token,
		get: <Body>(path: string, request?: Request) => mustSend<Body>(`GET ${path}`, request),
		post: <Body>(path: string, request?: Request) => mustSend<Body>(`POST ${path}`, request),
		patch: <Body>(path: string, request?: Request) => mustSend<Body>(`PATCH ${path}`, request),
		/** The code of the refusal; null where the request was accepted. */
		async refusalOf(call: string, request?: Request): Promise<string | null> {
			const { status, body } = await send(call, request);
			return status < 400 ? null : (body.code ?? '');
		},
		async enrol(role: 'facilitator' | 'participant'): Promise<LinkMaker> {
			const token = await app.welcome(role, side);
			const id = await findValue(database, 'select participant from sessions where token_hash = ?', hashToken(token));
			return { id: String(id), token };
		},
		erase: (id: string) => eraseParticipant(app.plenum.context, app.plenum.people, id),
		/** Past every command, as if a command had forgotten to revoke what rests on the right. */
		setStatus: (id: string, status: AdmissionStatus) => change(id, { status }),
		restore: (id: string, role: Role) => change(id, { role, status: 'admitted' }),
		/** What the record says of people last. */
		async lastLines(count: number) {
			const lines = await findStream(database.read, app.consultation, 'people', 0);
			return lines.slice(-count).map(({ type, data }) => ({ type, data }));
		},
		joining: (code: string, constituency: string) => ({ code, constituency, name: 'Kingfisher', consent: true }),
		newAccount: () => ({ name: `Rita Fern ${++accounts}`, password: 'ten quiet herons' }),
		close: () => app.close()
	};
}

export type LinkTestApp = Awaited<ReturnType<typeof createLinkTestApp>>;
