import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { describePrograms, programsFile } from './page-programs.ts';

type ModuleLinks = {
	isEntry: boolean;
	importers: string[];
	importedIds: string[];
	dynamicallyImportedIds: string[];
};
type Modules = { getModuleIds(): Iterable<string>; getModuleInfo(id: string): ModuleLinks | null };

/** For each module, the pages and layouts (`c/[consultation]/+layout`) that cannot do without it. */
let neededBy = new Map<string, Set<string>>();
/** Programs that begin by themselves and that others read from, such as the version of the page. */
let sharedEntries = new Set<string>();
/** What the first views may show, and what a participant's page in a workshop may: also whatever of it is loaded later. */
let shownOutside = new Set<string>();
let shownToParticipants = new Set<string>();
/** What comes later in a workshop: what votes need, and what the steps of an item need. */
let ofVoting = new Set<string>();
let ofSteps = new Set<string>();
/** What follows a text that several write at once; no page waits for it. */
let ofTextLine = new Set<string>();
/** For all else that a participant's page loads later, the parts that need it. */
let neededLaterBy = new Map<string, Set<string>>();
/** By how many pages a module is needed that are neither a workshop's nor a cluster's. */
let pagesElsewhere = new Map<string, number>();

/** What someone meets who is not inside a consultation: the first view is there. */
const outside = /^(?:(?:join|sign-in|lobby)\/)?\+/;
/** These stand around each page below them. */
const everyPage = '+layout';
const everyPageInside = ['c/[consultation]/+layout', 'c/[consultation]/workshops/[workshop]/+layout'];
const isOfFrame = /lucide|src\/lib\/(ui|frame|api|language\/[a-z]+\.ts)|packages\/domain/;
/** No page names these: what is loaded later does. Left to themselves they would make one language bring another along. */
const isOfEveryFile = /packages\/messages\/(?:src|generated\/[a-z]+)\/format\.ts/;
/** What stands around each import of a part, in every file. */
const importPart = /src\/lib\/ui\/parts\/import-part\.ts$/;
/** Where a group is read, discussed and voted on: a reader of one of them opens the others. */
const work = /\/(?:workshops\/\[workshop\](?:\/(?:part|run))?|clusters\/\[cluster\]|polls\/\[poll\])\/\+/;
const participantsPage = 'c/[consultation]/workshops/[workshop]/part/+page';
const isOfLayoutInside = (page: string) => page === 'c/[consultation]/+layout';
const isOfCluster = (page: string) => page === 'c/[consultation]/clusters/[cluster]/+page';
const isOfOverview = (page: string) => page === 'c/[consultation]/+page';
const isOfReporting = (page: string) => page === 'reporting/+page';
const isOfParticipants = (page: string) => page === participantsPage || everyPageInside.includes(page);
const pagesOf = (id: string) => [...(neededBy.get(id) ?? [])];
const isOutside = (id: string) => pagesOf(id).some((page) => outside.test(page));
const isFirstInside = (id: string) => pagesOf(id).some(isOfParticipants);
/** Cryptography stays as the bundler orders it: cut apart by a group, its parts began before what they need. */
const isSealing = (id: string) => /@noble|packages\/sealing/.test(id);
const isNeeded = (id: string, isOf: (page: string) => boolean) => !isSealing(id) && pagesOf(id).some(isOf);
const isStyle = (id: string) => /\.css(?:$|\?)/.test(id);
const textLine = /src\/lib\/documents\/document-line\.ts$/;
/** The parts of a workshop's pages that come later (`ui/lazy-part.ts`). */
const stepPart = /\/(?:Write|Rating|Actions|Closing)Step\.svelte$/;
const votingPart = /\/(?:BallotsFirst|CurrentPoll|DecideStep|TrusteeTasks)\.svelte$/;
/** Of these each is a few hundred bytes, and who takes part in a workshop reads them all. */
const smallCatalogue =
	/packages\/messages\/generated\/([a-z]+)\/interface\/(?:breakouts|comments|commitments|saving)\.ts$/;
