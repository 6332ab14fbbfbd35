import type { JSX } from "preact";
import { usePicture } from "@/parts/base";
import { fullestOf, numbered, shadeOf, type Area, type PlaceBody, type PlaceTally, type Point } from "@/questions/parts/heat";

interface Props {
  body: PlaceBody;
  tally: PlaceTally;
  areas: Area[];
  /** How many cells say their number. */
  numbers?: number;
  /** Where this person pointed. */
  own?: Point | null;
}

/** Units across a drawing: a hundred for each of eighteen cells. */
const ACROSS = 1800;

/** A picture with the cells that people pointed at, and what experts outlined. In words it is told beside it. */
export function HeatMap({ body, tally, areas, numbers = 0, own }: Props): JSX.Element {
  const [width, height] = body.size;
  const down = (ACROSS * height) / width;
  const [columns, rows] = tally.grid;
  const cell = { width: ACROSS / columns, height: down / rows };
  const fullest = fullestOf(tally);
  const at = ([x, y]: Point): string => `${(x * ACROSS).toFixed(1)},${(y * down).toFixed(1)}`;
  return (
    <div class="heat" style={{ "--ratio": String(width / height) }} aria-hidden="true">
      <img src={usePicture(body.picture)} alt="" />
      <svg viewBox={`0 0 ${ACROSS} ${down.toFixed(1)}`} preserveAspectRatio="none">
        {tally.cells.map(([x, y, people]) => (
          <rect key={`${x} ${y}`} class={`cell is-${shadeOf(people, fullest)}`} x={x * cell.width} y={y * cell.height} {...cell} />
        ))}
        {areas.map((area) => {
          const points = area.points.map(at).join(" ");
          return (
            <g key={area.id} class="area">
              <polygon class="under" points={points} />
              <polygon points={points} />
            </g>
          );
        })}
        {numbered(tally, numbers).map(([x, y, people]) => (
          <text key={`${x} ${y}`} class={`is-${shadeOf(people, fullest)}`} x={(x + 0.5) * cell.width} y={(y + 0.5) * cell.height}>
            {people}
          </text>
        ))}
      </svg>
      {areas.length > 1 && areas.map((area, i) => <AreaNumber key={area.id} area={area} number={i + 1} />)}
      {own && <span class="place-pin is-own" style={{ left: `${own[0] * 100}%`, top: `${own[1] * 100}%` }} />}
    </div>
  );
}

/** The number of an area, on its upper edge. */
function AreaNumber({ area, number }: { area: Area; number: number }): JSX.Element {
  const left = Math.min(...area.points.map(([x]) => x));
  const top = Math.min(...area.points.map(([, y]) => y));
  return (
    <b class="place-number num" style={{ left: `${left * 100}%`, top: `${top * 100}%` }}>
      {number}
    </b>
  );
}
