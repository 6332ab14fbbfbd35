/** Seconds are short: the page waits for this before it shows a view. */
const ANSWERS_WITHIN_MS = 3_000;

/** The server's base URL: a script of JSON has it, else the body. (In Voilà's body stands its own, `…/voila/`.) */
export function houseOf(): string {
  const config = document.getElementById("jupyter-config-data")?.textContent;
  const base = (config ? (JSON.parse(config) as { baseUrl?: string }).baseUrl : undefined) ?? document.body.dataset["baseUrl"] ?? "/";
  return slashed(new URL(base, document.baseURI).href);
}

/** Where the hub's room routes lie: as Python said, else under the base URL of the page we are in. */
export function hubBase(said: string): string {
  return said ? slashed(new URL(said, document.baseURI).href) : `${houseOf()}ias/`;
}

/**
 * Find the room's door from a notebook's page: at the page's own server, which carries over to the hub; where that one
 * knows no rooms (Voilà by itself), at the hub's port of the host this page came from, else at the hub's own address.
 */
export async function findDoor(hub: string): Promise<string> {
  for (const door of [hubBase(""), beside(hub)]) if (await isDoor(door)) return door;
  return slashed(hub);
}

/** The hub's address with the page's host: by a name or through loopback this machine has more than one. */
function beside(hub: string): string {
  const url = new URL(slashed(hub));
  if (location.protocol.startsWith("http")) url.hostname = location.hostname;
  return url.href;
}

async function isDoor(door: string): Promise<boolean> {
  try {
    const answer = await fetch(`${door}health`, { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
    if (answer.status === 503) return true; // the way to a hub that is away just now
    return answer.ok && ((await answer.json()) as { hub?: string }).hub === "ias";
  } catch {
    return false;
  }
}

function slashed(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}
