import type { Figure } from '../scenario.ts';

export const deliveriesPerSecond: Figure = { key: 'deliveriesPerSecond', title: 'deliveries per s', digits: 0 };
export const cpuPerDelivery: Figure = { key: 'cpuPerDelivery', title: 'CPU µs per delivery', digits: 2 };
export const cores: Figure = { key: 'cores', title: 'cores in use', digits: 2 };
export const p50: Figure = { key: 'p50', title: 'p50 ms', digits: 2 };
export const p95: Figure = { key: 'p95', title: 'p95 ms', digits: 1 };
export const p99: Figure = { key: 'p99', title: 'p99 ms', digits: 1 };
export const arrived: Figure = { key: 'arrived', title: 'arrived within 1 s, %', digits: 1 };
export const rss: Figure = { key: 'rss', title: 'RSS MB', digits: 0 };
export const generator: Figure = { key: 'generator', title: "generator's cores", digits: 2 };
