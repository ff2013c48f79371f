import { once } from 'node:events';
import { connect } from 'node:tls';
import { nameOf } from './ask.ts';
import { bad, fine, skipped, warning, type Finding } from './finding.ts';

const check = 'certificate';
const day = 24 * 3600 * 1000;

/** Who usually renews does so a month before the end: with less than this, it has failed more than once. */
const fewDays = 14;

export async function checkCertificate(publicUrl: string, now: () => number): Promise<Finding> {
	const { protocol, hostname, port } = new URL(publicUrl);
	if (protocol !== 'https:') return skipped(check, 'PUBLIC_URL is not https.');
	// Reads the certificate despite its faults: the check reports the faults.
	const name = hostname.replace(/^\[|\]$/g, '');
	const socket = connect({ host: name, port: Number(port || 443), rejectUnauthorized: false, ...serverName(name) });
	try {
		await once(socket, 'secureConnect', { signal: AbortSignal.timeout(10_000) });
		const { valid_to: until } = socket.getPeerCertificate();
		const days = Math.floor((Date.parse(until) - now()) / day);
		return judge(days, socket.authorized ? null : codeOf(socket.authorizationError), socket.getProtocol());
	} catch (error) {
		return bad(check, {
			found: `No TLS at PUBLIC_URL (${nameOf(error)}).`,
			means: 'Nobody can open Plenum under its address.',
			advice: 'Is the proxy running, does the name lead to it, is its port open? Its log says more.'
		});
	} finally {
		socket.destroy();
	}
}

/** An address is no name to be shown a certificate for. */
function serverName(name: string): { servername?: string } {
	return /^[\d.]+$|:/.test(name) ? {} : { servername: name };
}

/** Node gives an error, or the name of one, contrary to its types. */
function codeOf(error: unknown): string {
	return typeof error === 'string' ? error : ((error as { code?: string } | null)?.code ?? 'unknown');
}

function judge(days: number, fault: string | null, protocol: string | null): Finding {
	if (days < 0 || fault === 'CERT_HAS_EXPIRED')
		return bad(check, {
			found: `It expired ${-days} days ago.`,
			means: 'Browsers stop people before Plenum; phones that have it open lose their lines.',
			advice: 'Renew it, and see why nobody did by themselves: the log of the proxy or of certbot.'
		});
	if (fault === 'ERR_TLS_CERT_ALTNAME_INVALID')
		return bad(check, {
			found: 'It is for another name than that of PUBLIC_URL.',
			means: 'Browsers stop people before Plenum.',
			advice: 'Get a certificate for this name, or correct PUBLIC_URL.'
		});
	if (fault !== null)
		return bad(check, {
			found: `It is not trusted (${fault}).`,
			means: 'Browsers warn people; who is used to pressing on past it is open to anyone on the way.',
			advice:
				'Let the proxy send the whole chain, of a public authority. Of one of your own? Then set NODE_EXTRA_CA_CERTS here.'
		});
	const found = `Valid for this name and ${days} more days, by ${protocol ?? 'TLS'}.`;
	if (days >= fewDays) return fine(check, found);
	return warning(check, {
		found,
		means: 'After that browsers stop people before Plenum. One that is renewed by itself has more days left.',
		advice: 'Renew it now, and see why nobody did by themselves: the log of the proxy or of certbot.'
	});
}