/** A workshop, what one has open in it, a cluster, and what stands around a page. */
const workPage = /\/(?:workshops\/\[workshop\](?:\/(?:part|run))?|clusters\/\[cluster\])\/\+page$|\+(?:layout|error)$/;
const elsewhere = (id: string) => pagesElsewhere.get(id) ?? 0;
const isOfLaterWork = (id: string) => ofVoting.has(id) || ofSteps.has(id) || neededLaterBy.has(id);
/** A page that needs a few hundred bytes of a workshop or a cluster would load the whole file in which they stand. */
const isUsedOften = (id: string) =>
	(isFirstInside(id) || pagesOf(id).some(isOfCluster) || isOfLaterWork(id)) &&
	(elsewhere(id) >= 5 || pagesOf(id).some((page) => isOfOverview(page) || isOfReporting(page)));
const isOfWork = (id: string) => neededBy.has(id) && pagesOf(id).every((page) => work.test(page));

/**
 * By default the bundler makes a file of every set of modules that the same pages need. A page of many parts came in sixty files, half of
 * them under a kilobyte. Each costs a slow connection more than its bytes. The first group that fits takes a module; none takes what the
 * first view can do without.
 */
const groups = [
	// The first program imports these before it passes on the page's version, so they bring along nothing that reads it.
	{ name: 'start', test: (id: string) => importPart.test(id) || sharedEntries.has(id) },
	{ name: 'styles-outside', test: (id: string) => isStyle(id) && shownOutside.has(id), minShareCount: 1 },
	{
		// A style sheet for each part that is loaded later would be asked for at once all the same: the server names them all.
		name: 'styles',
		test: (id: string) => isStyle(id) && shownToParticipants.has(id) && !shownOutside.has(id),
		minShareCount: 1
	},
	{
		name: 'frame',
		test: (id: string) =>
			isOfEveryFile.test(id) ||
			pagesOf(id).includes(everyPage) ||
			(isOutside(id) && (isOfFrame.test(id) || isFirstInside(id)) && !isSealing(id)),
		minShareCount: 2
	},
	{
		name: 'outside',
		test: (id: string) => !isSealing(id) && isOutside(id),
		minShareCount: 2,
		entriesAware: true,
		entriesAwareMergeThreshold: 12000
	},
	// The participant's page and a cluster load what they need and no more. What both need comes first, with what every page inside needs.
	{
		name: 'inside',
		test: (id: string) =>
			isNeeded(id, isOfLayoutInside) ||
			(isNeeded(id, isOfParticipants) && (isNeeded(id, isOfCluster) || isUsedOften(id))),
		minShareCount: 2
	},
	{ name: 'often', test: (id: string) => !isSealing(id) && isUsedOften(id), minShareCount: 2 },
	// On a phone, by a link: nothing else of a consultation comes with it.
	{ name: 'reporting', test: (id: string) => isNeeded(id, isOfReporting), minShareCount: 2 },
	{ name: 'workshop', test: (id: string) => isNeeded(id, isOfParticipants), minShareCount: 2 },
	{
		// What other pages need as well: so they do not load all that a cluster has.
		name: (id: string) => (elsewhere(id) > 0 ? 'cluster-common' : 'cluster'),
		debugName: 'cluster',
		test: (id: string) => isNeeded(id, isOfCluster),
		minShareCount: 2
	},
	// What three or more other pages need of votes and steps, such as how a result is shown.
	{ name: 'results', test: (id: string) => !isSealing(id) && isOfLaterWork(id) && elsewhere(id) >= 3 },
	{
		name: 'voting-steps',
		test: (id: string) => !isSealing(id) && ofVoting.has(id) && ofSteps.has(id)
	},
	{ name: 'voting', test: (id: string) => !isSealing(id) && ofVoting.has(id) },
	{ name: 'steps', test: (id: string) => !isSealing(id) && ofSteps.has(id) },
	{
		name: (id: string) => [...(neededLaterBy.get(id) ?? [])].toSorted().join('-'),
		debugName: 'later',
		test: (id: string) => !isSealing(id) && neededLaterBy.has(id)
	},
	{
		name: 'text-line',
		test: (id: string) => ofTextLine.has(id) && !neededBy.has(id)
	},
	{
		name: (id: string) => `words-${smallCatalogue.exec(id)?.[1]}`,
		debugName: 'words',
		test: smallCatalogue
	},
	{
		// Also what is loaded later, such as the editor.
		name: 'shared',
		test: (id: string) => !isSealing(id) && !isOfWork(id),
		minShareCount: 2,
		entriesAware: true,
		entriesAwareMergeThreshold: 3000
	},
	{ name: 'desk', test: (id: string) => !isSealing(id), minShareCount: 2 }
];

