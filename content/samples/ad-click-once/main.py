COST = 300
clicks = ["c1", "c2", "c2", "c3", "c4"]  # c2 is delivered twice

# Naive: every delivery is a new click, and the budget is whatever comes out.
left = 1000
charged = 0
for _ in clicks:
    left -= COST
    charged += COST
print(f"naive:   charged {charged}, left {left}")

# Guarded: the id is remembered and the subtraction has a condition.
account = {"left": 1000, "seen": set()}
duplicates = refused = 0


def charge(click_id):
    global duplicates, refused
    # A database does these lines in one transaction.
    if click_id in account["seen"]:
        duplicates += 1
        return 0
    account["seen"].add(click_id)
    if account["left"] < COST:
        refused += 1
        return 0
    account["left"] -= COST
    return COST


total = sum(charge(click_id) for click_id in clicks)
print(f"guarded: charged {total}, left {account['left']}")
print(f"duplicates {duplicates}, refused for lack of budget {refused}")
