import { LazyPart } from '#lib/ui/parts/lazy-part.ts';

export const ownList = new LazyPart(() => import('./WhatBecame.svelte'), 'journal', 'comments', 'commitments', 'work');