/** What the browser loads alone: the server reads its files from its own disk. */
export const bundles: Plugin = {
	name: 'bundles',
	configEnvironment: (name) =>
		name === 'client' ? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } : undefined,
	buildEnd() {
		if (this.environment.name === 'client') findNeeds(this);
	},
	generateBundle(_options, bundle) {
		if (this.environment.name !== 'client') return;
		const files = Object.values(bundle).map(
			(file) => [file.fileName, file.type === 'chunk' ? file.imports : []] as const
		);
		const ring = filesInRings(new Map(files));
		if (ring.length > 0)
			this.error(`Files of pages import each other in a ring, so some begin before what they need: ${ring.join(', ')}`);
	},
	// Not before: Vite leaves out files that held styles alone, and a page that lists one is loaded again.
	writeBundle({ dir = '' }, bundle) {
		if (this.environment.name !== 'client') return;
		const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
		writeFileSync(join(dir, programsFile), JSON.stringify(describePrograms(chunks)));
	}
};

/** Also those that import such a file. The bundler makes rings where it merges small files; the thresholds above decide which. */
export function filesInRings(imports: ReadonlyMap<string, readonly string[]>): string[] {
	const left = new Map(imports);
	for (let before = -1; before !== left.size;) {
		before = left.size;
		for (const [file, needed] of left) if (!needed.some((one) => left.has(one))) left.delete(file);
	}
	return [...left.keys()];
}

const isSharedEntry = (info: ModuleLinks | null) => info !== null && info.isEntry && info.importers.length > 0;

function findNeeds(modules: Modules): void {
	sharedEntries = new Set();
	neededBy = new Map();
	shownOutside = new Set();
	shownToParticipants = new Set();
	ofTextLine = new Set();
	ofVoting = new Set();
	ofSteps = new Set();
	neededLaterBy = new Map();
	pagesElsewhere = new Map();
	for (const id of modules.getModuleIds()) {
		if (isSharedEntry(modules.getModuleInfo(id))) sharedEntries.add(id);
		const page = /src\/routes\/((?:.*\/)?\+(?:page|layout|error))\.(?:svelte|ts)$/.exec(id)?.[1];
		if (textLine.test(id)) ofTextLine = reach(id, modules);
		if (!page) continue;
		for (const needed of reach(id, modules)) neededBy.set(needed, (neededBy.get(needed) ?? new Set()).add(page));
		if (id.endsWith('.svelte') && !workPage.test(page)) count(pagesElsewhere, reach(id, modules));
		if (outside.test(page)) add(shownOutside, reach(id, modules, true));
		if (isOfParticipants(page)) add(shownToParticipants, reach(id, modules, true));
	}
	for (const id of [...neededBy.keys()].filter(isFirstInside)) {
		for (const part of modules.getModuleInfo(id)?.dynamicallyImportedIds ?? []) {
			const name = /(\w+)\.svelte$/.exec(part)?.[1];
			const needed = name ? reach(part, modules) : [];
			if (votingPart.test(part)) add(ofVoting, needed);
			else if (stepPart.test(part)) add(ofSteps, needed);
			else for (const each of needed) neededLaterBy.set(each, (neededLaterBy.get(each) ?? new Set()).add(name!));
		}
	}
}

function add(to: Set<string>, more: Iterable<string>): void {
	for (const each of more) to.add(each);
}

function count(counts: Map<string, number>, more: Iterable<string>): void {
	for (const each of more) counts.set(each, (counts.get(each) ?? 0) + 1);
}

/** A module, everything that it imports, and so on; what is loaded later if that is asked for. */
function reach(from: string, modules: Modules, andLater = false): Set<string> {
	const reached = new Set<string>();
	const left = [from];
	for (let id = left.pop(); id !== undefined; id = left.pop()) {
		if (reached.has(id)) continue;
		reached.add(id);
		const info = modules.getModuleInfo(id);
		left.push(...(info?.importedIds ?? []), ...(andLater ? (info?.dynamicallyImportedIds ?? []) : []));
	}
	return reached;
}
