import type { Review } from './consultation.ts';
import type { Webcast } from './webcast.ts';

/** A review as it is sent: without a webcast it keeps the one that it has, with null it has none any more. */
type ReviewInput = Omit<Review, 'webcast'> & { webcast?: Webcast | null };

/** Changing symbols or sessions without mentioning a webcast loses none. */
export function keepWebcasts(reviews: readonly ReviewInput[], before: readonly Review[] = []): Review[] {
	return reviews.map(({ webcast, ...review }) => {
		const kept = webcast === undefined ? before.find(({ cycle }) => cycle === review.cycle)?.webcast : webcast;
		return { ...review, ...(kept && { webcast: kept }) };
	});
}
