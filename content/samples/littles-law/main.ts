const RATE = 40; // requests a second
const SECONDS = 10;
const LIMIT = 30; // concurrent executions

/** Plays the arrivals one by one; times are whole milliseconds. */
function play(duration: number, limit: number): { peak: number; refused: number } {
  let running: number[] = []; // when each execution ends
  let peak = 0;
  let refused = 0;
  for (let i = 0; i < RATE * SECONDS; i += 1) {
    const now = (i * 1000) / RATE;
    running = running.filter((end) => end > now);
    if (running.length === limit) refused += 1;
    else running.push(now + duration);
    peak = Math.max(peak, running.length);
  }
  return { peak, refused };
}

for (const duration of [250, 500, 1000, 2000]) {
  const product = (RATE * duration) / 1000;
  const { peak } = play(duration, Infinity);
  const { refused } = play(duration, LIMIT);
  console.log(`${duration} ms: ${RATE} x ${duration / 1000} = ${product}, counted ${peak}, refused ${refused} of ${RATE * SECONDS}`);
}
