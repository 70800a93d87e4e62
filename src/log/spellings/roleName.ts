import { headerName } from "./headerSpellings";
import { type Role, fieldOfRole } from "./roles";

/** How a role is called where people read of it: by the plainest header that names it. */
export function roleName(role: Role): string {
  const field = fieldOfRole(role);
  const name = headerName(field);
  if (role.startsWith("stage1.")) return `Stage 1 ${name}`;
  return role.startsWith("stage2.") ? `Stage 2 ${name}` : name;
}
