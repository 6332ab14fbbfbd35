import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The address of the hub's directory, with a slash at its end, for parts that load something from it. */
export const BaseContext = createContext("");

/** The address of a picture that a view names by its hash. */
export function usePicture(hash: string): string {
  return `${useContext(BaseContext)}picture/${hash}`;
}
