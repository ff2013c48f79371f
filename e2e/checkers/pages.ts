import type { Publication, PublicationCheck } from '@plenum/protocol/exports/publication';
import { openCluster, type Sample } from '../story/sample.ts';

export type Who = 'stranger' | 'facilitator' | 'participant';

/** A page that is checked: who looks at it, and whether the whole world may. */
export type CheckedPage = { name: string; who: Who; address: string; isPublic?: true };

/** The sample consultation on a day on which there is something on every page: a workshop that runs, an outcome that is published. */
export async function preparePages(sample: Sample): Promise<CheckedPage[]> {
	await sample.draftPoll('separate-complaints', 'confidential');
	await sample.command({ type: 'start' });
	await sample.startItem();
	const slug = await publish(sample);
	const { page, workshopPage } = sample;
	const facilitator = { who: 'facilitator' } as const;
	const published = { who: 'stranger', isPublic: true } as const;
	return [
		{ name: 'join', who: 'stranger', address: `/join#${sample.seeded.code.code}` },
		{ name: 'sign in', who: 'stranger', address: '/sign-in' },
		{ name: 'overview', ...facilitator, address: page },
		{ name: 'clusters', ...facilitator, address: `${page}/clusters` },
		{ name: 'cluster', who: 'participant', address: sample.pageOf(openCluster) },
		{ name: 'levels', ...facilitator, address: `${page}/clusters/levels` },
		{ name: 'workshop: run', ...facilitator, address: `${workshopPage}/run` },
		{ name: 'workshop: take part', who: 'participant', address: `${workshopPage}/part` },
		{ name: 'workshop: projector', ...facilitator, address: `${workshopPage}/show` },
		{ name: 'settings', ...facilitator, address: `${page}/settings` },
		{ name: 'people', ...facilitator, address: `${page}/people` },
		{ name: 'exports', ...facilitator, address: `${page}/outcome` },
		{ name: 'publishing', ...facilitator, address: `${page}/outcome/publish` },
		{ name: 'account', ...facilitator, address: '/account' },
		{ name: 'public (English)', ...published, address: `/public/${slug}/en` },
		{ name: 'public (French)', ...published, address: `/public/${slug}/fr` },
		{ name: 'public (Arabic)', ...published, address: `/public/${slug}/ar` }
	];
}

async function publish({ facilitator, seeded }: Sample): Promise<string> {
	const at = `/consultations/${seeded.consultation}`;
	await facilitator.post(`${at}/outcome/versions`, {});
	const { findings } = await facilitator.get<PublicationCheck>(`${at}/publication`);
	const publication = await facilitator.post<Publication>(`${at}/publication`, {
		version: 1,
		languages: ['en', 'fr', 'ar'],
		address: 'readable',
		confirmed: findings.map(({ id }) => id)
	});
	return publication.slug ?? '';
}
