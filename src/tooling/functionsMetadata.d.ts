export const FUNCTIONS: string;
export function completedMetadata(json: string, from: string, to: string): string;
