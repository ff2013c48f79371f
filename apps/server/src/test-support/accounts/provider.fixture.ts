import Provider from 'oidc-provider';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real OpenID Connect provider on this machine. It signs in anyone as the login that they name. */
export async function startProvider(redirectUri: string) {
	let handle: RequestListener = (_request, response) => void response.end();
	const server = createServer((request, response) => handle(request, response)).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const client = { client_id: 'plenum', client_secret: 'a secret of this test alone', redirect_uris: [redirectUri] };
	const provider = new Provider(issuer, {
		clients: [client],
		cookies: { keys: ['a key of this test alone'] },
		claims: { openid: ['sub'], profile: ['name'] },
		conformIdTokenClaims: false,
		ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
		findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, name: `Name of ${id}` }) })
	});
	handle = provider.callback();
	return {
		issuer,
		env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client.client_id, OIDC_CLIENT_SECRET: client.client_secret },
		/** As a browser would, from our address to the provider's forms and back to ours: where it ends. */
		signIn: (address: string, login: string) => walk(address, login, redirectUri),
		/** Likewise, pressing “Cancel” on the provider's first form. */
		decline: (address: string) => walk(address, null, redirectUri),
		close: () => void server.close()
	};
}

async function walk(start: string, login: string | null, redirectUri: string): Promise<string> {
	const cookies = new Map<string, string>();
	let address = start;
	let form: URLSearchParams | null = null;
	for (let step = 0; step < 15; step++) {
		if (address.startsWith(redirectUri)) return address;
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const request = form ? { method: 'POST', body: form } : {};
		const answer: Response = await fetch(address, { ...request, redirect: 'manual', headers: { cookie } });
		for (const each of answer.headers.getSetCookie()) {
			const [name = '', value = ''] = each.split(';')[0]?.split(/=(.*)/s) ?? [];
			cookies.set(name, value);
		}
		form = null;
		const next = answer.headers.get('location');
		if (next !== null) {
			address = new URL(next, address).href;
			continue;
		}
		const page = await answer.text();
		const abort = /href="([^"]+\/abort)"/.exec(page)?.[1];
		if (login === null && abort) {
			address = new URL(abort, address).href;
			continue;
		}
		const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
		const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1];
		if (!action || !prompt || login === null)
			throw new Error(`The provider shows no form: ${answer.status} ${page.slice(0, 400)}`);
		address = new URL(action, address).href;
		form = new URLSearchParams({ prompt, login, password: 'any' });
	}
	throw new Error('The provider sends the browser round and round.');
}
