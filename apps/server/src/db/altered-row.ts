/** [DB15] A row that is not what was last written through Plenum. It is named by its primary key: ids, never content. */
export type AlteredRow = { table: string; key: string; what: 'changed' | 'inserted' | 'deleted' };
