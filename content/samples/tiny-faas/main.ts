// The developer's part: one function, no loop, no port.
type Handler = (event: string) => string;
function deploy(): Handler {
  const greeting = 'hello'; // runs once per environment
  return (event) => `${greeting} ${event}`; // runs once per event
}

// The platform's part: who waits, who is busy, who is started.
interface Environment { name: string; handler: Handler; freeAt: number }
const environments: Environment[] = [];

function invoke(event: string, now: number, seconds: number): void {
  let chosen = environments.find((environment) => environment.freeAt <= now);
  const start = chosen ? 'warm' : 'cold';
  if (!chosen) {
    const name = 'ABCDEFGH'.charAt(environments.length);
    chosen = { name, handler: deploy(), freeAt: 0 };
    environments.push(chosen);
  }
  chosen.freeAt = now + seconds;
  console.log(`t=${now} ${start} in ${chosen.name}: ${chosen.handler(event)}`);
}

invoke('ann', 0, 2); // three at once
invoke('bob', 0, 2);
invoke('cho', 0, 2);
invoke('dan', 1, 2); // all three are still busy
invoke('eve', 5, 2); // all are idle again
console.log(`${environments.length} environments for 5 events`);
