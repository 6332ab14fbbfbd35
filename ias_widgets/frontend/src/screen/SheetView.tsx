import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { WayIn } from "@/screen/JoinView";
import { sizeOf } from "@/screen/layout";
import { Seats } from "@/screen/Seats";
import { JoinLine, Strip } from "@/screen/Strip";
import { AnyTime } from "@/screen/TimeLeft";
import { ofPresent } from "@/screen/words";
import type { JoinInfo, RoomCard, ScreenView, SheetCount } from "@/wire";

interface Props {
  view: ScreenView;
  sheet: SheetCount;
  room: RoomCard;
  join: JoinInfo | null;
  now: () => number;
}

/** While everybody fills in a sheet alone: what it is, and how many have handed in. Never a result. */
export function SheetView(props: Props): JSX.Element {
  return props.sheet.purpose === "later" && props.join ? <LaterView {...props} join={props.join} /> : <HereView {...props} />;
}

function HereView({ view, sheet, room, join, now }: Props): JSX.Element {
  const { say, text } = useSpeech();
  const { done, present, purpose } = sheet;
  return (
    <>
      <div class="body ask sheet">
        <div class="left">
          <p class="kicker">{text(room.title)}</p>
          <h1>{text(sheet.title)}</h1>
          <p class="how">{say("screen-sheet-how", { purpose })}</p>
          <p class="private"><Icon name="lock" /><span>{say("screen-sheet-private")}</span></p>
        </div>
        <aside class="live">
          <div>
            <p class="big num" style={{ "--size": String(sizeOf(done, 220, 352)) }}>{done}</p>
            <p class="of">
              {say("screen-of-present", ofPresent(done, present))}
              <br />
              {say("screen-sheet-have", { n: done })}
            </p>
          </div>
          <Seats answered={done} present={present} />
          <p class="fives">{done < present && say("screen-sheet-fives")}</p>
        </aside>
      </div>
      <Strip time={<AnyTime timer={view.timer} now={now} />} right={<JoinLine join={join} />} />
    </>
  );
}

/** A later test, which people open by themselves: the way in, large. */
function LaterView({ sheet, room, join }: Props & { join: JoinInfo }): JSX.Element {
  const { say, text } = useSpeech();
  const { done } = sheet;
  return (
    <>
      <div class="body join sheet">
        <h1 class="what">{text(sheet.title)}</h1>
        <WayIn join={join} />
        <div class="here">
          <p class="total">
            <b class="num" style={{ "--size": String(sizeOf(done, 120, 290)) }}>{done}</b>
            {say("screen-sheet-done", { n: done })}
          </p>
          <p class="how">{say("screen-sheet-later")}</p>
        </div>
      </div>
      <Strip left={<b>{text(room.title)}</b>} right={say("screen-anonymous")} />
    </>
  );
}
