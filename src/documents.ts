// Made from schema/operations; npm test -- -u renews it.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The answer to a yes-or-no question. */
export type AnswerVerdict =
  /** No: a fact says the opposite, or the list that would contain it is complete and does not. */
  | 'NO'
  /** Not known: no fact says yes or no. */
  | 'NOT_RECORDED'
  /** Yes: a fact says so. */
  | 'YES';

/** What is special about a role. */
export type CastingQualifier =
  /** Seen in old footage or in a picture. */
  | 'ARCHIVE'
  /** A short guest appearance. */
  | 'CAMEO'
  /** A leading role. */
  | 'LEAD'
  /** Another actor played the character before. */
  | 'RECAST'
  /** The actor is not named in the credits. */
  | 'UNCREDITED'
  /** Only the voice is heard. */
  | 'VOICE'
  /** A younger version of the character. */
  | 'YOUNGER_VERSION';

/** Whether a list is complete. */
export type Complete =
  /** Something is known to be missing from the list. */
  | 'NO'
  /** No source says. Something may be missing from the list. */
  | 'UNKNOWN'
  /** A source says that the list is complete. If the list is empty, there are none. */
  | 'YES';

/** How well a source supports a fact. */
export type Confidence =
  /** Seen in the film or series itself, or stated by a public page, and not contradicted. */
  | 'HIGH'
  /** Weak or disputed. */
  | 'LOW'
  /** Stated by one source only, inferred, or common knowledge. */
  | 'MEDIUM';

/** How certain a credit is. */
export type CreditStatus =
  /** Announced for a film or series that is not released yet. */
  | 'ANNOUNCED'
  /** Reported once; another fact has replaced it since. */
  | 'CLAIMED'
  /** Final, because the film or series has been released. */
  | 'FINAL'
  /** Reported, but not verified. */
  | 'UNVERIFIED';

/** Whether the facts say yes or no. */
export type Decision =
  /** No. */
  | 'NO'
  /** The facts do not decide it. */
  | 'NOT_DETERMINED'
  /** Yes. */
  | 'YES';

/** The kinds of fact. */
export type FactKind =
  /** An organization is a branch of another, or takes orders from another. */
  | 'AFFILIATION'
  /** A single detail, such as a birthday, a running time or a title that somebody is known for. */
  | 'ATTRIBUTE'
  /** Somebody plays a character in a film or a series. */
  | 'CASTING'
  /** A membership or a relationship begins, ends, or begins again. */
  | 'CHANGE'
  /** A list is complete, or is known to be incomplete. */
  | 'COMPLETENESS'
  /** Somebody's behind-the-camera job on a film or a series. */
  | 'CREDIT'
  /** An episode of a series. */
  | 'EPISODE'
  /** What has become of a character by the end of a film or a series. */
  | 'FATE'
  /** A film or a series belongs to a franchise. */
  | 'INCLUSION'
  /** A character belongs to an organization, in some role. */
  | 'MEMBERSHIP'
  /** The name of something, or another name for it. */
  | 'NAMING'
  /** Anything else worth knowing: style, reception, marketing, interviews, pictures, claims and remarks. */
  | 'NOTE'
  /** A character or an organization takes part in an event. */
  | 'PARTICIPATION'
  /** When a film, a series or an event takes place in the story, relative to another. */
  | 'PLACEMENT'
  /** The role of a studio, company or creator: who owns, distributes, produces or created a film, a series or a franchise. */
  | 'PRODUCTION'
  /** What a character is or does to another. `from` is the one who acts. Both characters list the relationship. */
  | 'RELATIONSHIP'
  /** Where, how and when a film or a series is released. */
  | 'RELEASE'
  /** A film or a series shows an event, or only talks about it. */
  | 'SHOWING'
  /** Where an event, an organization or a place is located. */
  | 'SITUATION'
  /** How far the production of a film or a series is, from an idea to the release. */
  | 'STATUS'
  /** What something is, in one to three sentences. When a new film adds to it, a new summary replaces the old one. */
  | 'SUMMARY'
  /** A question that nobody can answer yet. */
  | 'UNKNOWN';

