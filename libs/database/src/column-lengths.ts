import { getMetadataArgsStorage } from 'typeorm';

/** How long what is kept under a name can be: of all columns of that name, the longest. */
export function columnLengths(): Record<string, number> {
  const lengths: Record<string, number> = {};
  for (const { options, propertyName } of getMetadataArgsStorage().columns) {
    const { name = propertyName, length } = options;
    if (options.type === 'varchar') lengths[name] = Math.max(lengths[name] ?? 0, Number(length));
  }
  return lengths;
}
