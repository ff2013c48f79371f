/** In one language, for people who read the file with a program beside it. */
export const howToCheck = [
	'Canonical JSON below is JSON without spaces whose object keys are sorted by their code units; hashes are SHA-256 of its UTF-8 bytes, in lower-case hexadecimal.',
	'Words: for each of `subjects`, the hash of the canonical JSON of `action` is its `sha256`, and the line `poll-opened` of `minutes` has the same in `actionSha256`.',
	'Roster: the line `poll-opened` has `rosterSha256` equal to `roster.sha256` and `entitled` equal to `roster.entitled`. The hash is of the lines “participant constituency” of all on the roster, sorted, each ended by a line feed.',
	'Key and rules: the line `poll-opened` has the same `publicKey`, `rules` and `method` as this file.',
	'Result: the hash of the canonical JSON of `result` is `resultSha256`, and the line `poll-closed` has the same, with the same `invalid` and `commitment`.',
	'Turnout: there are as many `codes` as `result.turnout.cast`; together with `invalid` they are not more than `roster.entitled`; each is 12 symbols, and they are sorted. A code that stands twice was sent in by two browsers, of which one was not honest.',
	'Lines: the figures of `result.lines` add up to those of `result.subjects`; base, percentage, threshold and quorum follow from them and the rules.',
	'Codes: voters who are willing find theirs in `codes`.',
	'Commitment: the SHA-256 of the canonical JSON of the list of ballots `{answer, code}`, sorted by code, followed directly by the salt in hexadecimal. List and salt stay with whoever runs the server; an auditor who is given the database compares them by `plenum recount`.',
	'Minutes: print or note `minutes.length` and `minutes.head` now. `plenum verify` on the server must find that no line up to them has changed.',
	'What this file cannot show: that the server ran unaltered code while the vote was open, and that each ballot holds what its voter chose.'
] as const;

/** Besides, where trustees opened the envelopes. */
export const howToCheckTrustees = [
	'Trustees: the line `poll-opened` has the same `trustees`. Each trustee says in public whether the keys of their constituency are theirs. `seconded` says how many voters of their side seconded them, `named` whether the ballot showed their name; a facilitator confirmed all of them.',
	'Handed to the trustees: the line `poll-unsealing` has the same `batches` as `unsealing`. The hash of a batch is the SHA-256 of its envelopes one after the other, sorted by their bytes. `invalid` in it are copies of other envelopes, which count once.',
	'Steps: in each of `unsealing.steps`, in order, and for each batch, `in` is the `out` of the step before, or the hash of `unsealing.batches`; `count` and `invalid` add up to the `count` before; the lines `layer-removed` have the same. `signature` is Ed25519, by the `signingKey` of the trustee in that place, of the canonical JSON of `{"purpose": "plenum trustee step 1", "poll": …, "step": from 1, "batches": [{in, out, count, invalid}, …]}`.',
	'Sum: the `count` of the last step, less the ballots that are left of `invalid` when all `invalid` in `unsealing` are subtracted from it, is the number of `codes`.',
	'What the steps cannot show: that a trustee handed on the same ballots. Whoever replaced one made a voter’s code disappear.'
] as const;