/** What has become of a character by the end of a film or a series. */
export type FateStatus =
  /** Alive at the end of the film or series. */
  | 'ALIVE'
  /** Dead before the film or series starts. */
  | 'DECEASED'
  /** Dies in the film or series. */
  | 'DIES'
  /** May or may not have survived. */
  | 'FATE_AMBIGUOUS'
  /** Only talked about. */
  | 'MENTIONED'
  /** Whether they live is not known. */
  | 'UNKNOWN'
  /** Part of the story, but never seen. */
  | 'UNSEEN';

/** What somebody did for a film or a series. */
export type Job =
  /** Directed additional scenes. */
  | 'ADDITIONAL_PHOTOGRAPHY_DIRECTOR'
  /** Chose the actors with the director. */
  | 'CASTING_DIRECTOR'
  /** Created characters that appear in the film or series. */
  | 'CHARACTERS'
  /** Photographed the film or series. */
  | 'CINEMATOGRAPHER'
  /** Composed the music. */
  | 'COMPOSER'
  /** Designed the costumes. */
  | 'COSTUME_DESIGNER'
  /** Directed together with the credited director. */
  | 'CO_DIRECTOR'
  /** Developed the series. */
  | 'DEVELOPER'
  /** Directed the film or series. */
  | 'DIRECTOR'
  /** Edited the film or series. */
  | 'EDITOR'
  /** Was an executive producer. */
  | 'EXECUTIVE_PRODUCER'
  /** Choreographed the fights. */
  | 'FIGHT_COORDINATOR'
  /** Produced the film or series. */
  | 'PRODUCER'
  /** Designed the sets and the look. */
  | 'PRODUCTION_DESIGNER'
  /** Wrote the screenplay. */
  | 'SCREENWRITER'
  /** Ran the series. */
  | 'SHOWRUNNER'
  /** Wrote the story that the screenplay is based on. */
  | 'STORY'
  /** Planned and led the stunts. */
  | 'STUNT_COORDINATOR';

/** A section of a film or a series, with its own place on the timeline. It is not a role of an actor. */
export type Part =
  /** The whole film or series except its prologue. */
  | 'MAIN'
  /** The prologue, which takes place long before the rest. */
  | 'PROLOGUE';

/** Whether there is a path. */
export type PathStatus =
  /** There is no path within the allowed number of hops. */
  | 'BEYOND_MAX_HOPS'
  /** There is a path. */
  | 'FOUND'
  /** There is no path of any length. */
  | 'NONE'
  /** Both ends are the same. */
  | 'SAME';

/** How far the production of a film or a series is. */
export type ProductionStatus =
  /** A series that is being shown night by night (episode by episode). */
  | 'AIRING'
  /** Announced by the studio. */
  | 'ANNOUNCED'
  /** Being written. */
  | 'IN_DEVELOPMENT'
  /** Being filmed. */
  | 'IN_PRODUCTION'
  /** Talked about, but not approved (greenlit) by the studio. */
  | 'NOT_GREENLIT'
  /** Filmed, but not finished. */
  | 'POST_PRODUCTION'
  /** Released. */
  | 'RELEASED'
  /** Has a release date. */
  | 'SCHEDULED';

/** How two intervals of story time relate: that of the subject and that of `relativeTo`. */
export type Relation =
  /** The first starts after the second has ended. */
  | 'AFTER'
  /** The first ends before the second starts. */
  | 'BEFORE'
  /** The first starts and ends within the second. */
  | 'DURING'
  /** The two overlap in time. */
  | 'OVERLAPS'
  /** The first starts within the second. */
  | 'STARTS_DURING';

/** The two ends of a relationship. */
export type RelationshipEnd =
  /** The one who acts: the killer, the parent, the owner. */
  | 'FROM'
  /** The other one: the victim, the child, the dog. */
  | 'TO';

