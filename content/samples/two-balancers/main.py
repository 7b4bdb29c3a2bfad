def round_robin(servers: list[dict], i: int) -> dict:
    return servers[i % len(servers)]


def least_connections(servers: list[dict], i: int) -> dict:
    return min(servers, key=lambda server: len(server["ends"]))


def play(rule) -> str:
    servers = [{"ends": [], "requests": 0, "slow": 0} for _ in range(3)]
    longest = 0
    for i in range(300):
        now = i * 100
        for server in servers:
            server["ends"] = [end for end in server["ends"] if end > now]
        server = rule(servers, i)
        work = 500 if i % 3 == 0 else 100
        start = server["ends"][-1] if server["ends"] else now  # after those that came before
        longest = max(longest, start - now)
        server["ends"].append(start + work)
        server["requests"] += 1
        server["slow"] += work == 500
    requests, slow = (" ".join(str(server[name]) for server in servers) for name in ("requests", "slow"))
    return f"requests {requests}, slow {slow}, longest wait {longest} ms"


print(f"round robin: {play(round_robin)}")
print(f"least connections: {play(least_connections)}")
