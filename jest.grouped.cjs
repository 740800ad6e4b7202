// All tests, as `npm test` runs them: the files of tests in groups. By itself each runs with jest.config.cjs.
const config = require('./jest.config.cjs');
const { groupsFor } = require('./scripts/test-groups.cjs');

const grouped = (project) => ({
  ...project,
  testMatch: groupsFor(project.globals.ENGINE, project.testPathIgnorePatterns),
});

module.exports = {
  ...config,
  projects: config.projects.map((project) => (project.globals?.ENGINE ? grouped(project) : project)),
};
