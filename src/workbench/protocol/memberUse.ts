/** How a member of Excel's is used. */
export type MemberUse = "get" | "set" | "call";
