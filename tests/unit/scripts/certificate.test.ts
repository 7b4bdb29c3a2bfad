import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { selfSigned } from '../../../scripts/serve/certificate.mjs';
import { listen } from '../../../scripts/serve/listen.mjs';
import { createSecureSiteServer } from '../../../scripts/serve/server.mjs';

test('The certificate is for localhost, signed by its own key, and holds today', () => {
	const { cert } = selfSigned();
	const certificate = new X509Certificate(cert);
	expect(certificate.verify(certificate.publicKey)).toBe(true);
	expect(certificate.checkHost('localhost')).toBe('localhost');
	expect(certificate.checkHost('example.org')).toBeUndefined();
	expect(certificate.validFromDate.getTime()).toBeLessThan(Date.now());
	expect(certificate.validToDate.getTime()).toBeGreaterThan(Date.now());
});

test('No two certificates have the same number, by which a browser would take one for the other', () => {
	const [one, other] = [selfSigned(), selfSigned()].map(({ cert }) => new X509Certificate(cert).serialNumber);
	expect(one).not.toBe(other);
});

test('A client that trusts the certificate is served over HTTP/2', async () => {
	const root = mkdtempSync(join(tmpdir(), 'guide-serve-'));
	writeFileSync(join(root, 'index.html'), 'door');
	const pair = selfSigned();
	const server = createSecureSiteServer({ root }, pair);
	const client = connect(`https://localhost:${await listen(server, 0)}`, { ca: pair.cert });
	const stream = client.request({ ':path': '/' });
	const text = await stream.setEncoding('utf8').reduce((all: string, part: string) => all + part, '');
	expect(text).toBe('door');
	client.close();
	server.close();
	rmSync(root, { recursive: true });
});
