import { BasicConstraintsExtension, SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509';

const day = 24 * 3600 * 1000;

export type Certificate = { cert: string; key: string };

/** Signed by itself, for these names, from this many days ago until this many days from now. */
export async function createCertificate(name: string, from: number, until: number): Promise<Certificate> {
	const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
	const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
	const certificate = await X509CertificateGenerator.createSelfSigned({
		// Two authorities of one name are taken for each other.
		name: `CN=${name} ${crypto.randomUUID()}`,
		notBefore: new Date(Date.now() + from * day),
		notAfter: new Date(Date.now() + until * day),
		signingAlgorithm: algorithm,
		keys,
		extensions: [
			new BasicConstraintsExtension(true),
			new SubjectAlternativeNameExtension([{ type: 'dns', value: name }])
		]
	});
	const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
	return { cert: certificate.toString('pem'), key: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n` };
}
