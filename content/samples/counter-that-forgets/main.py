LIMIT = 3


class Environment:
    def __init__(self):
        self.issued = 0  # lives as long as this environment, unseen by the others

    def handle(self):
        if self.issued >= LIMIT:
            return False
        self.issued += 1
        return True


store = {"issued": 0}  # one place for all environments


def handle_with_store():
    # A real store tests and adds in one conditional write.
    if store["issued"] >= LIMIT:
        return False
    store["issued"] += 1
    return True


# Each letter is a request and the environment that takes it; * reclaims B.
traffic = "ABABABAB*BABAB"

environments = {"A": Environment(), "B": Environment()}
from_memory = from_store = 0
for sign in traffic:
    if sign == "*":
        environments["B"] = Environment()
        continue
    from_memory += environments[sign].handle()
    from_store += handle_with_store()

print(f"counted in memory: {from_memory} coupons, limit {LIMIT}")
print(f"counted in a store: {from_store} coupons, limit {LIMIT}")