/** What one character is or does to the other. */
export type RelationshipKind =
  /** Brought up together as brothers or sisters. */
  | 'ADOPTIVE_SIBLING'
  /** Allies. */
  | 'ALLY'
  /** Betrays the other. */
  | 'BETRAYS'
  /** Blackmails the other. */
  | 'BLACKMAILS'
  /** They work together. */
  | 'COLLEAGUE'
  /** Employs the other. */
  | 'EMPLOYS'
  /** Enemies. */
  | 'ENEMY'
  /** Worked for the other in the past. */
  | 'FORMERLY_WORKED_FOR'
  /** Friends. */
  | 'FRIEND'
  /** Gave this animal (`to`) to somebody as a present. */
  | 'GAVE'
  /** Grandfather or grandmother of the other. */
  | 'GRANDPARENT'
  /** Is owed a favour by the other, under a blood oath. */
  | 'HOLDS_MARKER_OF'
  /** Kills the other. */
  | 'KILLS'
  /** Lovers, without being married. */
  | 'LOVER'
  /** Teaches the other. */
  | 'MENTOR'
  /** Has the other killed. */
  | 'ORDERS_DEATH_OF'
  /** Owes the other a favour, under a blood oath. */
  | 'OWES_MARKER_TO'
  /** Owns this animal (`to`). */
  | 'OWNS'
  /** Father or mother of the other. */
  | 'PARENT'
  /** Saves the other. */
  | 'RESCUES'
  /** Shoots the other, who survives. */
  | 'SHOOTS'
  /** Brothers or sisters. */
  | 'SIBLING'
  /** Could kill the other, and does not. */
  | 'SPARES'
  /** Married to each other. */
  | 'SPOUSE'
  /** Uncle of the other. */
  | 'UNCLE'
  /** Works for the other. */
  | 'WORKS_FOR'
  /** Wounds the other, who survives. */
  | 'WOUNDS';

/** Whether a release has happened, is still to come, or was replaced by another plan. */
export type ReleaseStatus =
  /** Any other release that was replaced by a later plan. */
  | 'DROPPED'
  /** A release in cinemas that was moved to another date. */
  | 'POSTPONED'
  /** The release has happened. */
  | 'RELEASED'
  /** The date of the release is in the future, or not announced. */
  | 'SCHEDULED';

/** How a film or a series is released. */
export type ReleaseType =
  /** On DVD or Blu-ray. */
  | 'DISC'
  /** A premiere for invited guests. */
  | 'PREMIERE'
  /** On a streaming service. */
  | 'STREAMING'
  /** In cinemas. */
  | 'THEATRICAL'
  /** To rent or buy. */
  | 'VIDEO_ON_DEMAND';

/** How the first of two works or events relates to the second in story time. */
export type StoryVerdict =
  /** The second has ended by the time the first starts. */
  | 'AFTER'
  /** The first has ended by the time the second starts. */
  | 'BEFORE'
  /** The second happens within the first. */
  | 'CONTAINS'
  /** The first happens within the second. */
  | 'DURING'
  /** The two share some time. */
  | 'OVERLAPS'
  /** The facts do not say. */
  | 'UNDECIDED';

/** The kinds of entry on the timeline. */
export type TimelineKind =
  /** Events of the story. */
  | 'EVENT'
  /** Films and series, and their prologues. */
  | 'WORK';

export type WhichFilmsQueryVariables = Exact<{
  name?: string;
}>;


export type WhichFilmsQuery = { character: { id: string, name: string, films: Array<{ id: string, title: string, releaseDate: string | null }>, castings: Array<{ id: string, sentence: string, work:
        | { id: string }
        | { id: string }
       }>, fates: Array<{ id: string, sentence: string, work:
        | { id: string }
        | { id: string }
       }> } | null };

export type CastQueryVariables = Exact<{
  name?: string;
}>;


export type CastQuery = { work:
    | { id: string, title: string, cast: { totalCount: number, nodes: Array<{ id: string, qualifiers: Array<CastingQualifier>, sentence: string, person: { id: string, name: string }, character: { id: string, name: string } | null }> } }
    | { id: string, title: string, cast: { totalCount: number, nodes: Array<{ id: string, qualifiers: Array<CastingQualifier>, sentence: string, person: { id: string, name: string }, character: { id: string, name: string } | null }> } }
   | null };

export type WhoPlaysQueryVariables = Exact<{
  name?: string;
}>;


export type WhoPlaysQuery = { character: { id: string, name: string, actors: Array<{ id: string, name: string }>, castings: Array<{ id: string, sentence: string, person: { name: string }, work:
        | { title: string }
        | { title: string }
       }> } | null };

export type CareerQueryVariables = Exact<{
  name?: string;
}>;


export type CareerQuery = { person: { id: string, name: string, born: string | null, died: string | null, works: Array<
      | { id: string, title: string }
      | { id: string, title: string }
    >, castings: Array<{ id: string, posthumous: boolean, sentence: string, character: { name: string } | null, work:
        | { title: string, releaseDate: string | null }
        | { title: string, releaseDate: string | null }
       }>, credits: Array<{ id: string, job: Job, status: CreditStatus, sentence: string, work:
        | { title: string }
        | { title: string }
       }> } | null };

