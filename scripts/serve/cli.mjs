// Serves the built site as a file host would: `npm run preview`. PORT and BASE say where, OUT_DIR which folder; HOST
// lets other machines in.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../setup/node.mjs';
import { listen } from './listen.mjs';
import { createSiteServer } from './server.mjs';

const root = resolve(ROOT, process.env.OUT_DIR || 'dist');
const base = `/${process.env.BASE ?? ''}/`.replace(/\/{2,}/g, '/');
if (!existsSync(join(root, 'index.html'))) {
	console.error(`There is no built site in ${root}. Build it first: npm run build`);
	process.exit(1);
}
const server = createSiteServer({ root, base });
const port = await listen(server, Number(process.env.PORT ?? 4321), process.env.HOST || undefined);
console.log(`\n서버리스 도감 · Serverless Field Guide\nhttp://localhost:${port}${base}   (Ctrl+C ends)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
