// Prints the recommendations of a consultation as tab-separated lines: number, position, agreed rating, text.
//
//   PLENUM=https://plenum.example CONSULTATION=… TOKEN=plenum_… node list-recommendations.js
//
// A facilitator makes the token in the settings of the consultation. Node 20 or newer, without any package.
const { PLENUM, CONSULTATION, TOKEN } = process.env;
const at = `${PLENUM}/api/v1/consultations/${CONSULTATION}`;

/** Waits as the server asks when a program asks too much, and tries again. */
async function get(path) {
	const answer = await fetch(at + path, { headers: { authorization: `Bearer ${TOKEN}` } });
	if (answer.status === 429) {
		const seconds = Number(answer.headers.get('retry-after') ?? 1);
		await new Promise((done) => setTimeout(done, seconds * 1000));
		return get(path);
	}
	const body = await answer.json();
	// A refusal is a problem (RFC 9457): `code` is stable, `title` is a sentence.
	if (!answer.ok) throw new Error(`${body.code}: ${body.title}`);
	return body;
}

const { clusters } = await get('/clusters');
for (const { id } of clusters) {
	const { recommendations } = await get(`/clusters/${id}`);
	for (const { number, position, agreed, text } of recommendations)
		console.log([number, position, agreed?.level ?? '', text].join('\t'));
}
