import { vi } from "vitest";
import { PATIENCE } from "./patience";

// A test may have to wait for two things, such as the built add-in and then its own page.
vi.setConfig({ testTimeout: 2 * PATIENCE, hookTimeout: 2 * PATIENCE });
