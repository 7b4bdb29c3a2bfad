import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const DAY = 86_400_000;

/**
 * A key and a certificate for `localhost`, signed with that key and good for a day. Node reads certificates and writes
 * none, so this one is put together here (RFC 5280, in DER).
 * @returns {{ key: string, cert: string }} both in PEM, as node:tls takes them
 */
export function selfSigned() {
	const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const name = sequence(set(sequence(objectId(2, 5, 4, 3), der(0x0c, Buffer.from('localhost')))));
	// Alternative names (2.5.29.17), of which number 2 is that of a host: browsers read no other.
	const hosts = sequence(der(0x82, Buffer.from('localhost')));
	const extensions = sequence(sequence(objectId(2, 5, 29, 17), der(0x04, hosts)));
	// ecdsa-with-SHA256
	const algorithm = sequence(objectId(1, 2, 840, 10045, 4, 3, 2));
	const body = sequence(
		der(0xa0, integer(Buffer.of(2))),
		integer(Buffer.concat([Buffer.of(1), randomBytes(15)])),
		algorithm,
		name,
		sequence(time(Date.now() - DAY), time(Date.now() + DAY)),
		name,
		publicKey.export({ type: 'spki', format: 'der' }),
		der(0xa3, extensions),
	);
	// A string of bits says first how many bits of its last byte are unused.
	const signature = der(0x03, Buffer.of(0), sign('sha256', body, privateKey));
	return {
		key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
		cert: pem(sequence(body, algorithm, signature)),
	};
}

/** A value with its tag and length before it. */
function der(tag, ...parts) {
	const value = Buffer.concat(parts);
	const { length } = value;
	const size =
		length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
	return Buffer.concat([Buffer.of(tag, ...size), value]);
}

const sequence = (...parts) => der(0x30, ...parts);
const set = (...parts) => der(0x31, ...parts);
const integer = (bytes) => der(0x02, bytes);

/** The first two numbers share a byte; those over 127 take several, all but the last with the high bit. */
function objectId(first, second, ...rest) {
	const bytes = rest.flatMap((number) => {
		const digits = [number & 0x7f];
		for (let left = number >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
		return digits;
	});
	return der(0x06, Buffer.of(first * 40 + second, ...bytes));
}

/** UTCTime: `261130120000Z`. */
function time(milliseconds) {
	const digits = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '');
	return der(0x17, Buffer.from(digits.slice(2)));
}

function pem(bytes) {
	const lines = bytes.toString('base64').match(/.{1,64}/g);
	return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
