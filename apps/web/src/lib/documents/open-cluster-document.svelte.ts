import { untrack } from 'svelte';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import type { TextCorrection } from '@plenum/domain/clusters/text-correction';
import { ClusterDocument } from './cluster-document.svelte.ts';
import { useUnsavedWords } from './unsaved-words.svelte.ts';

/**
 * One document for as long as the component that asks is about this text, and its line with it. `first` is what was read with
 * the page: the beginning of a document, and never the reason for another. `corrections`: of a closed text.
 */
export function openClusterDocument(
	id: () => string,
	first: () => Assessment,
	corrections: () => readonly TextCorrection[] = () => []
): { readonly current: ClusterDocument } {
	const words = useUnsavedWords();
	const about = $derived(id());
	const document = $derived(new ClusterDocument(about, words, untrack(first), corrections));
	$effect(() => document.open());
	return {
		get current() {
			return document;
		}
	};
}
