import math

CLIENTS = 100  # all refused at the same moment
CAPACITY = 10  # requests the server takes in 100 ms

seed = 7  # a seeded generator, so that every run prints the same


def random():
    global seed
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647


rules = {  # milliseconds before the next try
    "every second         ": lambda attempt: 1000,
    "doubled              ": lambda attempt: 1000 * 2**attempt,
    "doubled, full jitter ": lambda attempt: random() * 1000 * 2**attempt,
}

for name, delay in rules.items():
    waiting = [(0, 0)] * CLIENTS  # when it calls, and how often it has called
    calls = peak = now = 0  # the peak counts what follows the first moment
    while waiting:
        arriving = [client for client in waiting if client[0] < now + 100]
        waiting = [client for client in waiting if client[0] >= now + 100]
        calls += len(arriving)
        if now > 0:
            peak = max(peak, len(arriving))
        for _, attempt in arriving[CAPACITY:]:
            waiting.append((now + delay(attempt), attempt + 1))
        now += 100
    print(f"{name}: {calls} calls, at most {peak} at once, done in {math.ceil(now / 1000)} s")
