/** From where a user asks for figures; what they can do about a question differs by it. The ribbon asks through the pane. */
export type Asking = "pane" | "command" | "formula";
