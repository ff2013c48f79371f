import type { BodyOf } from '@plenum/protocol/operation-types';
import { TOTP } from 'otpauth';
import type { PeopleTestApp, TestCaller } from '../test-support/app/people-app.fixture.ts';
import { Authenticator } from './sign-in/authenticator.fixture.ts';

export const name = 'Ilse Marrow';
export const password = 'a long enough phrase';

/** What the owner of an account does. */
export function ownerIn(place: PeopleTestApp) {
	const { api } = place;
	const origin = place.context.config.publicUrl;
	const codeOf = (secret: string) => new TOTP({ secret }).generate({ timestamp: place.clock.now });
	return {
		codeOf,
		signIn: (given: { name?: string; password?: string } = {}, asked: TestCaller = {}) =>
			api('signIn', { ...asked, body: { name, password, ...given } }),
		second: (body: BodyOf<'verifySecondStep'>, asked: TestCaller = {}) => api('verifySecondStep', { ...asked, body }),
		view: async (token: string) => (await api('getAccount', { token })).body,
		async addTotp(token: string, named = 'Phone') {
			const begun = (await api('beginTotp', { token })).body;
			const body = { ticket: begun.ticket, code: codeOf(begun.secret), name: named };
			const added = await api('addTotp', { token, body });
			return { secret: begun.secret, ...added.body, begun, status: added.status };
		},
		async addPasskey(token: string, authenticator = new Authenticator()) {
			const options = (await api('beginPasskey', { token })).body;
			const body = { response: authenticator.create(options, origin), name: 'Laptop' };
			const added = await api('addPasskey', { token, body });
			return { authenticator, added };
		},
		async passkeyOptions(ticket?: string) {
			const body = ticket === undefined ? {} : { ticket };
			return (await api('offerPasskeySignIn', { body })).body;
		},
		withPasskey: (response: BodyOf<'signInWithPasskey'>['response'], ticket?: string) =>
			api('signInWithPasskey', { body: { response, ...(ticket === undefined ? {} : { ticket }) } })
	};
}
