import type { FollowUpAction, Indicator } from '@plenum/domain/clusters/assessment';

/** What can be done to the follow-up actions and indicators of an open document. */
export type Drafts = {
	/** Answer the id of what was added. */
	addAction: () => string;
	editAction: (id: string, fields: Partial<Omit<FollowUpAction, 'id'>>) => void;
	removeAction: (id: string) => void;
	addIndicator: () => string;
	editIndicator: (id: string, fields: Partial<Omit<Indicator, 'id'>>) => void;
	removeIndicator: (id: string) => void;
};
