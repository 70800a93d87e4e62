import { makeHelp } from "./makeHelp";

void makeHelp();
