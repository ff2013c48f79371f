import type { SeedResult } from './seed.ts';

/** Where to look at the sample consultation, and as whom, for the terminal. */
export function formatAddresses(publicUrl: string, sample: SeedResult): string {
	const page = `${publicUrl}/c/${sample.consultation}`;
	return `  Facilitator   ${publicUrl}/sign-in     name: ${sample.facilitator.name}   password: ${sample.facilitator.password}
  Participant   ${sample.code.link}     (or enter ${sample.code.code} on the first page; the facilitator lets you in)
  Projector     ${page}/workshops/${sample.workshop}/show     (after signing in as facilitator)

Open each in a browser window of its own, private ones for instance: one browser is one person.`;
}
