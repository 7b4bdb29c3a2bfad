type Server = { ends: number[]; requests: number; slow: number };
type Rule = (servers: Server[], i: number) => Server;

const roundRobin: Rule = (servers, i) => servers[i % servers.length]!;
const leastConnections: Rule = (servers) =>
  servers.reduce((best, server) => (server.ends.length < best.ends.length ? server : best));

function play(rule: Rule): string {
  const servers: Server[] = [0, 1, 2].map(() => ({ ends: [], requests: 0, slow: 0 }));
  let longest = 0;
  for (let i = 0; i < 300; i += 1) {
    const now = i * 100;
    for (const server of servers) server.ends = server.ends.filter((end) => end > now);
    const server = rule(servers, i);
    const work = i % 3 === 0 ? 500 : 100;
    const start = server.ends.at(-1) ?? now; // after those that came before
    longest = Math.max(longest, start - now);
    server.ends.push(start + work);
    server.requests += 1;
    if (work === 500) server.slow += 1;
  }
  const column = (name: "requests" | "slow") => servers.map((server) => server[name]).join(" ");
  return `requests ${column("requests")}, slow ${column("slow")}, longest wait ${longest} ms`;
}

console.log(`round robin: ${play(roundRobin)}`);
console.log(`least connections: ${play(leastConnections)}`);
