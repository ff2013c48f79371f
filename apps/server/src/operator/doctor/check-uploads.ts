import { ask, nameOf } from './ask.ts';
import { bad, fine, skipped, type Finding } from './finding.ts';

const megabyte = 1024 * 1024;

/** What people send: a matrix as a file; a whole outcome that becomes a consultation. Nobody is asked to take them: both are refused. */
const uploads = [
	{ path: 'imports', megabytes: 10, type: 'multipart/form-data; boundary=doctor', what: 'a file of 10 MB' },
	{ path: 'earlier-outcomes', megabytes: 20, type: 'application/json', what: 'an outcome.json of 20 MB' }
];

/** Whether files come through the proxy whole: Plenum refuses these for want of a session, the proxy for their size. */
export async function checkUploads(publicUrl: string): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const upload of uploads) {
		const finding = await checkUpload(publicUrl, upload);
		findings.push(finding);
		if (finding.level !== 'ok') break;
	}
	return findings;
}

async function checkUpload(publicUrl: string, { path, megabytes, type, what }: (typeof uploads)[number]) {
	const outcome = await ask(publicUrl, `/api/v1/consultations/doctor/${path}`, {
		method: 'POST',
		headers: { 'content-type': type, origin: publicUrl },
		body: Buffer.alloc(megabytes * megabyte - 1024, 32),
		patienceMs: 120_000
	}).then(
		({ status, body }) => (status === 401 && body.includes('identity/') ? null : String(status)),
		(error: unknown) => nameOf(error)
	);
	if (outcome === null) return fine('uploads', `The proxy lets ${what} through.`);
	// A proxy that closes the line behind it may lose Plenum's refusal on the way: that is no limit.
	if (outcome.startsWith('5'))
		return skipped('uploads', `The proxy answered for itself (${outcome}): try ${what} by hand.`);
	return bad('uploads', {
		found: `The proxy does not let ${what} through (${outcome}).`,
		means: 'Imports fail with an answer that is not from Plenum.',
		advice: 'Let it take bodies of 21 MB (nginx: `client_max_body_size 21m`).'
	});
}
