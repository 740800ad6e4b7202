/** So many are remembered; whoever makes up more has all of them looked at again. */
const FEW = 1000;

/** Remembers what was made of texts that are few and come again and again. */
export function few<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = make(text);
      if (known.size >= FEW) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
