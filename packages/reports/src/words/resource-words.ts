import type { DocumentLanguage } from '@plenum/domain/languages';
import { resources } from '@plenum/messages/documents/resources';

/** What tables of money and assistance say by themselves. */
export type ResourceWords = (typeof resources)[DocumentLanguage];

export const resourceWords: Record<DocumentLanguage, ResourceWords> = resources;
