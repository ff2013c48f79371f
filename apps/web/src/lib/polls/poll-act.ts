/** What a facilitator can do with a poll, and is asked about first. */
export type PollAct = 'open' | 'trustees' | 'close' | 'extend' | 'remind' | 'outcome' | 'delegates' | 'void';
