import type { BodyOf } from '@plenum/protocol/operation-types';
import { emptyAssessment, type Run } from '@plenum/domain/clusters/assessment';
import { openPackage } from '@plenum/tables/package/zip';
import type { ChoosePublication, PublishRequest } from '@plenum/protocol/exports/publication';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { createTestApp, type TestApp, type TestCluster } from '../app/test-app.fixture.ts';
import { hasPdftotext, textOfPdf } from './pdf-text.fixture.ts';

/** Two clusters, and a first version of their outcome. In the text of the courts are words held back and an address. */
export async function createPublicationTest(): Promise<{ place: TestApp; courts: TestCluster; water: TestCluster }> {
	const place = await createTestApp();
	const courts = await place.makeCluster('Courts', { rows: [recommendation('140.2')], first: saying(words) });
	const water = await place.makeCluster('Water', {
		rows: [recommendation('140.7')],
		first: saying([run('A well was closed.')])
	});
	await freeze(place);
	return { place, courts, water };
}

const words: Run[] = [
	run('Two courts opened. '),
	{ text: 'Witness A was threatened.', marks: ['held-back'], href: null },
	run(' Ask wells@example.org.')
];
function saying(runs: Run[]) {
	const empty = emptyAssessment();
	return { ...empty, sections: { ...empty.sections, progress: [paragraph(...runs)] } };
}

/** Of the outcome as it is now. */
export const freeze = async (place: TestApp) => (await place.api('freezeOutcome', { body: {} })).body.version;

export const check = async (place: TestApp) => (await place.api('checkPublication')).body;
/** With all that the check finds confirmed. */
export const publish = async (place: TestApp, more: Partial<PublishRequest> = {}) => {
	const { findings } = await check(place);
	const confirmed = findings.map(({ id }) => id);
	const body = {
		version: 1,
		languages: ['en'],
		address: 'readable',
		confirmed,
		heldBack: [],
		...more
	} satisfies BodyOf<'publishOutcome'>;
	return place.api('publishOutcome', { body });
};
/** As anyone: without a session. */
export async function visit(place: TestApp, path: string, headers: Record<string, string> = {}) {
	const reply = await place.plenum.app.inject({ method: 'GET', url: `/api/v1/public/${path}`, headers });
	return { status: reply.statusCode, headers: reply.headers, bytes: reply.rawPayload, text: reply.payload };
}

export const choose = (place: TestApp, body: Omit<ChoosePublication, 'version'> & { version?: number }) =>
	place.api('choosePublication', { body: { version: 1, ...body } });
/** Where the address stands that the check finds. */
export const emailPlace = async (place: TestApp) =>
	(await check(place)).findings.find(({ kind }) => kind === 'email')?.place ?? '';

/** All that a file says, also inside of the packages that it holds. */
export function textIn(name: string, bytes: Uint8Array): string {
	if (name.endsWith('.pdf')) return hasPdftotext ? textOfPdf(bytes) : '';
	if (!/\.(zip|docx|odt|xlsx)$/.test(name)) return new TextDecoder().decode(bytes);
	const parts = openPackage(bytes, () => true);
	if (!parts.ok) throw new Error(`${name}: ${parts.reason}`);
	return [...parts.value].map(([inner, content]) => textIn(inner, content)).join('\n');
}
