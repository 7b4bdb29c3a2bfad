const INIT = 600;
const HANDLER = 50;

// Each factory is one environment: what it does before its first request, then per request.
function insideHandler() {
  return () => INIT + HANDLER; // prepared anew for every request
}

function outsideHandler() {
  let pending = INIT; // done once; the first request waits for it
  return () => {
    const wait = pending + HANDLER;
    pending = 0;
    return wait;
  };
}

function onFirstUse() {
  let ready = false;
  return (needsIt: boolean) => {
    const wait = needsIt && !ready ? INIT + HANDLER : HANDLER;
    ready ||= needsIt;
    return wait;
  };
}

const requests = [false, false, true, true, false]; // which requests need what is prepared

function show(name: string, handler: (needsIt: boolean) => number) {
  console.log(`${name}: ${requests.map(handler).join(' ')}`);
}

show('inside the handler ', insideHandler());
show('outside the handler', outsideHandler());
show('on first use       ', onFirstUse());
