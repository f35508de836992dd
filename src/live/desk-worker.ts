import { expose } from "comlink";
import { Desk } from "./desk.ts";

/** The worker's whole program: a desk that answers. */
expose(new Desk());
