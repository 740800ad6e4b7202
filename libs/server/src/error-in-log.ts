/** What went wrong, and where: those of databases hold the statement and its values, too, which may be keys. */
export const errorInLog = ({ name, message, stack, code }: Error & { code?: unknown }) => ({
  type: name,
  message,
  stack: stack ?? '',
  ...(code === undefined ? {} : { code }),
});
