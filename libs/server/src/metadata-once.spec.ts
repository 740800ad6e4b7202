import { IsInt, IsOptional, Max, Min, validateSync } from 'class-validator';

import { lookUpMetadataOnce } from './metadata-once.js';

lookUpMetadataOnce();

class Page {
  @IsInt()
  @Min(0)
  Start: number;
}

class LongPage extends Page {
  @IsOptional()
  @Max(200)
  Count?: number;
}

const problems = (of: Page, groups?: string[]) =>
  validateSync(of, groups ? { groups } : {}).map(({ property, constraints = {} }) => [
    property,
    ...Object.keys(constraints),
  ]);

describe('What is checked of a class', () => {
  it('is the same each time', () => {
    for (let turn = 0; turn < 3; turn += 1) {
      expect(problems(Object.assign(new Page(), { Start: -1 }))).toEqual([['Start', 'min']]);
      expect(problems(Object.assign(new Page(), { Start: 1 }))).toEqual([]);
    }
  });

  it('is inherited, and one class is not taken for the other', () => {
    for (let turn = 0; turn < 3; turn += 1) {
      expect(problems(Object.assign(new LongPage(), { Start: 0.5, Count: 201 }))).toEqual([
        ['Count', 'max'],
        ['Start', 'isInt'],
      ]);
      expect(problems(Object.assign(new Page(), { Start: 1, Count: 201 }))).toEqual([]);
    }
  });

  it('grows when a rule is added later', () => {
    expect(problems(Object.assign(new Page(), { Start: 99 }))).toEqual([]);
    Max(9)(Page.prototype, 'Start');
    expect(problems(Object.assign(new Page(), { Start: 99 }))).toEqual([['Start', 'max']]);
  });

  it('is asked for anew for groups', () => {
    Min(50, { groups: ['high'] })(Page.prototype, 'Start');
    expect(problems(Object.assign(new Page(), { Start: 5 }), ['high'])).toEqual([['Start', 'min']]);
    Min(60, { groups: ['higher'] })(Page.prototype, 'Start');
    expect(problems(Object.assign(new Page(), { Start: 55 }), ['high'])).toEqual([]);
    expect(problems(Object.assign(new Page(), { Start: 55 }), ['higher'])).toEqual([['Start', 'min']]);
  });
});
