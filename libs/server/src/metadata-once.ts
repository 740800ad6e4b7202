import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Metadatas = ReturnType<Storage['getTargetValidationMetadatas']>;
type Grouped = ReturnType<Storage['groupByPropertyName']>;

/**
 * class-validator puts together for each request what it checks of a class, out of all classes that there are. They do not
 * change once they are there, so that it is put together once. Only for what is asked without groups and schemas, as here.
 */
export function lookUpMetadataOnce(): void {
  const storage = getMetadataStorage();
  const ofClass = storage.getTargetValidationMetadatas.bind(storage);
  const byName = storage.groupByPropertyName.bind(storage);
  const add = storage.addValidationMetadata.bind(storage);
  let classes = new WeakMap<object, Metadatas>();
  const groups = new WeakMap<Metadatas, Grouped>();

  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, named) => {
    const isUsual = !schema && !always && !strictGroups && (named === undefined || named.length === 0);
    if (!isUsual) return ofClass(target, schema, always, strictGroups, named);
    const known = classes.get(target);
    if (known) return known;
    const found = ofClass(target, schema, always, strictGroups, named);
    classes.set(target, found);
    return found;
  };
  storage.groupByPropertyName = (metadatas) => {
    const known = groups.get(metadatas);
    if (known) return known;
    const grouped = byName(metadatas);
    groups.set(metadatas, grouped);
    return grouped;
  };
  storage.addValidationMetadata = (metadata) => {
    classes = new WeakMap();
    add(metadata);
  };
}
