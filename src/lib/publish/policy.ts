import { createHash } from 'node:crypto';

const hashOf = (script: string): string =>
	`'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** A policy under which a page runs these scripts and its styles, and fetches nothing from anywhere. */
export const policyFor = (...scripts: string[]): string =>
	[
		"default-src 'none'",
		`script-src ${scripts.map(hashOf).join(' ')}`,
		"style-src 'unsafe-inline'",
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
