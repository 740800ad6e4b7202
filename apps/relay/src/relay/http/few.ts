/** So many are remembered; whoever makes up more has all of them looked at again. */
const FEW = 1000;

/** No longer ones: nobody says them again and again. */
const LONGEST = 64;

/** Remembers what was made of texts (of Latin characters, as in headers) that are few and come again and again. */
export function few<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    if (text.length > LONGEST) return make(text);
    if (known.size >= FEW) known.clear();
    // a part of a text would keep all of it
    const own = Buffer.from(text, 'latin1').toString('latin1');
    const made = make(own);
    known.set(own, made);
    return made;
  };
}
