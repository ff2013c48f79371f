import { addAction } from '@plenum/documents/drafts';
import { sectionOf } from '@plenum/documents/roots';
import { nodeOf } from '@plenum/documents/write-assessment';
import type { Section } from '@plenum/domain/clusters/assessment';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { RoundView } from '@plenum/protocol/ratings';
import { sampleDay } from '../../apps/server/src/demo/sample/sample-day.ts';
import { openCluster, type Sample } from './sample.ts';

/** Long, as people write, in two directions of writing. */
export const longActions = [
	'Keep complaints to the labour inspectorate apart from checks on residence status, by written order of both ministries, and publish every year how many have complained, in which sectors, and what came of it',
	'إنشاء آلية مستقلة لتلقي شكاوى العمال الموسميين بجميع اللغات التي يتحدثون بها، مع ضمان السرية وعدم تبادل أي معلومات مع سلطات الهجرة، ونشر تقرير سنوي عن عملها',
	'Train two hundred labour inspectors to recognise forced labour',
	'Open two shelters for victims of trafficking outside of the capital, each with legal aid, interpreters and medical care, and finance them from the ordinary budget of the State'
];
export const longNotice =
	'Lunch is served from half past twelve on the ground floor beside the garden. Please leave your badges at the door, bring your devices with you, and be back in this hall at two: we begin with the votes, and whoever is late can vote from the phone.';

/** Everything that a screen can have at once: a speaker with a long name, hands on every side, a long notice, a timer. */
export async function fillBand(sample: Sample): Promise<void> {
	const sides = ['civil-society', 'state', 'nhri', 'other', 'civil-society', 'state'];
	const people: { id: string; token: string }[] = [];
	for (const [place, side] of sides.entries()) {
		const name = `Maximiliane Bernadette Oyelaran-Castellanos ${place + 1}`;
		const { participant, token } = await sample.join(name, side);
		people.push({ id: participant.id, token });
	}
	await sample.admit();
	for (const { token } of people) await sample.commandAs(token, { type: 'raise-hand' });
	await sample.command({ type: 'call-speaker', participant: people[0]?.id ?? '' });
	await sample.command({ type: 'give-notice', text: longNotice });
	await sample.command({ type: 'start-timer', minutes: 12 });
}

/** All sides say something of every row, and not the same. */
export async function recordRatings(sample: Sample): Promise<void> {
	const { id } = sample.cluster(openCluster);
	const at = `/consultations/${sample.seeded.consultation}/clusters/${id}`;
	const { recommendations } = await sample.facilitator.get<ClusterView>(at);
	const said = { percentage: null, reason: '' };
	for (const [side, level] of [
		...[
			['civil-society', 'not-implemented'] as const,
			['state', 'fully-implemented'] as const,
			['nhri', 'in-process'] as const
		],
		['other', 'partially-implemented'] as const
	]) {
		const rating = { level, regression: side === 'civil-society', ...said };
		await sample.facilitator.put(`${at}/side-ratings/${side}`, {
			recommendations: recommendations.map(({ id, sideRatings }) => ({
				id,
				seen: sideRatings.find(({ constituency }) => constituency === side)?.at ?? null
			})),
			rating
		});
	}
}

export async function writeActions(sample: Sample): Promise<string[]> {
	const text = await sample.facilitator.open(sample.cluster(openCluster).document);
	const ids = longActions.map((_, at) => `long-action-${at}`);
	for (const [at, id] of ids.entries())
		addAction(text.doc, id, {
			text: longActions[at] ?? '',
			lead: 'Ministry of Labour and Social Affairs',
			deadline: sampleDay('2027-12-31')
		});
	await text.saved();
	text.close();
	return ids;
}

export async function openVote(sample: Sample, actions: string[], method: 'for-against' | 'points'): Promise<PollView> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 } as const;
	const { id: cluster } = sample.cluster(openCluster);
	const asked = { cluster, workshop: sample.seeded.workshop, kind: 'open', method, actions, rules };
	const poll = await sample.facilitator.post<PollView>(`/consultations/${sample.seeded.consultation}/polls`, asked);
	await sample.openPoll(poll.id);
	return poll;
}

/** A round on the open cluster that was revealed: four sides, and no two alike. */
export async function revealRound(sample: Sample): Promise<RoundView> {
	const at = `/consultations/${sample.seeded.consultation}`;
	const { id } = sample.cluster(openCluster);
	const { recommendations } = await sample.facilitator.get<ClusterView>(`${at}/clusters/${id}`);
	const rows = recommendations.slice(0, 3).map((one) => one.id);
	const round = await sample.facilitator.post<RoundView>(`${at}/rating-rounds`, {
		title: 'Homework on trafficking',
		disclosure: 'open',
		raters: 'person',
		closesAt: null,
		recommendations: rows
	});
	const levels = ['not-implemented', 'partially-implemented', 'in-process', 'fully-implemented'];
	for (const [place, side] of ['civil-society', 'state', 'nhri', 'other'].entries()) {
		const { token } = await sample.join(`Rater ${side}`, side);
		await sample.admit();
		const rating = (row: number) => ({
			level: levels[(place + row) % levels.length],
			percentage: null,
			regression: row === 0,
			reason: '',
			source: ''
		});
		const ratings = rows.map((recommendation, row) => ({ recommendation, version: 0, rating: rating(row) }));
		await sample.facilitator.as(token).put(`${at}/rating-rounds/${round.id}/ratings`, { ratings });
	}
	await sample.facilitator.post(`${at}/rating-rounds/${round.id}/close`);
	return sample.facilitator.post<RoundView>(`${at}/rating-rounds/${round.id}/reveal`);
}

/** Somebody writes at the end of a section of the open cluster. */
export async function writeSentence(sample: Sample, section: Section, sentence: string): Promise<void> {
	const text = await sample.facilitator.open(sample.cluster(openCluster).document);
	const fragment = sectionOf(text.doc, section);
	const runs = [{ text: sentence, marks: [], href: null }];
	fragment.insert(fragment.length, [nodeOf({ type: 'paragraph', runs })]);
	await text.saved();
	text.close();
}
