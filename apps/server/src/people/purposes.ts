import type { FastifyRequest } from 'fastify';

/** Raised hands, speakers, rooms and who runs them: they belong together, in answers as in notifications. */
export const workshopsPurpose = 'workshops';
const peoplePurpose = 'people';

const root = '/api/v1/consultations/:consultation';
export const purposeOfPoll = (poll: string) => `poll:${poll}`;

/** What an answer tells of people for. Where nothing is said here, each address is a purpose of its own. */
export function purposeOfRequest({ routeOptions, url, params }: FastifyRequest): string {
	const route = routeOptions.url ?? '';
	if (route.startsWith(`${root}/workshops`) && !route.includes('/concerns')) return workshopsPurpose;
	if (route.startsWith(`${root}/people`)) return peoplePurpose;
	if (route.startsWith('/api/v1/polls/:poll')) return purposeOfPoll((params as { poll: string }).poll);
	return url.replace(/\?.*$/s, '');
}

/** The same for a line of the record, by its stream. */
export function purposeOfStream(stream: string): string {
	if (stream.startsWith('workshop:')) return workshopsPurpose;
	return stream.startsWith('poll:') || stream === peoplePurpose ? stream : `record:${stream}`;
}
