import { render } from "preact";
import board from "ias:locales/board";
import common from "ias:locales/common";
import film from "ias:locales/film";
import sheet from "ias:locales/sheet";
import signs from "ias:locales/signs";
import tablet from "ias:locales/tablet";
import kinds from "ias:questions/words";
import { deviceMemory, type Memory } from "@/client/memory";
import type { SocketOptions } from "@/client/socket";
import { Speech, SpeechContext } from "@/i18n";
import { dress, type Surface } from "@/parts/surface";
import { App } from "@/tablet/App";
import { Visit } from "@/tablet/visit";
import "@/styles/tokens.css";
import "@/styles/parts.css";
import "@/film/film.css";
import "@/tablet/tablet.css";
import "@/signs/signs.css";
import "@/tablet/board/board.css";
import "@/tablet/sheet/sheet.css";

export interface TabletOptions extends Pick<Surface, "theme"> {
  /** Address of the hub's room routes, with a slash at its end. */
  base: string;
  /** Six digits or a room's id; without it the tablet asks for the six digits. */
  room?: string;
  language?: string;
  /** True where the view is the whole page: it then owns the page's language, title and address. */
  page?: boolean;
  /** For tests. */
  memory?: Memory;
  socket?: Pick<SocketOptions, "open" | "random">;
}

export interface Mounted {
  speak: (language: string) => void;
  /** Take the view away and close its connection. */
  unmount: () => void;
}

/** Mount a participant's tablet in `element`. */
export function mountTablet(element: HTMLElement, options: TabletOptions): Mounted {
  const memory = options.memory ?? deviceMemory();
  const language = options.language ?? memory.read<string>("ias:language") ?? undefined;
  const speech = new Speech([common, tablet, board, film, sheet, signs, kinds], language);
  const undress = dress(element, { surface: "tablet", ...(options.theme ? { theme: options.theme } : {}) });
  const visit = new Visit({ ...options, memory, speech });
  const stopSpeaking = speech.language.subscribe((code) => {
    element.lang = code;
    if (options.page) document.documentElement.lang = code;
  });
  render(
    <SpeechContext.Provider value={speech}>
      <App visit={visit} root={element} />
    </SpeechContext.Provider>,
    element,
  );
  if (options.room) visit.open(options.room);
  return {
    speak: (code) => visit.speak(code),
    unmount: () => {
      stopSpeaking();
      visit.close();
      render(null, element);
      undress();
    },
  };
}
