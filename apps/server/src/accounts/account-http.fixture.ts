import type { AccountView, FactorAdded, SecondStep, TotpSetup } from '@plenum/protocol/accounts';
import { TOTP } from 'otpauth';
import type { TestRequest, PeopleTestApp, TestResponse } from '../test-support/app/people-app.fixture.ts';
import { Authenticator } from './sign-in/authenticator.fixture.ts';

export const name = 'Ilse Marrow';
export const password = 'a long enough phrase';

/** What the owner of an account does. */
export function ownerIn(place: PeopleTestApp) {
	const { ask } = place;
	const origin = place.context.config.publicUrl;
	const codeOf = (secret: string) => new TOTP({ secret }).generate({ timestamp: place.clock.now });
	return {
		codeOf,
		signIn: <Body = { token: string; secondStep: SecondStep }>(
			given: { name?: string; password?: string } = {},
			asked: TestRequest = {}
		): Promise<TestResponse<Body>> =>
			ask<Body>('POST /api/v1/sign-in', { ...asked, body: { name, password, ...given } }),
		second: (body: object, asked: TestRequest = {}) =>
			ask<{ token: string; code?: string }>('POST /api/v1/sign-in/second', { ...asked, body }),
		view: async (token: string) => (await ask<AccountView>('GET /api/v1/account', { token })).body,
		async addTotp(token: string, named = 'Phone') {
			const begun = (await ask<TotpSetup>('POST /api/v1/account/totp/begin', { token })).body;
			const body = { ticket: begun.ticket, code: codeOf(begun.secret), name: named };
			const added = await ask<FactorAdded>('POST /api/v1/account/totp', { token, body });
			return { secret: begun.secret, ...added.body, begun, status: added.status };
		},
		async addPasskey(token: string, authenticator = new Authenticator()) {
			const options = (await ask<{ challenge: string }>('POST /api/v1/account/passkeys/begin', { token })).body;
			const body = { response: authenticator.create(options, origin), name: 'Laptop' };
			const added = await ask<FactorAdded>('POST /api/v1/account/passkeys', { token, body });
			return { authenticator, added };
		},
		async passkeyOptions(ticket?: string) {
			const body = ticket === undefined ? {} : { ticket };
			return (await ask<{ challenge: string }>('POST /api/v1/sign-in/passkey-options', { body })).body;
		},
		withPasskey: (response: object, ticket?: string) =>
			ask<{ token: string; code?: string }>('POST /api/v1/sign-in/passkey', {
				body: { response, ...(ticket === undefined ? {} : { ticket }) }
			})
	};
}
