/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import * as kit from '$service-worker';
import { identity } from '$article/site';
import { createAnswering, type Answer } from '$lib/offline/answer';
import { fill } from '$lib/offline/fill-cache';
import { cacheName, isOfOtherBuild, keptAtOnce, missingPage, versionFile } from '$lib/offline/keep';

const site = { ...kit, prefix: identity.prefix };
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const answerTo = createAnswering(site, worker.location.origin);
const ownCache = () => caches.open(cacheName(site));

/** Whether the server still has this build: what it sends from another must not get into the cache. */
async function isServed(): Promise<boolean> {
	const response = await fetch(versionFile(site), { cache: 'no-store' });
	return response.ok && (await response.json()).version === site.version;
}

/** Fills the cache completely, from this build alone, or not at all. */
async function install(): Promise<void> {
	const cache = await ownCache();
	const store = {
		fetch: (path: string) => fetch(path, { cache: 'no-cache' }),
		put: (path: string, response: Response) => cache.put(path, response)
	};
	try {
		await fill(store, keptAtOnce(site), missingPage(site));
		if (!(await isServed())) throw new Error('The site changed while it was being kept');
	} catch (fault) {
		await caches.delete(cacheName(site));
		throw fault;
	}
}

async function deleteOthers(): Promise<void> {
	const names = (await caches.keys()).filter((name) => isOfOtherBuild(name, site));
	await Promise.all(names.map((name) => caches.delete(name)));
}

/**
 * A new worker waits until no page of the old build is open, so that none gets a script or data of
 * another build. Opening a page in the only window leaves that page: the network sends the next one, of
 * the new build, and the new worker may begin, which it does when this one is idle.
 */
async function giveWay(request: Request): Promise<Response | null> {
	const { waiting } = worker.registration;
	if (!waiting || (await worker.clients.matchAll({ type: 'window' })).length > 1) return null;
	const response = await fetch(request).catch(() => null);
	if (response) waiting.postMessage('begin');
	return response;
}

async function answer(event: FetchEvent, how: Exclude<Answer, { how: 'pass' }>): Promise<Response> {
	const { request } = event;
	if (request.mode === 'navigate') {
		const renewed = isFile(how) ? null : await giveWay(request);
		if (renewed) return renewed;
	} else if (await isForeign(event.clientId)) {
		return fetch(request).catch(() => answerFrom(request, how));
	}
	return answerFrom(request, how);
}

/** Whether a file is opened rather than a page: it may be saved, so it can't be asked for again. */
const isFile = (how: Answer): boolean => 'path' in how && !how.path.endsWith('/');

/** Whether a page that this build doesn't have asks: the network sent it, and sends it the rest. */
async function isForeign(id: string): Promise<boolean> {
	const client = id ? await worker.clients.get(id) : undefined;
	if (!client) return false;
	const asked = { method: 'GET', url: new URL(client.url), isNavigation: true, isPartial: false };
	return answerTo(asked).how === 'unknown';
}

async function answerFrom(
	request: Request,
	how: Exclude<Answer, { how: 'pass' }>
): Promise<Response> {
	if (how.how === 'move') return Response.redirect(how.to);
	if (how.how === 'unknown') return fetch(request).catch(answerMissing);
	const kept = await (await ownCache()).match(how.path);
	return kept ?? (how.how === 'asked' ? ask(request, how.path) : fetch(request));
}

/** Asks the network, and keeps what comes from this build. */
async function ask(request: Request, path: string): Promise<Response> {
	try {
		const response = await fetch(request);
		if (response.status === 200 && (await isServed()))
			await (await ownCache()).put(path, response.clone());
		return response;
	} catch {
		const headers = { 'content-type': 'text/plain; charset=utf-8' };
		return new Response(`${path} was not kept, and needs the network.`, { status: 503, headers });
	}
}

async function answerMissing(): Promise<Response> {
	const page = await (await ownCache()).match(missingPage(site));
	return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(deleteOthers()));
worker.addEventListener('message', ({ data }) => {
	if (data === 'begin') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const { method, url, mode, headers } = event.request;
	const how = answerTo({
		method,
		url: new URL(url),
		isNavigation: mode === 'navigate',
		isPartial: headers.has('range')
	});
	if (how.how !== 'pass') event.respondWith(answer(event, how));
});
