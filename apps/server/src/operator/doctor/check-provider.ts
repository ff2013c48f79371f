import { ask, nameOf } from './ask.ts';
import { bad, fine, type Finding } from './finding.ts';

/** Whether the provider by which people sign in describes itself under the issuer that is set. No credential is sent. */
export async function checkProvider(issuer: string): Promise<Finding> {
	const path = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
	const outcome = await ask(issuer, path).then(
		({ status, body }) => (status === 200 && names(body, issuer) ? null : String(status)),
		(error: unknown) => nameOf(error)
	);
	if (outcome === null) return fine('provider', 'The provider by which people sign in describes itself.');
	return bad('provider', {
		found: `OIDC_ISSUER does not describe itself as such (${outcome}).`,
		means: 'Nobody can sign in by it; passwords and passkeys go on.',
		advice: 'Take the issuer, letter by letter, from the page /.well-known/openid-configuration of the provider.'
	});
}

function names(body: string, issuer: string): boolean {
	try {
		return (JSON.parse(body) as { issuer?: unknown }).issuer === issuer;
	} catch {
		return false;
	}
}
