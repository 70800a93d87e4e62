import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTIONS, completedMetadata } from "../../src/tooling/functionsMetadata";

/** Hands the add-in's functions to Microsoft's runtime, as their page does, and gives their metadata as text. */
export async function associateFunctions(): Promise<string> {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata([FUNCTIONS]);
  expect(errors).toEqual([]);
  for (const { id, functionName, sourceFileName } of associate) {
    const module = (await import(sourceFileName)) as Readonly<Record<string, () => unknown>>;
    const call = module[functionName];
    if (call) CustomFunctions.associate(id, call);
  }
  return completedMetadata(metadataJson, "", "");
}
