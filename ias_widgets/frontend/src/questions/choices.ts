import type { Option } from "@/questions/base";

/** The choices in a public face that was made by `face_of_choices`. */
export function choicesOf(body: Record<string, unknown>): Option[] {
  const choices = body["choices"];
  return Array.isArray(choices) ? (choices as Option[]) : [];
}
