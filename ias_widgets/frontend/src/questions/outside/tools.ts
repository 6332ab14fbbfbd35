import { Fragment, h } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Bar, NoBar, countsOf } from "@/parts/Bars";
import { ChoiceCards } from "@/parts/ChoiceCards";
import { Told } from "@/questions/outside/Told";

/** What the views of a kind from outside are made with, so that they need no build. */
export const tools = { h, Fragment, useEffect, useLayoutEffect, useMemo, useRef, useState, useSpeech, Bar, NoBar, countsOf, ChoiceCards, Told };
