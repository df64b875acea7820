import { expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

test('the members of the Ruska Roma are its own and those of its branches; `direct` leaves only its own', async () => {
  expect(
    await ask(`{ organization(name: "Ruska Roma") {
      kind aliases branches { name } affiliations { kind to { name } }
      direct: members(direct: true) { nodes { character { name } role } totalCount }
      members { nodes { character { name } role organization { name } } totalCount }
      heads: members(roles: ["HEAD"]) { nodes { character { name } } }
    } }`),
  ).toEqual({
    organization: {
      kind: 'CRIME_SYNDICATE',
      aliases: ['Belarus clan'],
      branches: [{ name: 'Tarkovsky Theater' }, { name: 'Kikimora' }, { name: 'Ruska Roma of Berlin' }],
      affiliations: [{ kind: 'ANSWERS_TO', to: { name: 'The High Table' } }],
      direct: {
        nodes: [
          { character: { name: 'The Director' }, role: 'HEAD' },
          { character: { name: 'John Wick' }, role: 'MEMBER' },
          { character: { name: 'Eve Macarro' }, role: 'MEMBER' },
          { character: { name: 'Nogi' }, role: 'MEMBER' },
          { character: { name: 'Il Seong' }, role: 'CLIENT' },
        ],
        totalCount: 5,
      },
      members: {
        nodes: [
          { character: { name: 'The Director' }, role: 'HEAD', organization: { name: 'Ruska Roma' } },
          { character: { name: 'John Wick' }, role: 'MEMBER', organization: { name: 'Ruska Roma' } },
          { character: { name: 'Eve Macarro' }, role: 'MEMBER', organization: { name: 'Ruska Roma' } },
          { character: { name: 'Nogi' }, role: 'MEMBER', organization: { name: 'Ruska Roma' } },
          { character: { name: 'Il Seong' }, role: 'CLIENT', organization: { name: 'Ruska Roma' } },
          { character: { name: 'The Director' }, role: 'HEAD', organization: { name: 'Tarkovsky Theater' } },
          { character: { name: 'John Wick' }, role: 'TRAINEE', organization: { name: 'Tarkovsky Theater' } },
          { character: { name: 'Eve Macarro' }, role: 'TRAINEE', organization: { name: 'Tarkovsky Theater' } },
          { character: { name: 'Nogi' }, role: 'INSTRUCTOR', organization: { name: 'Tarkovsky Theater' } },
          { character: { name: 'Tatiana' }, role: 'TRAINEE', organization: { name: 'Tarkovsky Theater' } },
          { character: { name: 'Eve Macarro' }, role: 'MEMBER', organization: { name: 'Kikimora' } },
          { character: { name: 'Katia' }, role: 'HEAD', organization: { name: 'Ruska Roma of Berlin' } },
          { character: { name: 'Pyotr' }, role: 'HEAD', organization: { name: 'Ruska Roma of Berlin' } },
          { character: { name: 'Klaus' }, role: 'MEMBER', organization: { name: 'Ruska Roma of Berlin' } },
          { character: { name: 'John Wick' }, role: 'MEMBER', organization: { name: 'Ruska Roma of Berlin' } },
        ],
        totalCount: 15,
      },
      heads: {
        nodes: [
          { character: { name: 'The Director' } },
          { character: { name: 'The Director' } },
          { character: { name: 'Katia' } },
          { character: { name: 'Pyotr' } },
        ],
      },
    },
  });
});

test('an organization that answers to the High Table is not a branch, so a concierge is not a member', async () => {
  expect(
    await ask(`{ organization(name: "high table") {
      name branches { name } subordinates { kind organization { name } }
      members { nodes { character { name distinction } role } }
    } }`),
  ).toEqual({
    organization: {
      name: 'The High Table',
      branches: [{ name: 'German branch of the High Table' }],
      subordinates: [
        { kind: 'ANSWERS_TO', organization: { name: 'Ruska Roma' } },
        { kind: 'ANSWERS_TO', organization: { name: 'The Continental' } },
        { kind: 'ANSWERS_TO', organization: { name: 'The Camorra' } },
        { kind: 'BRANCH_OF', organization: { name: 'German branch of the High Table' } },
        { kind: 'ANSWERS_TO', organization: { name: 'The contract switchboard' } },
        { kind: 'ANSWERS_TO', organization: { name: 'Forces of the Marquis' } },
      ],
      members: {
        nodes: [
          { character: { name: 'The Elder', distinction: 'third film' }, role: 'ELDER' },
          { character: { name: 'The Elder', distinction: 'fourth film' }, role: 'ELDER' },
          { character: { name: 'The Adjudicator', distinction: 'third film' }, role: 'ADJUDICATOR' },
          { character: { name: 'The Adjudicator', distinction: 'The Continental' }, role: 'ADJUDICATOR' },
          { character: { name: "The Adjudicator's henchman", distinction: null }, role: 'HENCHMAN' },
          { character: { name: 'The Harbinger', distinction: null }, role: 'HARBINGER' },
          { character: { name: 'Marquis Vincent Bisset de Gramont', distinction: null }, role: 'EMISSARY' },
          { character: { name: "Gianna D'Antonio", distinction: null }, role: 'SEAT_HOLDER' },
          { character: { name: "Santino D'Antonio", distinction: null }, role: 'SEAT_HOLDER' },
          { character: { name: 'Killa Harkan', distinction: null }, role: 'SEAT_HOLDER' },
          { character: { name: 'Caine', distinction: null }, role: 'FORMER_ASSASSIN' },
          { character: { name: 'Killa Harkan', distinction: null }, role: 'HEAD' },
        ],
      },
    },
  });
});

test('the Continental gets more hotels with every film', async () => {
  const houses = 'organization(name: "The Continental") { branches { name } affiliations { sentence } }';
  expect(
    await ask(`{
      first: asOf(film: "John Wick") { ${houses} house: organization(name: "New York Continental") { name affiliations { id } } }
      second: asOf(film: "John Wick: Chapter 2") { ${houses} }
      now: ${houses}
    }`),
  ).toEqual({
    first: { organization: null, house: { name: 'New York Continental', affiliations: [] } },
    second: {
      organization: { branches: [{ name: 'New York Continental' }, { name: 'Rome Continental' }], affiliations: [] },
    },
    now: {
      branches: [
        { name: 'New York Continental' },
        { name: 'Rome Continental' },
        { name: 'Casablanca Continental' },
        { name: 'Osaka Continental' },
        { name: 'Prague Continental' },
      ],
      affiliations: [{ sentence: 'The Continental answers to the High Table.' }],
    },
  });
});

test('the branches of the Continental are hotels, and each has a place', async () => {
  expect(
    await ask('{ organizations(where: { kind: [HOTEL] }) { nodes { name locations { name within { name } } } } }'),
  ).toEqual({
    organizations: {
      nodes: [
        { name: 'Casablanca Continental', locations: [{ name: 'Casablanca', within: { name: 'Morocco' } }] },
        { name: 'New York Continental', locations: [{ name: 'New York City', within: { name: 'United States' } }] },
        { name: 'Osaka Continental', locations: [{ name: 'Osaka', within: { name: 'Japan' } }] },
        { name: 'Prague Continental', locations: [{ name: 'Prague', within: { name: 'Czech Republic' } }] },
        { name: 'Rome Continental', locations: [{ name: 'Rome', within: { name: 'Italy' } }] },
      ],
    },
  });
});

test('a company of the real world stands behind works, and has no members', async () => {
  expect(
    await ask(`{
      organization(name: "Summit Entertainment") {
        fictional kind affiliations { sentence } productions { sentence } members { totalCount }
      }
      studios: organizations(where: { kind: [STUDIO] }) { nodes { name } }
    }`),
  ).toEqual({
    organization: {
      fictional: false,
      kind: 'STUDIO',
      affiliations: [{ sentence: 'Summit Entertainment is part of Lionsgate.' }],
      productions: [
        { sentence: 'Summit Entertainment distributes John Wick.' },
        { sentence: 'Summit Entertainment is a production company of John Wick: Chapter 2.' },
        { sentence: 'Summit Entertainment is a production company of John Wick: Chapter 3 – Parabellum.' },
        { sentence: 'Summit Entertainment is a production company of Ballerina.' },
      ],
      members: { totalCount: 0 },
    },
    studios: { nodes: [{ name: 'Lionsgate' }, { name: 'Lionsgate Television' }, { name: 'Summit Entertainment' }] },
  });
});
