import { PATIENCE } from "./patience";

// A test may have to wait for two things, such as the built add-in and then its own page.
jest.setTimeout(2 * PATIENCE);
