import type { House } from '../house.ts';
import { findAccount } from './accounts.store.ts';
import { findParticipant, type Participant } from './participants.store.ts';
import { readSessionCookie } from './cookies.ts';
import { findSession, type Session } from './sessions.store.ts';
import { hashToken } from './tokens.ts';

/** What a request or the opening of a socket brings along. `token` is the `?token=` of a socket; addresses of HTTP carry none. */
export type Credentials = {
	headers: { cookie?: string | undefined; authorization?: string | undefined };
	token?: string | null;
};

export type Identity =
	| { kind: 'account'; session: Session; account: { id: string; name: string } }
	| { kind: 'participant'; session: Session; participant: Participant };

/** [PEOPLE14] Who asks: by `?token=` on a socket, else by Bearer, else by cookie. */
export function readToken(house: House, credentials: Credentials): string | null {
	const bearer = /^Bearer +(\S+)$/i.exec(credentials.headers.authorization ?? '')?.[1];
	return credentials.token ?? bearer ?? readSessionCookie(credentials.headers.cookie, house.config);
}

export async function identify(house: House, credentials: Credentials): Promise<Identity | null> {
	const token = readToken(house, credentials);
	if (token === null) return null;
	const session = await findSession(house.database.read, hashToken(token), house.now());
	return session ? await whose(house, session) : null;
}

async function whose(house: House, session: Session): Promise<Identity | null> {
	const db = house.database.read;
	if (session.participant !== null) {
		const participant = await findParticipant(db, session.participant);
		return participant ? { kind: 'participant', session, participant } : null;
	}
	const account = session.account === null ? undefined : await findAccount(db, session.account);
	return account ? { kind: 'account', session, account: { id: account.id, name: account.name } } : null;
}
