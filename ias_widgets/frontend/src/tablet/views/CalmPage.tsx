import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { placeOf } from "@/tablet/place";
import { Shore } from "@/tablet/Shore";

/** The calm curtain: the room stops for a moment. */
export function CalmPage(): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  const store = useStore();
  const foot = (
    <div role="status">
      <Badge look="saved">{say("in-room")}</Badge>
    </div>
  );
  return (
    <Frame {...placeOf(store, speech)} foot={foot}>
      <Shore />
      <div>
        <Heading>{say("calm-title")}</Heading>
        <p class="quiet lead">{say("calm-more")}</p>
      </div>
    </Frame>
  );
}
