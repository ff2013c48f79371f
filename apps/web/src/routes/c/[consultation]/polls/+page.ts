import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Votes are listed with what became of them. */
export const load: PageLoad = ({ params }) => redirect(307, `/c/${params.consultation}/decisions`);