export type CrewQueryVariables = Exact<{
  name?: string;
  jobs?: Array<Job> | Job | null | undefined;
}>;


export type CrewQuery = { work:
    | { id: string, title: string, credits: { nodes: Array<{ id: string, job: Job, status: CreditStatus, sentence: string, person: { id: string, name: string } }> } }
    | { id: string, title: string, credits: { nodes: Array<{ id: string, job: Job, status: CreditStatus, sentence: string, person: { id: string, name: string } }> } }
   | null };

export type ReleaseQueryVariables = Exact<{
  name?: string;
}>;


export type ReleaseQuery = { work:
    | { id: string, title: string, releaseDate: string | null, releases: Array<{ id: string, date: string | null, territory: string, type: ReleaseType, status: ReleaseStatus, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }> }
    | { id: string, title: string, releaseDate: string | null, releases: Array<{ id: string, date: string | null, territory: string, type: ReleaseType, status: ReleaseStatus, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }> }
   | null };

export type PlacementQueryVariables = Exact<{
  name?: string;
}>;


export type PlacementQuery = { work:
    | { id: string, title: string, placements: Array<{ id: string, relation: Relation, offset: string | null, approximate: boolean, until: string | null, sentence: string, relativeTo:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }> }
    | { id: string, title: string, placements: Array<{ id: string, relation: Relation, offset: string | null, approximate: boolean, until: string | null, sentence: string, relativeTo:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }> }
   | null };

export type MembersQueryVariables = Exact<{
  name?: string;
  roles?: Array<string> | string | null | undefined;
}>;


export type MembersQuery = { organization: { id: string, name: string, summary: string | null, members: { totalCount: number, nodes: Array<{ id: string, role: string, sentence: string, character: { id: string, name: string }, begins: { event: { name: string } | null } | null, ends: { event: { name: string } | null } | null }> } } | null };

export type HousesQueryVariables = Exact<{
  name?: string;
}>;


export type HousesQuery = { organization: { name: string, affiliations: Array<{ sentence: string }>, branches: Array<{ name: string, locations: Array<{ name: string, within: { name: string } | null }>, members: { nodes: Array<{ character: { name: string } }> } }> } | null };

export type TiesQueryVariables = Exact<{
  name?: string;
  kinds?: Array<RelationshipKind> | RelationshipKind | null | undefined;
  as?: RelationshipEnd | null | undefined;
}>;


export type TiesQuery = { character: { id: string, name: string, relationships: Array<{ id: string, kind: RelationshipKind, sentence: string, from: { id: string, name: string }, to: { id: string, name: string }, works: Array<
        | { title: string }
        | { title: string }
      > }> } | null };

export type NamesQueryVariables = Exact<{
  id?: string;
}>;


