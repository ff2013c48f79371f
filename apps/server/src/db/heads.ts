/** How far each document and each record has come, by `d:` or `j:` and its id, and the database by `c`. */
export type Heads = Map<string, string>;
