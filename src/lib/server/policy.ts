import { createHash } from 'node:crypto';

/** A policy under which a page runs its one script and its styles, and fetches nothing from anywhere. */
export const policyFor = (script: string): string =>
	[
		"default-src 'none'",
		`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
		"style-src 'unsafe-inline'",
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
