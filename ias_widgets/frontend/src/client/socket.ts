import type { ClientMessage, Hello, HubMessage } from "@/wire";

/** `offline`: lost, and being tried again. `stopped`: given up on purpose. */
export type Status = "connecting" | "online" | "offline" | "stopped";

export interface SocketOptions {
  url: string;
  /** Made anew for each connection. */
  hello: () => Hello;
  hear: (message: HubMessage) => void;
  changed: (status: Status) => void;
  /** For tests. */
  open?: (url: string) => WebSocket;
  random?: () => number;
}

export const BACKOFF_LEAST_MS = 300;
export const BACKOFF_MOST_MS = 8_000;
export const PING_EVERY_MS = 20_000;
export const DEAD_AFTER_MS = 10_000;
/** The same for a device that has just woken up or changed its network: most often the connection is dead then. */
export const DEAD_AFTER_WAKING_MS = 3_000;
const WAKES = ["pageshow", "online", "offline"];

/** One connection to the hub that comes back by itself. */
export class Socket {
  readonly #options: SocketOptions;
  #ws: WebSocket | null = null;
  #status: Status = "stopped";
  #failures = 0;
  #again: ReturnType<typeof setTimeout> | undefined;
  #ping: ReturnType<typeof setTimeout> | undefined;
  #dead: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SocketOptions) {
    this.#options = options;
  }

  start(): void {
    document.addEventListener("visibilitychange", this.#wake);
    for (const event of WAKES) window.addEventListener(event, this.#wake);
    this.#connect("connecting");
  }

  /** Close for good; `start` begins anew. */
  stop(): void {
    document.removeEventListener("visibilitychange", this.#wake);
    for (const event of WAKES) window.removeEventListener(event, this.#wake);
    this.#drop();
    this.#turn("stopped");
  }

  /** Try now instead of waiting for the next attempt. */
  retry(): void {
    if (this.#status === "stopped" || this.#status === "online") return;
    if (this.#ws) {
      this.#doubt(DEAD_AFTER_WAKING_MS); // an attempt is under way; it may be one from before the device slept
      return;
    }
    clearTimeout(this.#again);
    this.#connect(this.#status);
  }

  /** Send if the hub has welcomed us; returns whether it was handed to the network. */
  send(message: ClientMessage): boolean {
    if (this.#status !== "online" || this.#ws?.readyState !== 1) return false;
    this.#ws.send(JSON.stringify(message));
    return true;
  }

  /** Say hello once more, where the hub has welcomed us. */
  greet(): void {
    if (this.#status === "online") this.send(this.#options.hello());
  }

  readonly #wake = (): void => {
    if (document.visibilityState === "hidden") return;
    if (this.#status === "online") this.#check(DEAD_AFTER_WAKING_MS);
    else this.retry();
  };

  #connect(status: Status): void {
    this.#turn(status);
    const ws = (this.#options.open ?? ((url) => new WebSocket(url)))(this.#options.url);
    this.#ws = ws;
    this.#doubt();
    ws.onopen = () => ws === this.#ws && ws.send(JSON.stringify(this.#options.hello()));
    ws.onmessage = ({ data }) => ws === this.#ws && this.#hear(String(data));
    ws.onclose = () => ws === this.#ws && this.#lost();
  }

  #hear(data: string): void {
    clearTimeout(this.#dead);
    const message = parse(data);
    if (!message) return;
    if (message.type === "welcome") {
      this.#failures = 0;
      this.#turn("online");
    }
    clearTimeout(this.#ping);
    this.#ping = setTimeout(() => this.#check(), PING_EVERY_MS);
    this.#options.hear(message);
  }

  /** Ask whether the hub is still there; silence is a loss. */
  #check(wait = DEAD_AFTER_MS): void {
    if (this.send({ type: "ping" })) this.#doubt(wait);
    else this.#lost();
  }

  #doubt(wait = DEAD_AFTER_MS): void {
    clearTimeout(this.#dead);
    this.#dead = setTimeout(() => this.#lost(), wait);
  }

  #lost(): void {
    this.#drop();
    this.#turn("offline");
    const most = Math.min(BACKOFF_MOST_MS, BACKOFF_LEAST_MS * 2 ** this.#failures++);
    this.#again = setTimeout(() => this.#connect("offline"), (this.#options.random ?? Math.random)() * most);
  }

  #drop(): void {
    for (const timer of [this.#again, this.#ping, this.#dead]) clearTimeout(timer);
    const ws = this.#ws;
    this.#ws = null;
    ws?.close();
  }

  #turn(status: Status): void {
    if (status === this.#status) return;
    this.#status = status;
    this.#options.changed(status);
  }
}

function parse(data: string): HubMessage | null {
  try {
    const message: unknown = JSON.parse(data);
    return typeof message === "object" && message !== null && "type" in message ? (message as HubMessage) : null;
  } catch {
    return null;
  }
}
