import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { nameOf } from "@/languages";
import { DOTS_MOST, dotsFor, sizeOf, spacedCode } from "@/screen/layout";
import { QrCode } from "@/screen/QrCode";
import { Strip } from "@/screen/Strip";
import type { FamilyCard, JoinInfo, RoomCard, ScreenView, WifiCard } from "@/wire";

interface Props {
  view: ScreenView;
  room: RoomCard;
  join: JoinInfo | null;
}

/** The way in: address, code, QR, and who is here. */
export function JoinView({ view, room, join }: Props): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <>
      <div class="body join">
        <h1 class="vh">{say("screen-join-heading")}</h1>
        {join ? <WayIn join={join} /> : <p class="join-alone">{text(room.title)}</p>}
        <div class="here">
          <p class="total">
            <b class="num" style={{ "--size": String(sizeOf(view.present, 168, 290)) }}>{view.present}</b>
            {say("screen-people", { n: view.present })}
          </p>
          <Families view={view} families={room.families} />
        </div>
      </div>
      <Strip left={<b>{text(room.title)}</b>} right={[say("screen-anonymous"), room.languages.map((code) => nameOf(code)).join(", ")].join(" · ")} />
    </>
  );
}

/** First the Wi-Fi, where the room has one of its own, then the room. */
export function WayIn({ join }: { join: JoinInfo }): JSX.Element {
  const { say } = useSpeech();
  const [first, second] = spacedCode(join.code);
  return (
    <div class={join.wifi ? "lead is-two" : "lead"}>
      {join.wifi && <WifiWay wifi={join.wifi} />}
      <div>
        <p class="kicker">{say(join.wifi ? "screen-join-go-second" : "screen-join-go")}</p>
        <p class="addr num">{join.address}</p>
        <p class="kicker then">{say("screen-join-type")}</p>
        <p class="code num">
          <span class="vh">{join.code.split("").join(" ")}</span>
          <span aria-hidden="true">{first}</span>
          <span aria-hidden="true">{second}</span>
        </p>
      </div>
      <QrCode qr={join.qr} size={join.qr_size} label={say("screen-join-qr", { address: join.address })} />
    </div>
  );
}

function WifiWay({ wifi }: { wifi: WifiCard }): JSX.Element {
  const { say } = useSpeech();
  return (
    <div class="wifi">
      <p class="kicker">{say("screen-wifi")}</p>
      <QrCode qr={wifi.qr} size={wifi.qr_size} label={say("screen-wifi-qr", { name: wifi.name })} />
      <dl>
        <div>
          <dt>{say("screen-wifi-name")}</dt>
          <dd>{wifi.name}</dd>
        </div>
        <div>
          <dt>{say("screen-wifi-password")}</dt>
          <dd>{wifi.password || say("screen-wifi-open")}</dd>
        </div>
      </dl>
    </div>
  );
}

interface Group {
  id: string;
  name: string;
  look: number;
  present: number;
}

/** Who is here, family by family; those without a family stand last. */
function groupsOf(view: ScreenView, families: FamilyCard[], others: string): Group[] {
  const groups = view.families.map(({ family, present }) => {
    const card = families.find(({ id }) => id === family);
    return { id: family, name: card?.name ?? others, look: card?.look ?? 0, present };
  });
  const rest = view.present - groups.reduce((sum, { present }) => sum + present, 0);
  return rest > 0 ? [...groups, { id: "", name: others, look: 0, present: rest }] : groups;
}

function Families({ view, families }: { view: ScreenView; families: FamilyCard[] }): JSX.Element {
  const { say, text } = useSpeech();
  const groups = groupsOf(view, families, say("screen-other-family"));
  const most = Math.max(1, ...groups.map(({ present }) => present));
  const { size, gap, apart } = dotsFor(most, groups.length);
  return (
    <ul style={{ "--families": String(Math.max(5, groups.length)), "--dot": String(size), "--dot-gap": String(gap), "--family-gap": String(apart) }}>
      {groups.map(({ id, name, look, present }) => (
        <li key={id}>
          {view.present > DOTS_MOST ? (
            <div class="heap" aria-hidden="true">
              <i class={look ? `fam f${look}` : "plain"} style={{ "--v": String((100 * present) / most) }} />
            </div>
          ) : (
            <div class="dots" aria-hidden="true">
              {Array.from({ length: present }, (_, i) => <i key={i} class={look ? `fam f${look}` : "plain"} />)}
            </div>
          )}
          <p>
            <b class="num">{present}</b> {text(name)}
          </p>
        </li>
      ))}
    </ul>
  );
}
