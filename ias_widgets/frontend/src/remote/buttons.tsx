import type { ComponentChildren, JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon, type IconName } from "@/parts/Icon";
import { backMove, curtainMove, losesVote, mainMove, mayTime, MINUTES, otherMoves, timerMoves, waysToChoose } from "@/remote/moves";
import type { FacilitatorView, Lead as Command } from "@/wire";

export type Lead = (name: string, command: Command) => boolean;

interface Given {
  view: FacilitatorView;
  lead: Lead;
  /** False while nothing can be sent: buttons then say so by being off. */
  online: boolean;
}

/** What comes next, large; where nothing can, why. */
export function MainButton({ view, lead, online }: Given): JSX.Element {
  const { say, text } = useSpeech();
  const { name, more, detail, command } = mainMove(view);
  return (
    <button type="button" class="btn btn-main go" disabled={!online || !command} onClick={() => command && lead(name, command)}>
      <span class="do">{say(`remote-${name}`)}</span>
      <span class="of">{say(`remote-${name}-${more}`, { detail: text(detail) })}</span>
    </button>
  );
}

/** Which way the film goes, where the facilitator has to say so. */
export function Ways({ view, lead, online }: Given): JSX.Element | null {
  const { say, text } = useSpeech();
  const { ways, lot } = waysToChoose(view);
  if (ways.length === 0) return null;
  return (
    <div class="group" role="group" aria-label={say("remote-decide")}>
      {ways.map(({ letter, label, command }) => (
        <button key={letter} type="button" class="btn way" disabled={!online} onClick={() => lead("way", command)}>
          <span class="letter">{letter}</span>
          <span>{text(label)}</span>
        </button>
      ))}
      {lot && <Button name="lot" command={lot} lead={lead} online={online} />}
    </div>
  );
}

export function OtherMoves({ view, lead, online }: Given): JSX.Element | null {
  const moves = otherMoves(view);
  if (moves.length === 0) return null;
  return <div class="pair">{moves.map(({ name, command }) => <Button key={name} name={name} command={command} lead={lead} online={online} />)}</div>;
}

/** The timer: what can be done with the one that runs, or minutes for a new one. */
export function TimerRow({ view, lead, online }: Given): JSX.Element | null {
  const { say } = useSpeech();
  const moves = timerMoves(view);
  if (moves.length > 0) {
    return (
      <div class="pair">
        {moves.map(({ name, command }) => <Button key={name} name={name} command={command} lead={lead} online={online} icon={ICONS[name]} />)}
      </div>
    );
  }
  if (!mayTime(view)) return null;
  return (
    <div class="row minutes" role="group" aria-label={say("remote-timer-label")}>
      {MINUTES.map((n) => (
        <button key={n} type="button" class="btn" disabled={!online} onClick={() => lead("timer", { do: "timer", seconds: 60 * n })}>
          <Icon name="clock" />
          {say("remote-minutes", { n })}
        </button>
      ))}
    </div>
  );
}

/** Always at the same place: one step back, the dark screen, the calm picture. */
export function Curtains({ view, lead, online, armed, arm }: Given & { armed: boolean; arm: () => void }): JSX.Element {
  const { say } = useSpeech();
  const back = backMove(view);
  const asks = armed && losesVote(view);
  const goBack = (): unknown => back && (losesVote(view) && !armed ? arm() : lead("back", back));
  return (
    <>
      <div role="status">{asks && <p class="sure">{say("remote-back-sure", { n: view.answered })}</p>}</div>
      <div class="row moves">
        <button type="button" class={asks ? "btn is-armed" : "btn"} disabled={!online || !back} onClick={goBack}>
          <Icon name="back" />
          {say(asks ? "remote-back-yes" : "remote-back")}
        </button>
        {(["blank", "calm"] as const).map((curtain) => {
          const { name, command } = curtainMove(view, curtain);
          const drawn = view.curtain === curtain;
          return (
            <button key={curtain} type="button" class={drawn ? "btn is-on" : "btn"} disabled={!online} onClick={() => lead(name, command)}>
              <Icon name={drawn ? "eye" : (curtain)} />
              {say(`remote-${name}`)}
            </button>
          );
        })}
      </div>
    </>
  );
}

const ICONS: Record<string, IconName> = { blank: "blank", calm: "calm", timer_stop: "pause", timer_on: "play", timer_off: "cross", reveal: "eye" };

interface ButtonProps extends Omit<Given, "view"> {
  name: string;
  command: Command;
  icon?: IconName | undefined;
  children?: ComponentChildren;
}

function Button({ name, command, lead, online, icon = ICONS[name] }: ButtonProps): JSX.Element {
  const { say } = useSpeech();
  return (
    <button type="button" class="btn" disabled={!online} onClick={() => lead(name, command)}>
      {icon && <Icon name={icon} />}
      {say(`remote-${name}`)}
    </button>
  );
}
