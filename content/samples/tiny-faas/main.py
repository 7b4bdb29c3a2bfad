# The developer's part: one function, no loop, no port.
def deploy():
    greeting = "hello"  # runs once per environment
    return lambda event: f"{greeting} {event}"  # runs once per event


# The platform's part: who waits, who is busy, who is started.
environments = []


def invoke(event, now, seconds):
    chosen = next((e for e in environments if e["free_at"] <= now), None)
    start = "warm" if chosen else "cold"
    if chosen is None:
        name = "ABCDEFGH"[len(environments)]
        chosen = {"name": name, "handler": deploy(), "free_at": 0}
        environments.append(chosen)
    chosen["free_at"] = now + seconds
    print(f"t={now} {start} in {chosen['name']}: {chosen['handler'](event)}")


invoke("ann", 0, 2)  # three at once
invoke("bob", 0, 2)
invoke("cho", 0, 2)
invoke("dan", 1, 2)  # all three are still busy
invoke("eve", 5, 2)  # all are idle again
print(f"{len(environments)} environments for 5 events")
