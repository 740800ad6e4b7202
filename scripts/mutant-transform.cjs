// The compiler of the tests, with one change made to one file: MUTANT is { file, at, length, text } as JSON.
const { createHash } = require('node:crypto');
const swc = require('@swc/jest');

const mutant = JSON.parse(process.env.MUTANT ?? 'null');

const mutated = (source, file) =>
  mutant && file.endsWith(`/${mutant.file}`)
    ? source.slice(0, mutant.at) + mutant.text + source.slice(mutant.at + mutant.length)
    : source;

module.exports = {
  createTransformer(options) {
    const inner = swc.createTransformer(options);
    return {
      canInstrument: false,
      process: (source, file, more) => inner.process(mutated(source, file), file, more),
      getCacheKey: (source, file, more) =>
        createHash('sha256')
          .update(inner.getCacheKey(source, file, more))
          .update(mutated(source, file))
          .digest('hex')
          .slice(0, 32),
    };
  },
};
