import type { CountedLog } from "../../engine/counting/countedLog";
import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import { nameKey } from "../../log/spellings/spelling";

type Services = Pick<CountedLog, "services">;

/** The service that a name means in any spelling, as the log spells it; undefined where the log has no such service. */
export function namedService({ services }: Services, name: string): string | undefined {
  return services.find((service) => nameKey(service) === nameKey(name));
}

/** That a log has no service of a name, and which services it has. */
export function noSuchService({ services }: Services, name: string): string {
  const has =
    services.length === 0 ? "It names no services." : `Its services are ${listed(services.map(quoted))}.`;
  return `The log has no service ${quoted(name)}. ${has}`;
}
