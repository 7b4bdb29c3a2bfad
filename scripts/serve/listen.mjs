/**
 * Listens on a port, or on the next free one where others hold it.
 * @param {import('node:net').Server} server
 * @param {number} port 0 takes any
 * @param {string} host the address to listen at; no other machine reaches the one of this machine
 * @returns {Promise<number>} the port taken
 */
export function listen(server, port, host = '127.0.0.1') {
	return new Promise((resolve, reject) => {
		const attempt = (candidate, left) => {
			server.once('error', (error) => {
				if (error.code !== 'EADDRINUSE' || left === 0) return reject(error);
				attempt(candidate + 1, left - 1);
			});
			server.listen(candidate, host, () => {
				server.removeAllListeners('error');
				resolve(server.address().port);
			});
		};
		attempt(port, 50);
	});
}
