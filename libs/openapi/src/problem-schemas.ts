const text = (description: string, example: string) => ({ type: 'string', description, examples: [example] });

/** How every refusal looks. */
export const problemSchemas = {
  Problem: {
    type: 'object',
    description: 'What went wrong, after RFC 9457',
    required: ['type', 'title', 'status'],
    properties: {
      type: text('The kind of problem', 'urn:mms:problem:not-found'),
      title: text('The kind of problem in words', 'Not found'),
      status: { type: 'integer', description: 'The HTTP status', examples: [404] },
      detail: text('What is wrong with this request', 'No account 12'),
      instance: text('The id of the request, as it stands in the logs', '4f0c6a7be2d14a39'),
      errors: {
        type: 'array',
        description: 'Each argument that was refused',
        items: { $ref: '#/components/schemas/ProblemItem' },
      },
    },
  },
  ProblemItem: {
    type: 'object',
    description: 'One argument that was refused, and why',
    required: ['name', 'detail'],
    properties: {
      name: text('The name of the argument, with dots where it lies inside another', 'Billing.PK_Country'),
      detail: text('What is allowed', 'must be a whole number'),
    },
  },
};
