import { Component, type ComponentType, type JSX } from "preact";
import { useSpeech } from "@/i18n";
import type { AskProps, Kind, MineProps, RevealedProps } from "@/questions/base";
import { kindBySchema } from "@/questions/outside/BySchema";
import { failed, outsideOf, type Outside } from "@/questions/outside/loading";
import { tools } from "@/questions/outside/tools";

type Make = (tools: unknown) => unknown;

const made = new WeakMap<Make, Kind | null>();

/**
 * A kind from outside the package, as far as it is here: its own views; while they come a calm line; where there are none, or
 * they fail, a form by its schema and its result in words. Undefined where nothing can be drawn.
 */
export function outsideKind(name: string): Kind | undefined {
  const found = outsideOf(name);
  if (!found) return undefined;
  const brought = found.brought.value;
  if (brought === "loading") return onItsWay(name);
  const standIn = kindBySchema(name, found.schema);
  return (brought === "none" ? null : own(found, brought, standIn)) ?? standIn;
}

function own(found: Outside, make: Make, standIn: Kind | undefined): Kind | null {
  if (!made.has(make)) made.set(make, dressed(found, make, standIn));
  return made.get(make) ?? null;
}

/** The kind that a module makes; null where it makes none. What fails while it is drawn gives way to the stand-in. */
function dressed({ kind }: Outside, make: Make, standIn: Kind | undefined): Kind | null {
  try {
    const own = make(tools) as Partial<Kind> | null;
    if (typeof own?.Ask !== "function") throw new Error("its default export makes no { Ask }");
    return {
      kind,
      options: own.options ?? (() => []),
      chosen: own.chosen ?? (() => []),
      ...(own.summary ? { summary: own.summary } : {}),
      Ask: guarded<AskProps>(kind, own.Ask, standIn?.Ask),
      Hidden: guarded(kind, own.Hidden ?? (() => null), standIn?.Hidden),
      Revealed: guarded<RevealedProps>(kind, own.Revealed ?? standIn?.Revealed, standIn?.Revealed),
      Mine: guarded<MineProps>(kind, own.Mine ?? standIn?.Mine, standIn?.Mine),
    };
  } catch (why) {
    failed(kind, why);
    return null;
  }
}

function guarded<P extends object>(kind: string, View: ComponentType<P> | undefined, StandIn: ComponentType<P> | undefined): ComponentType<P> {
  return class extends Component<P, { broken: boolean }> {
    override state = { broken: false };
    override componentDidCatch(why: unknown): void {
      failed(kind, why);
      this.setState({ broken: true });
    }
    override render(): JSX.Element | null {
      const Shown = this.state.broken ? StandIn : View;
      return Shown ? <Shown {...this.props} /> : null;
    }
  };
}

const waiting = new Map<string, Kind>();

function onItsWay(name: string): Kind {
  const kind = waiting.get(name) ?? { kind: name, Ask: Coming, Hidden: Coming, Revealed: Coming, Mine: Coming, options: () => [], chosen: () => [] };
  waiting.set(name, kind);
  return kind;
}

function Coming(): JSX.Element {
  const { say } = useSpeech();
  return (
    <p class="quiet" role="status">
      {say("kind-coming")}
    </p>
  );
}
