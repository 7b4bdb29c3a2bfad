INIT = 600
HANDLER = 50


# Each factory is one environment: what it does before its first request, then per request.
def inside_handler():
    return lambda needs_it: INIT + HANDLER  # prepared anew for every request


def outside_handler():
    pending = INIT  # done once; the first request waits for it

    def handler(needs_it):
        nonlocal pending
        wait, pending = pending + HANDLER, 0
        return wait

    return handler


def on_first_use():
    ready = False

    def handler(needs_it):
        nonlocal ready
        wait = INIT + HANDLER if needs_it and not ready else HANDLER
        ready = ready or needs_it
        return wait

    return handler


requests = [False, False, True, True, False]  # which requests need what is prepared

for name, handler in [("inside the handler ", inside_handler()),
                      ("outside the handler", outside_handler()),
                      ("on first use       ", on_first_use())]:
    print(f"{name}: {' '.join(str(handler(r)) for r in requests)}")
