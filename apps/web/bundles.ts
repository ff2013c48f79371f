import type { Plugin } from 'vite';

type Modules = { getModuleIds(): Iterable<string>; getModuleInfo(id: string): { importedIds: string[] } | null };

/** Of each module, the folders of the pages that cannot do without it. */
let neededBy = new Map<string, Set<string>>();

/** What someone meets who is not inside a consultation: the first view is there. */
const outside = /^(?:join|sign-in|lobby)?$/;
const isOfFrame = /lucide|src\/lib\/(ui|frame|api|language\/[a-z]+\.ts)|packages\/domain/;
/** No page names it: the catalogues, loaded later, do. Left to itself it would make one language bring another along. */
const isOfEveryCatalogue = /src\/lib\/language\/plural\.ts/;
/** Where a group is read, discussed and voted on: whoever opens one of them opens the others. */
const work = /\/(?:workshops\/\[workshop\](?:\/(?:part|run))?|clusters\/\[cluster\]|polls\/\[poll\])$/;
const participantsPage = 'c/[consultation]/workshops/[workshop]/part';
const foldersOf = (id: string) => [...(neededBy.get(id) ?? [])];
/** Cryptography stays as the bundler orders it: cut apart by a group, its parts began before what they need. */
const isSealing = (id: string) => /@noble|packages\/sealing/.test(id);
const isOfWork = (id: string) => neededBy.has(id) && foldersOf(id).every((folder) => work.test(folder));

/**
 * Left alone, the bundler makes a file of every set of modules that the same pages need: a page of many parts came in sixty files, half of
 * them under a kilobyte, and each costs a slow line more than its bytes. The first group that fits takes a module; none takes what
 * the first view can do without.
 */
const groups = [
	{
		name: 'frame',
		test: (id: string) =>
			isOfEveryCatalogue.test(id) || (isOfFrame.test(id) && foldersOf(id).some((folder) => outside.test(folder))),
		minShareCount: 6
	},
	{
		name: 'outside',
		test: (id: string) => !isSealing(id) && foldersOf(id).some((folder) => outside.test(folder)),
		minShareCount: 2,
		entriesAware: true,
		entriesAwareMergeThreshold: 12000
	},
	{
		// What nearly every page of a consultation needs besides.
		name: 'frame-inside',
		test: (id: string) => !isSealing(id) && isOfFrame.test(id),
		minShareCount: 6
	},
	{
		name: 'inside',
		test: (id: string) => !isSealing(id) && foldersOf(id).length > 3 && foldersOf(id).includes(participantsPage),
		minShareCount: 2
	},
	{
		// Also what is loaded later, such as the editor.
		name: 'shared',
		test: (id: string) => !isSealing(id) && !isOfWork(id),
		minShareCount: 2,
		entriesAware: true,
		entriesAwareMergeThreshold: 5000
	},
	{ name: 'work', test: (id: string) => !isSealing(id), minShareCount: 2 }
];

/** What the browser loads alone: the server reads its files from its own disk. */
export const bundles: Plugin = {
	name: 'bundles',
	configEnvironment: (name) =>
		name === 'client' ? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } : undefined,
	buildEnd() {
		if (this.environment.name === 'client') neededBy = findNeeds(this);
	}
};

function findNeeds(modules: Modules): Map<string, Set<string>> {
	const needs = new Map<string, Set<string>>();
	for (const id of modules.getModuleIds()) {
		const folder = /src\/routes\/(?:(.*)\/)?\+(?:page|layout|error)\.(?:svelte|ts)$/.exec(id);
		if (!folder) continue;
		for (const needed of reach(id, modules)) needs.set(needed, (needs.get(needed) ?? new Set()).add(folder[1] ?? ''));
	}
	return needs;
}

/** A module, everything that it imports, and so on; not what is loaded later. */
function reach(from: string, modules: Modules): Set<string> {
	const reached = new Set<string>();
	const left = [from];
	for (let id = left.pop(); id !== undefined; id = left.pop()) {
		if (reached.has(id)) continue;
		reached.add(id);
		left.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
	}
	return reached;
}
