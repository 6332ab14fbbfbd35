import "@/styles/page.css";
import { mountTablet } from "@/tablet/mount";

// The page's address is its directory and, where the six digits came with a link or a QR code, these at its end.
const address = new URL(location.href);
const [, room] = /\/(\d{6})$/.exec(address.pathname) ?? [];
const base = new URL(".", address).pathname;
const element = document.getElementById("ias");
if (element) mountTablet(element, { base, page: true, ...(room ? { room } : {}) });