export type NamesQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, aliases: Array<string>, formerNames: Array<string>, id: string, namings: Array<{ id: string, sentence: string, since: string, until: string | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, aliases: Array<string>, formerNames: Array<string>, id: string, namings: Array<{ id: string, sentence: string, since: string, until: string | null }> }
    | { id: string }
    | { name: string, aliases: Array<string>, formerNames: Array<string>, id: string, namings: Array<{ id: string, sentence: string, since: string, until: string | null }> }
    | { name: string, aliases: Array<string>, formerNames: Array<string>, id: string, namings: Array<{ id: string, sentence: string, since: string, until: string | null }> }
    | { id: string }
    | { name: string, aliases: Array<string>, formerNames: Array<string>, id: string, namings: Array<{ id: string, sentence: string, since: string, until: string | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, aliases: Array<string>, formerNames: Array<string>, id: string, namings: Array<{ id: string, sentence: string, since: string, until: string | null }> }
    | { id: string }
    | { name: string, aliases: Array<string>, formerNames: Array<string>, id: string, namings: Array<{ id: string, sentence: string, since: string, until: string | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, aliases: Array<string>, formerNames: Array<string>, id: string, namings: Array<{ id: string, sentence: string, since: string, until: string | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type StoryQueryVariables = Exact<{
  name?: string;
}>;


export type StoryQuery = { work:
    | { title: string, summary: string | null, events: Array<{ name: string, summary: string | null, location: { name: string } | null, participations: Array<{ role: string, participant:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }> }> }
    | { title: string, summary: string | null, events: Array<{ name: string, summary: string | null, location: { name: string } | null, participations: Array<{ role: string, participant:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }> }> }
   | null };

export type SharedQueryVariables = Exact<{
  film?: string;
  organization?: string;
}>;


export type SharedQuery = { characters: { totalCount: number, nodes: Array<{ name: string, memberships: Array<{ sentence: string }> }> } };

export type ThenAndNowQueryVariables = Exact<{
  name?: string;
  date?: string;
}>;


export type ThenAndNowQuery = { then: { film: { title: string, status: ProductionStatus | null, releaseDate: string | null, summary: string | null, writers: Array<{ name: string }>, cast: { nodes: Array<{ sentence: string }> }, placements: Array<{ sentence: string }> } | null }, now: { title: string, status: ProductionStatus | null, releaseDate: string | null, summary: string | null, writers: Array<{ name: string }>, cast: { nodes: Array<{ sentence: string }> }, placements: Array<{ sentence: string }> } | null };

export type KnownFragment = { title: string, status: ProductionStatus | null, releaseDate: string | null, summary: string | null, writers: Array<{ name: string }>, cast: { nodes: Array<{ sentence: string }> }, placements: Array<{ sentence: string }> };

export type FindQueryVariables = Exact<{
  text?: string;
}>;


export type FindQuery = { search: Array<{ matched: string, entity:
      | { id: string, name: string, url: string }
      | { id: string, name: string, url: string }
      | { id: string, name: string, url: string }
      | { id: string, name: string, url: string }
      | { id: string, name: string, url: string }
      | { id: string, name: string, url: string }
      | { id: string, name: string, url: string }
      | { id: string, name: string, url: string }
     }> };

export type LookUpQueryVariables = Exact<{
  id?: string;
}>;


export type LookUpQuery = { node:
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { name: string, aliases: Array<string>, summary: string | null, url: string, id: string }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { name: string, aliases: Array<string>, summary: string | null, url: string, id: string }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { name: string, aliases: Array<string>, summary: string | null, url: string, id: string }
    | { name: string, aliases: Array<string>, summary: string | null, url: string, id: string }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { name: string, aliases: Array<string>, summary: string | null, url: string, id: string }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { name: string, aliases: Array<string>, summary: string | null, url: string, id: string }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { name: string, aliases: Array<string>, summary: string | null, url: string, id: string }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { name: string, aliases: Array<string>, summary: string | null, url: string, id: string }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { title: string, publisher: string | null, published: string | null, id: string }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { sentence: string, since: string, until: string | null, id: string, seed: { file: string, line: number }, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    | { id: string }
   | null };

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { dataset: { version: string, contentHash: string, day: string, counts: Array<{ kind: string, total: number }> } };

export type PathQueryVariables = Exact<{
  from?: string;
  to?: string;
  limit?: number | null | undefined;
}>;


export type PathQuery = { path: { status: PathStatus, length: number | null, paths: Array<{ hops: Array<{ fact:
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
          | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
        , to:
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { id: string }
         }> }> } };

export type TimelineQueryVariables = Exact<{
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { nodes: Array<{ position: number, part: Part, earliest: number | null, latest: number | null, undecided: boolean, entity:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , placements: Array<{ sentence: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ComparisonQueryVariables = Exact<{
  a?: string;
  b?: string;
}>;


export type ComparisonQuery = { comparison: { verdict: StoryVerdict, sentence: string, a:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , b:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , chain: Array<
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
      | { id: string, sentence: string, citations: Array<{ locator: string | null, confidence: Confidence, source: { title: string, url: string } }> }
    > } };

export type StateQueryVariables = Exact<{
  name?: string;
  event?: string;
}>;


export type StateQuery = { organization: { at: { members: Array<{ holds: Decision, tie:
          | { sentence: string }
          | { sentence: string }
        , because: Array<
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
          | { sentence: string }
        > }> } } | null };

export type NeighboursQueryVariables = Exact<{
  name?: string;
  first?: number | null | undefined;
}>;


export type NeighboursQuery = { character: { name: string, neighbours: Array<{ kind: FactKind, direction: string, total: number, facts: { nodes: Array<
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
          | { id: string, sentence: string }
        > } }> } | null };

export type WhichSeriesQueryVariables = Exact<{
  name?: string;
}>;


export type WhichSeriesQuery = { character: { id: string, name: string, complete: Complete, series: Array<{ id: string, title: string, releaseDate: string | null }>, castings: Array<{ id: string, sentence: string, work:
        | { id: string }
        | { id: string }
       }> } | null };

export type AppearancesQueryVariables = Exact<{
  name?: string;
}>;


export type AppearancesQuery = { character: { id: string, name: string, works: Array<
      | { id: string, title: string, releaseDate: string | null }
      | { id: string, title: string, releaseDate: string | null }
    >, castings: Array<{ id: string, sentence: string }>, fates: Array<{ id: string, sentence: string }> } | null };

export type WhoPlaysInQueryVariables = Exact<{
  name?: string;
  work?: string;
}>;


export type WhoPlaysInQuery = { character: { id: string, name: string, castings: Array<{ id: string, qualifiers: Array<CastingQualifier>, sentence: string, person: { id: string, name: string } }> } | null, work:
    | { id: string, title: string }
    | { id: string, title: string }
   | null };

export type RolesInQueryVariables = Exact<{
  person?: string;
  work?: string;
}>;


export type RolesInQuery = { person: { id: string, name: string, castings: Array<{ id: string, sentence: string, character: { id: string, name: string } | null }>, credits: Array<{ id: string, sentence: string }> } | null, work:
    | { id: string, title: string }
    | { id: string, title: string }
   | null };

export type ReleasePlansQueryVariables = Exact<{
  name?: string;
}>;


export type ReleasePlansQuery = { work:
    | { id: string, title: string, releases: Array<{ id: string, date: string | null, type: ReleaseType, status: ReleaseStatus, since: string, until: string | null, sentence: string }>, notes: Array<{ id: string, sentence: string }> }
    | { id: string, title: string, releases: Array<{ id: string, date: string | null, type: ReleaseType, status: ReleaseStatus, since: string, until: string | null, sentence: string }>, notes: Array<{ id: string, sentence: string }> }
   | null };

export type StoryOrderQueryVariables = Exact<{
  name?: string;
  verdicts?: Array<StoryVerdict> | StoryVerdict | null | undefined;
}>;


export type StoryOrderQuery = { work:
    | { id: string, title: string, placements: Array<{ id: string, sentence: string }>, comparisons: { nodes: Array<{ verdict: StoryVerdict, sentence: string, b:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , chain: Array<
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
          > }> } }
    | { id: string, title: string, placements: Array<{ id: string, sentence: string }>, comparisons: { nodes: Array<{ verdict: StoryVerdict, sentence: string, b:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , chain: Array<
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
            | { id: string, sentence: string }
          > }> } }
   | null };

export type IsMemberQueryVariables = Exact<{
  character?: string;
  organization?: string;
}>;


export type IsMemberQuery = { character: { id: string, name: string } | null, organization: { id: string, name: string, complete: Complete, members: { nodes: Array<{ id: string, role: string, sentence: string, organization: { id: string, name: string }, ends: { sentence: string } | null }> } } | null };

export type MembershipsQueryVariables = Exact<{
  name?: string;
}>;


export type MembershipsQuery = { character: { id: string, name: string, memberships: Array<{ id: string, role: string, sentence: string, organization: { id: string, name: string } }> } | null };

export type WhereQueryVariables = Exact<{
  id?: string;
}>;


export type WhereQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string, situations: Array<{ id: string, sentence: string, location: { id: string, name: string, within: { id: string, name: string } | null } }> }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string, situations: Array<{ id: string, sentence: string, location: { id: string, name: string, within: { id: string, name: string } | null } }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string, situations: Array<{ id: string, sentence: string, location: { id: string, name: string, within: { id: string, name: string } | null } }>, branches: Array<{ id: string, name: string, situations: Array<{ id: string, sentence: string, location: { id: string, name: string, within: { id: string, name: string } | null } }> }> }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type PlaceFragment = { id: string, sentence: string, location: { id: string, name: string, within: { id: string, name: string } | null } };

export type AppearanceQueryVariables = Exact<{
  character?: string;
  work?: string;
}>;


export type AppearanceQuery = { character: { id: string, name: string, films: Complete, series: Complete, castings: Array<{ id: string, sentence: string }>, fates: Array<{ id: string, status: FateStatus, sentence: string }> } | null, work:
    | { id: string, title: string, released: boolean, complete: Complete }
    | { id: string, title: string, released: boolean, complete: Complete }
   | null };

export type KnownQueryVariables = Exact<{
  name?: string;
  date?: string;
}>;


export type KnownQuery = { asOf: { work:
      | { id: string, title: string, summary: string | null, statuses: Array<{ id: string, sentence: string }>, releases: Array<{ id: string, sentence: string }>, placements: Array<{ id: string, sentence: string }>, credits: { nodes: Array<{ id: string, sentence: string }> }, cast: { nodes: Array<{ id: string, sentence: string }> } }
      | { id: string, title: string, summary: string | null, statuses: Array<{ id: string, sentence: string }>, releases: Array<{ id: string, sentence: string }>, placements: Array<{ id: string, sentence: string }>, credits: { nodes: Array<{ id: string, sentence: string }> }, cast: { nodes: Array<{ id: string, sentence: string }> } }
     | null } };

export type AboutQueryVariables = Exact<{
  id?: string;
}>;


export type AboutQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, aliases: Array<string>, url: string, id: string, summaries: Array<{ id: string, sentence: string }>, castings: Array<{ id: string, sentence: string }>, memberships: Array<{ id: string, sentence: string }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, aliases: Array<string>, url: string, id: string, summaries: Array<{ id: string, sentence: string }> }
    | { id: string }
    | { name: string, aliases: Array<string>, url: string, id: string, summaries: Array<{ id: string, sentence: string }> }
    | { name: string, aliases: Array<string>, url: string, id: string, summaries: Array<{ id: string, sentence: string }> }
    | { id: string }
    | { name: string, aliases: Array<string>, url: string, id: string, summaries: Array<{ id: string, sentence: string }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, aliases: Array<string>, url: string, id: string, summaries: Array<{ id: string, sentence: string }> }
    | { id: string }
    | { name: string, aliases: Array<string>, url: string, id: string, summaries: Array<{ id: string, sentence: string }>, castings: Array<{ id: string, sentence: string }>, credits: Array<{ id: string, sentence: string }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, aliases: Array<string>, url: string, id: string, summaries: Array<{ id: string, sentence: string }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type FateQueryVariables = Exact<{
  name?: string;
}>;


export type FateQuery = { character: { id: string, name: string, fates: Array<{ id: string, status: FateStatus, sentence: string, work:
        | { id: string, title: string }
        | { id: string, title: string }
       }>, relationships: Array<{ id: string, sentence: string }>, unknowns: Array<{ id: string, sentence: string }> } | null };

export type AskQueryVariables = Exact<{
  question?: string;
}>;


export type AskQuery = { ask: { reading: string | null, verdict: AnswerVerdict | null, sentences: Array<string>, query: string | null, variables: string | null, suggestions: Array<string>, citations: Array<{ locator: string | null, source: { title: string, url: string } }>, otherReadings: Array<{ reading: string }>, recognised: Array<{ text: string, entity:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }> } };

export const KnownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Known"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Film"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"writers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]} as unknown as DocumentNode<KnownFragment, unknown>;
export const PlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Situation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]} as unknown as DocumentNode<PlaceFragment, unknown>;
export const WhichFilmsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhichFilms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Charon","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"films"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"castings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhichFilmsQuery, WhichFilmsQueryVariables>;
export const CastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"character"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<CastQuery, CastQueryVariables>;
export const WhoPlaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoPlays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Winston","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"castings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<WhoPlaysQuery, WhoPlaysQueryVariables>;
export const CareerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Career"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Lance Reddick","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"died"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"castings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"character"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posthumous"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<CareerQuery, CareerQueryVariables>;
export const CrewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Crew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobs"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"jobs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CrewQuery, CrewQueryVariables>;
export const ReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Release"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"releases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseQuery, ReleaseQueryVariables>;
export const PlacementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Placement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"relativeTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlacementQuery, PlacementQueryVariables>;
export const MembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Members"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"New York Continental","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"character"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"begins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const HousesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Houses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"The Continental","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"affiliations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direct"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"MANAGER","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HousesQuery, HousesQueryVariables>;
export const TiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"John Wick","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"as"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipEnd"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"Variable","name":{"kind":"Name","value":"as"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TiesQuery, TiesQueryVariables>;
export const NamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Names"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"Character:john-wick","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"}},{"kind":"Field","name":{"kind":"Name","value":"namings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamesQuery, NamesQueryVariables>;
export const StoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Story"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"John Wick","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StoryQuery, StoryQueryVariables>;
export const SharedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shared"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"The Continental","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"characters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"film"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"film"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"organization"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"organization"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SharedQuery, SharedQueryVariables>;
export const ThenAndNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThenAndNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"defaultValue":{"kind":"StringValue","value":"2023-05-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"then"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"film"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Known"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"film"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Known"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Known"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Film"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"writers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]} as unknown as DocumentNode<ThenAndNowQuery, ThenAndNowQueryVariables>;
export const FindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Find"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"charron","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}}]} as unknown as DocumentNode<FindQuery, FindQueryVariables>;
export const LookUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"Casting:lance-reddick--charon--ballerina","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"seed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]}}]} as unknown as DocumentNode<LookUpQuery, LookUpQueryVariables>;
export const DatasetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}}]} as unknown as DocumentNode<DatasetQuery, DatasetQueryVariables>;
export const PathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Path"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Charon","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ana de Armas","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PathQuery, PathQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineKind"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WORK"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const ComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Comparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"John Wick: Chapter 4","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComparisonQuery, ComparisonQueryVariables>;
export const StateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"State"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"New York Continental","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"event"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Death of Charon","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"event"},"value":{"kind":"Variable","name":{"kind":"Name","value":"event"}}},{"kind":"Argument","name":{"kind":"Name","value":"moment"},"value":{"kind":"EnumValue","value":"AFTER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"MANAGER","block":false},{"kind":"StringValue","value":"CONCIERGE","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StateQuery, StateQueryVariables>;
export const NeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Charon","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeighboursQuery, NeighboursQueryVariables>;
export const WhichSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhichSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Winston","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"castings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"complete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"EnumValue","value":"SERIES"}}]}]}}]}}]} as unknown as DocumentNode<WhichSeriesQuery, WhichSeriesQueryVariables>;
export const AppearancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appearances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Winston","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"castings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<AppearancesQuery, AppearancesQueryVariables>;
export const WhoPlaysInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoPlaysIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Winston","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"work"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Series:the-continental","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"castings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"work"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"work"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<WhoPlaysInQuery, WhoPlaysInQueryVariables>;
export const RolesInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ian McShane","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"work"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"castings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"work"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"character"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"work"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"work"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RolesInQuery, RolesInQueryVariables>;
export const ReleasePlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReleasePlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"releases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELEASE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<ReleasePlansQuery, ReleasePlansQueryVariables>;
export const StoryOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verdicts"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StoryVerdict"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AFTER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparisons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verdicts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StoryOrderQuery, StoryOrderQueryVariables>;
export const IsMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IsMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"character"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Charon","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"The Continental","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"character"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"complete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"EnumValue","value":"MEMBERS"}}]},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"characters"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"character"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"ends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IsMemberQuery, IsMemberQueryVariables>;
export const MembershipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Memberships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Winston","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<MembershipsQuery, MembershipsQueryVariables>;
export const WhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Where"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"Organization:continental-osaka","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Situation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]} as unknown as DocumentNode<WhereQuery, WhereQueryVariables>;
export const AppearanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appearance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"character"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Charon","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"work"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"character"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"castings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"work"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"work"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"films"},"name":{"kind":"Name","value":"complete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"EnumValue","value":"FILMS"}}]},{"kind":"Field","alias":{"kind":"Name","value":"series"},"name":{"kind":"Name","value":"complete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"EnumValue","value":"SERIES"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"work"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"complete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"EnumValue","value":"CAST"}}]}]}}]}}]} as unknown as DocumentNode<AppearanceQuery, AppearanceQueryVariables>;
export const KnownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Known"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ballerina","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"defaultValue":{"kind":"StringValue","value":"2023-05","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"releases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<KnownQuery, KnownQueryVariables>;
export const AboutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"About"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"Character:charon","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"summaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Character"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"castings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"castings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AboutQuery, AboutQueryVariables>;
export const FateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Charon","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KILLS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"TO"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknowns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<FateQuery, FateQueryVariables>;
export const AskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Who plays Charon in Ballerina?","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}},{"kind":"Field","name":{"kind":"Name","value":"otherReadings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"}}]}}]}}]} as unknown as DocumentNode<AskQuery, AskQueryVariables>;