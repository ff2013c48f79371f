import { untrack } from 'svelte';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { TextCorrection } from '@plenum/domain/corrections/text-correction';
import { ClusterDocument } from './cluster-document.svelte.ts';
import { useUnsavedWords } from './unsaved-words.svelte.ts';

/**
 * One document for as long as the component that asks is about this text, and its connection with it. `first` is what was read with the page: the
 * beginning of a document, and never the reason for another. `corrections`: of a closed text. `wanted`: until then the page shows what was
 * read with it, without a connection and without Yjs. From then on the connection stays, so that typed text never waits.
 */
export function openClusterDocument(
	id: () => string,
	first: () => Assessment,
	corrections: () => readonly TextCorrection[] = () => [],
	wanted: () => boolean = () => true
): { readonly current: ClusterDocument } {
	const words = useUnsavedWords();
	const about = $derived(id());
	const document = $derived(new ClusterDocument(about, words, untrack(first), corrections));
	let wasWanted = false;
	const isWanted = $derived((wasWanted ||= wanted()));
	$effect(() => (isWanted ? document.open() : undefined));
	return {
		get current() {
			return document;
		}
	};
}
