const CLIENTS = 100; // all refused at the same moment
const CAPACITY = 10; // requests the server takes in 100 ms

let seed = 7; // a seeded generator, so that every run prints the same
function random(): number {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
}

type Delay = (attempt: number) => number; // milliseconds before the next try

const rules: Record<string, Delay> = {
  'every second         ': () => 1000,
  'doubled              ': (attempt) => 1000 * 2 ** attempt,
  'doubled, full jitter ': (attempt) => random() * 1000 * 2 ** attempt,
};

for (const [name, delay] of Object.entries(rules)) {
  let waiting = Array.from({ length: CLIENTS }, () => ({ at: 0, attempt: 0 }));
  let calls = 0;
  let peak = 0; // counts what follows the first moment
  let now = 0;
  for (; waiting.length > 0; now += 100) {
    const arriving = waiting.filter((client) => client.at < now + 100);
    waiting = waiting.filter((client) => client.at >= now + 100);
    calls += arriving.length;
    if (now > 0) peak = Math.max(peak, arriving.length);
    for (const client of arriving.slice(CAPACITY))
      waiting.push({ at: now + delay(client.attempt), attempt: client.attempt + 1 });
  }
  console.log(`${name}: ${calls} calls, at most ${peak} at once, done in ${Math.ceil(now / 1000)} s`);
}
