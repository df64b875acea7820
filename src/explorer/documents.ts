// Made from src/explorer/operations; npm test -- -u renews it.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How well a source bears a fact out. */
export type Confidence =
  /** Seen in a public page or the work itself, and not contradicted. */
  | 'HIGH'
  /** Weak or disputed. */
  | 'LOW'
  /** Seen once, inferred, or common knowledge. */
  | 'MEDIUM';

/** The kinds of fact. */
export type FactKind =
  /** How one organization stands to another. */
  | 'AFFILIATION'
  /** A single thing known of it. */
  | 'ATTRIBUTE'
  /** Somebody plays somebody. */
  | 'CASTING'
  /** A tie begins, ends, or holds again. */
  | 'CHANGE'
  /** Whether a list is whole. */
  | 'COMPLETENESS'
  /** Somebody made a work. */
  | 'CREDIT'
  /** An episode of a series. */
  | 'EPISODE'
  /** What has become of a character. */
  | 'FATE'
  /** A work belongs to a franchise. */
  | 'INCLUSION'
  /** Somebody belongs to an organization. */
  | 'MEMBERSHIP'
  /** What something is called. */
  | 'NAMING'
  /** What fits no other kind. */
  | 'NOTE'
  /** Somebody takes part in an event. */
  | 'PARTICIPATION'
  /** When a work or an event takes place. */
  | 'PLACEMENT'
  /** Who stands behind a work or a franchise. */
  | 'PRODUCTION'
  /** A tie between two characters. */
  | 'RELATIONSHIP'
  /** A work comes out. */
  | 'RELEASE'
  /** A work shows an event. */
  | 'SHOWING'
  /** Where something is. */
  | 'SITUATION'
  /** How far a work has come. */
  | 'STATUS'
  /** What it is. */
  | 'SUMMARY'
  /** What is known to be unknown. */
  | 'UNKNOWN';

/** Which part of a work. */
export type Part =
  /** All of it but a prologue. */
  | 'MAIN'
  /** The prologue, which takes place long before. */
  | 'PROLOGUE';

/** Whether there is a way from one thing to the other. */
export type PathStatus =
  /** There is none within the hops allowed. */
  | 'BEYOND_MAX_HOPS'
  /** There is. */
  | 'FOUND'
  /** There is none, however far one goes. */
  | 'NONE'
  /** Both are the same thing. */
  | 'SAME';

/** What kind of source it is. */
export type SourceKind =
  /** The article that the graph was first seeded from, and its teasers. */
  | 'ARTICLE'
  /** Somebody speaks. */
  | 'INTERVIEW'
  /** News, reviews and recaps. */
  | 'NEWS'
  /** An encyclopedia, a database, or common knowledge. */
  | 'REFERENCE'
  /** A released film or series itself, the best source for what it shows. */
  | 'WORK';

export type EntityPageQueryVariables = Exact<{
  id: string;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type EntityPageQuery = { view: { node:
      | { __typename: 'Affiliation' | 'Attribute' | 'Casting' | 'Change' | 'Completeness' | 'Credit' | 'Episode' | 'Fate' | 'Inclusion' | 'Membership' | 'Naming' | 'Note' | 'Participation' | 'Placement' | 'Production' | 'Relationship' | 'Release' | 'Showing' | 'Situation' | 'Source' }
      | { __typename: 'Status' | 'Summary' | 'Unknown' }
      | (
        { id: string, name: string, distinction: string | null, aliases: Array<string>, formerNames: Array<string>, summary: string | null, url: string, citations: Array<{ locator: string | null, confidence: Confidence, source: CitedFragment }>, neighbours: Array<{ kind: FactKind, direction: string, total: number, facts: { nodes: Array<
              | Told_Affiliation_Fragment
              | Told_Attribute_Fragment
              | Told_Casting_Fragment
              | Told_Change_Fragment
              | Told_Completeness_Fragment
              | Told_Credit_Fragment
              | Told_Episode_Fragment
              | Told_Fate_Fragment
              | Told_Inclusion_Fragment
              | Told_Membership_Fragment
              | Told_Naming_Fragment
              | Told_Note_Fragment
              | Told_Participation_Fragment
              | Told_Placement_Fragment
              | Told_Production_Fragment
              | Told_Relationship_Fragment
              | Told_Release_Fragment
              | Told_Showing_Fragment
              | Told_Situation_Fragment
              | Told_Status_Fragment
              | Told_Summary_Fragment
              | Told_Unknown_Fragment
            > } }> }
        & { __typename: 'Character' | 'Organization' }
      )
      | (
        { id: string, name: string, distinction: string | null, aliases: Array<string>, formerNames: Array<string>, summary: string | null, url: string, citations: Array<{ locator: string | null, confidence: Confidence, source: CitedFragment }>, neighbours: Array<{ kind: FactKind, direction: string, total: number, facts: { nodes: Array<
              | Told_Affiliation_Fragment
              | Told_Attribute_Fragment
              | Told_Casting_Fragment
              | Told_Change_Fragment
              | Told_Completeness_Fragment
              | Told_Credit_Fragment
              | Told_Episode_Fragment
              | Told_Fate_Fragment
              | Told_Inclusion_Fragment
              | Told_Membership_Fragment
              | Told_Naming_Fragment
              | Told_Note_Fragment
              | Told_Participation_Fragment
              | Told_Placement_Fragment
              | Told_Production_Fragment
              | Told_Relationship_Fragment
              | Told_Release_Fragment
              | Told_Showing_Fragment
              | Told_Situation_Fragment
              | Told_Status_Fragment
              | Told_Summary_Fragment
              | Told_Unknown_Fragment
            > } }>, location: Linked_Location_Fragment | null }
        & { __typename: 'Event' }
      )
      | (
        { id: string, name: string, distinction: string | null, aliases: Array<string>, formerNames: Array<string>, summary: string | null, url: string, releaseDate: string | null, released: boolean, imdbId: string | null, rating: string | null, citations: Array<{ locator: string | null, confidence: Confidence, source: CitedFragment }>, neighbours: Array<{ kind: FactKind, direction: string, total: number, facts: { nodes: Array<
              | Told_Affiliation_Fragment
              | Told_Attribute_Fragment
              | Told_Casting_Fragment
              | Told_Change_Fragment
              | Told_Completeness_Fragment
              | Told_Credit_Fragment
              | Told_Episode_Fragment
              | Told_Fate_Fragment
              | Told_Inclusion_Fragment
              | Told_Membership_Fragment
              | Told_Naming_Fragment
              | Told_Note_Fragment
              | Told_Participation_Fragment
              | Told_Placement_Fragment
              | Told_Production_Fragment
              | Told_Relationship_Fragment
              | Told_Release_Fragment
              | Told_Showing_Fragment
              | Told_Situation_Fragment
              | Told_Status_Fragment
              | Told_Summary_Fragment
              | Told_Unknown_Fragment
            > } }>, runtimeMinutes: { least: number, most: number } | null, directors: Array<Linked_Person_Fragment>, writers: Array<Linked_Person_Fragment>, companies: Array<Linked_Organization_Fragment>, cast: { nodes: Array<{ person: Linked_Person_Fragment }> } }
        & { __typename: 'Film' | 'Series' }
      )
      | (
        { id: string, name: string, distinction: string | null, aliases: Array<string>, formerNames: Array<string>, summary: string | null, url: string, citations: Array<{ locator: string | null, confidence: Confidence, source: CitedFragment }>, neighbours: Array<{ kind: FactKind, direction: string, total: number, facts: { nodes: Array<
              | Told_Affiliation_Fragment
              | Told_Attribute_Fragment
              | Told_Casting_Fragment
              | Told_Change_Fragment
              | Told_Completeness_Fragment
              | Told_Credit_Fragment
              | Told_Episode_Fragment
              | Told_Fate_Fragment
              | Told_Inclusion_Fragment
              | Told_Membership_Fragment
              | Told_Naming_Fragment
              | Told_Note_Fragment
              | Told_Participation_Fragment
              | Told_Placement_Fragment
              | Told_Production_Fragment
              | Told_Relationship_Fragment
              | Told_Release_Fragment
              | Told_Showing_Fragment
              | Told_Situation_Fragment
              | Told_Status_Fragment
              | Told_Summary_Fragment
              | Told_Unknown_Fragment
            > } }>, works: Array<
          | Linked_Film_Fragment
          | Linked_Series_Fragment
        > }
        & { __typename: 'Franchise' }
      )
      | (
        { id: string, name: string, distinction: string | null, aliases: Array<string>, formerNames: Array<string>, summary: string | null, url: string, citations: Array<{ locator: string | null, confidence: Confidence, source: CitedFragment }>, neighbours: Array<{ kind: FactKind, direction: string, total: number, facts: { nodes: Array<
              | Told_Affiliation_Fragment
              | Told_Attribute_Fragment
              | Told_Casting_Fragment
              | Told_Change_Fragment
              | Told_Completeness_Fragment
              | Told_Credit_Fragment
              | Told_Episode_Fragment
              | Told_Fate_Fragment
              | Told_Inclusion_Fragment
              | Told_Membership_Fragment
              | Told_Naming_Fragment
              | Told_Note_Fragment
              | Told_Participation_Fragment
              | Told_Placement_Fragment
              | Told_Production_Fragment
              | Told_Relationship_Fragment
              | Told_Release_Fragment
              | Told_Showing_Fragment
              | Told_Situation_Fragment
              | Told_Status_Fragment
              | Told_Summary_Fragment
              | Told_Unknown_Fragment
            > } }>, within: Linked_Location_Fragment | null }
        & { __typename: 'Location' }
      )
      | (
        { id: string, name: string, distinction: string | null, aliases: Array<string>, formerNames: Array<string>, summary: string | null, url: string, born: string | null, died: string | null, professions: Array<string>, citations: Array<{ locator: string | null, confidence: Confidence, source: CitedFragment }>, neighbours: Array<{ kind: FactKind, direction: string, total: number, facts: { nodes: Array<
              | Told_Affiliation_Fragment
              | Told_Attribute_Fragment
              | Told_Casting_Fragment
              | Told_Change_Fragment
              | Told_Completeness_Fragment
              | Told_Credit_Fragment
              | Told_Episode_Fragment
              | Told_Fate_Fragment
              | Told_Inclusion_Fragment
              | Told_Membership_Fragment
              | Told_Naming_Fragment
              | Told_Note_Fragment
              | Told_Participation_Fragment
              | Told_Placement_Fragment
              | Told_Production_Fragment
              | Told_Relationship_Fragment
              | Told_Release_Fragment
              | Told_Showing_Fragment
              | Told_Situation_Fragment
              | Told_Status_Fragment
              | Told_Summary_Fragment
              | Told_Unknown_Fragment
            > } }>, works: Array<
          | Linked_Film_Fragment
          | Linked_Series_Fragment
        > }
        & { __typename: 'Person' }
      )
     | null } };

export type FactPageQueryVariables = Exact<{
  id: string;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type FactPageQuery = { view: { fact:
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Affiliation_Fragment
        & { __typename: 'Affiliation' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Attribute_Fragment
        & { __typename: 'Attribute' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Casting_Fragment
        & { __typename: 'Casting' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Change_Fragment
        & { __typename: 'Change' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Completeness_Fragment
        & { __typename: 'Completeness' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Credit_Fragment
        & { __typename: 'Credit' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Episode_Fragment
        & { __typename: 'Episode' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Fate_Fragment
        & { __typename: 'Fate' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Inclusion_Fragment
        & { __typename: 'Inclusion' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Membership_Fragment
        & { __typename: 'Membership' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Naming_Fragment
        & { __typename: 'Naming' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Note_Fragment
        & { __typename: 'Note' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Participation_Fragment
        & { __typename: 'Participation' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Placement_Fragment
        & { __typename: 'Placement' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Production_Fragment
        & { __typename: 'Production' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Relationship_Fragment
        & { __typename: 'Relationship' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Release_Fragment
        & { __typename: 'Release' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Showing_Fragment
        & { __typename: 'Showing' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Situation_Fragment
        & { __typename: 'Situation' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Status_Fragment
        & { __typename: 'Status' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Summary_Fragment
        & { __typename: 'Summary' }
      )
      | (
        { roles: Array<{ role: string, entity:
            | Linked_Character_Fragment
            | Linked_Event_Fragment
            | Linked_Film_Fragment
            | Linked_Franchise_Fragment
            | Linked_Location_Fragment
            | Linked_Organization_Fragment
            | Linked_Person_Fragment
            | Linked_Series_Fragment
           }>, sinceWork:
          | Linked_Film_Fragment
          | Linked_Series_Fragment
         | null, supersededBy:
          | { url: string, sentence: string }
          | { url: string, sentence: string }
         | null, seed: { file: string, line: number } }
        & Told_Unknown_Fragment
        & { __typename: 'Unknown' }
      )
     | null } };

export type FrontPageQueryVariables = Exact<{
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type FrontPageQuery = { view: { dataset: { viewDay: string, uncited: number, counts: Array<{ kind: string, total: number }> }, works: { nodes: Array<
        | (
          { releaseDate: string | null }
          & Linked_Film_Fragment
        )
        | (
          { releaseDate: string | null }
          & Linked_Series_Fragment
        )
      > }, character: { id: string, neighbours: Array<{ facts: { nodes: Array<
            | Told_Affiliation_Fragment
            | Told_Attribute_Fragment
            | Told_Casting_Fragment
            | Told_Change_Fragment
            | Told_Completeness_Fragment
            | Told_Credit_Fragment
            | Told_Episode_Fragment
            | Told_Fate_Fragment
            | Told_Inclusion_Fragment
            | Told_Membership_Fragment
            | Told_Naming_Fragment
            | Told_Note_Fragment
            | Told_Participation_Fragment
            | Told_Placement_Fragment
            | Told_Production_Fragment
            | Told_Relationship_Fragment
            | Told_Release_Fragment
            | Told_Showing_Fragment
            | Told_Situation_Fragment
            | Told_Status_Fragment
            | Told_Summary_Fragment
            | Told_Unknown_Fragment
          > } }> } | null } };

export type EntityHistoryQueryVariables = Exact<{
  id: string;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type EntityHistoryQuery = { view: { node:
      | { namings: Array<Was_Naming_Fragment>, summaries: Array<Was_Summary_Fragment>, attributes: Array<Was_Attribute_Fragment>, notes: Array<Was_Note_Fragment>, completeness: Array<Was_Completeness_Fragment>, unknowns: Array<Was_Unknown_Fragment>, castings: Array<Was_Casting_Fragment>, memberships: Array<Was_Membership_Fragment>, relationships: Array<Was_Relationship_Fragment>, participations: Array<Was_Participation_Fragment>, fates: Array<Was_Fate_Fragment> }
      | { namings: Array<Was_Naming_Fragment>, summaries: Array<Was_Summary_Fragment>, attributes: Array<Was_Attribute_Fragment>, notes: Array<Was_Note_Fragment>, completeness: Array<Was_Completeness_Fragment>, unknowns: Array<Was_Unknown_Fragment>, participations: Array<Was_Participation_Fragment>, placements: Array<Was_Placement_Fragment>, showings: Array<Was_Showing_Fragment>, situations: Array<Was_Situation_Fragment> }
      | { namings: Array<Was_Naming_Fragment>, summaries: Array<Was_Summary_Fragment>, attributes: Array<Was_Attribute_Fragment>, notes: Array<Was_Note_Fragment>, completeness: Array<Was_Completeness_Fragment>, unknowns: Array<Was_Unknown_Fragment>, statuses: Array<Was_Status_Fragment>, releases: Array<Was_Release_Fragment>, placements: Array<Was_Placement_Fragment>, productions: Array<Was_Production_Fragment>, cast: { nodes: Array<Was_Casting_Fragment> }, crew: { nodes: Array<Was_Credit_Fragment> }, fates: Array<Was_Fate_Fragment> }
      | { namings: Array<Was_Naming_Fragment>, summaries: Array<Was_Summary_Fragment>, attributes: Array<Was_Attribute_Fragment>, notes: Array<Was_Note_Fragment>, completeness: Array<Was_Completeness_Fragment>, unknowns: Array<Was_Unknown_Fragment>, inclusions: Array<Was_Inclusion_Fragment> }
      | { namings: Array<Was_Naming_Fragment>, summaries: Array<Was_Summary_Fragment>, attributes: Array<Was_Attribute_Fragment>, notes: Array<Was_Note_Fragment>, completeness: Array<Was_Completeness_Fragment>, unknowns: Array<Was_Unknown_Fragment>, situations: Array<Was_Situation_Fragment> }
      | { namings: Array<Was_Naming_Fragment>, summaries: Array<Was_Summary_Fragment>, attributes: Array<Was_Attribute_Fragment>, notes: Array<Was_Note_Fragment>, completeness: Array<Was_Completeness_Fragment>, unknowns: Array<Was_Unknown_Fragment>, affiliations: Array<Was_Affiliation_Fragment>, subordinates: Array<Was_Affiliation_Fragment>, situations: Array<Was_Situation_Fragment>, participations: Array<Was_Participation_Fragment>, members: { nodes: Array<Was_Membership_Fragment> } }
      | { namings: Array<Was_Naming_Fragment>, summaries: Array<Was_Summary_Fragment>, attributes: Array<Was_Attribute_Fragment>, notes: Array<Was_Note_Fragment>, completeness: Array<Was_Completeness_Fragment>, unknowns: Array<Was_Unknown_Fragment>, castings: Array<Was_Casting_Fragment>, credits: Array<Was_Credit_Fragment> }
     | null } };

type Was_Gx8gmBqPFr3Daiobw8m2T7L5Ag5mt1TuXg9NlNCztQ_Fragment = { id: string, url: string, sentence: string, since: string, until: string | null, supersededBy:
    | { url: string, sentence: string }
    | { url: string, sentence: string }
   | null };

type Was_Summary_Unknown_Fragment = { id: string, url: string, sentence: string, since: string, until: string | null, supersededBy:
    | { url: string, sentence: string }
    | { url: string, sentence: string }
   | null };

export type WasFragment =
  | Was_Gx8gmBqPFr3Daiobw8m2T7L5Ag5mt1TuXg9NlNCztQ_Fragment
  | Was_Summary_Unknown_Fragment
;

export type SpoilerLineQueryVariables = Exact<{ [key: string]: never; }>;


export type SpoilerLineQuery = { films: { nodes: Array<{ slug: string, name: string }> } };

export type CharactersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type CharactersQuery = { view: { list: { totalCount: number, nodes: Array<Listed_Character_Fragment>, pageInfo: AroundFragment } } };

export type FilmsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type FilmsQuery = { view: { list: { totalCount: number, nodes: Array<Listed_Film_Fragment>, pageInfo: AroundFragment } } };

export type AllSeriesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type AllSeriesQuery = { view: { list: { totalCount: number, nodes: Array<Listed_Series_Fragment>, pageInfo: AroundFragment } } };

export type PeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type PeopleQuery = { view: { list: { totalCount: number, nodes: Array<Listed_Person_Fragment>, pageInfo: AroundFragment } } };

export type OrganizationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type OrganizationsQuery = { view: { list: { totalCount: number, nodes: Array<Listed_Organization_Fragment>, pageInfo: AroundFragment } } };

export type LocationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type LocationsQuery = { view: { list: { totalCount: number, nodes: Array<Listed_Location_Fragment>, pageInfo: AroundFragment } } };

export type EventsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type EventsQuery = { view: { list: { totalCount: number, nodes: Array<Listed_Event_Fragment>, pageInfo: AroundFragment } } };

export type FranchisesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type FranchisesQuery = { view: { list: { totalCount: number, nodes: Array<Listed_Franchise_Fragment>, pageInfo: AroundFragment } } };

export type SourcesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type SourcesQuery = { view: { list: { totalCount: number, nodes: Array<CitedFragment>, pageInfo: AroundFragment } } };

type Listed_Character_Fragment = (
  { summary: string | null }
  & Linked_Character_Fragment
);

type Listed_Event_Fragment = (
  { summary: string | null }
  & Linked_Event_Fragment
);

type Listed_Film_Fragment = (
  { summary: string | null }
  & Linked_Film_Fragment
);

type Listed_Franchise_Fragment = (
  { summary: string | null }
  & Linked_Franchise_Fragment
);

type Listed_Location_Fragment = (
  { summary: string | null }
  & Linked_Location_Fragment
);

type Listed_Organization_Fragment = (
  { summary: string | null }
  & Linked_Organization_Fragment
);

type Listed_Person_Fragment = (
  { summary: string | null }
  & Linked_Person_Fragment
);

type Listed_Series_Fragment = (
  { summary: string | null }
  & Linked_Series_Fragment
);

export type ListedFragment =
  | Listed_Character_Fragment
  | Listed_Event_Fragment
  | Listed_Film_Fragment
  | Listed_Franchise_Fragment
  | Listed_Location_Fragment
  | Listed_Organization_Fragment
  | Listed_Person_Fragment
  | Listed_Series_Fragment
;

export type AroundFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type PathPageQueryVariables = Exact<{
  from: string;
  to: string;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type PathPageQuery = { view: { path: { status: PathStatus, length: number | null, paths: Array<{ hops: Array<{ from:
            | Stop_Affiliation_Fragment
            | Stop_Attribute_Fragment
            | Stop_Casting_Fragment
            | Stop_Change_Fragment
            | Stop_Character_Fragment
            | Stop_Completeness_Fragment
            | Stop_Credit_Fragment
            | Stop_Episode_Fragment
            | Stop_Event_Fragment
            | Stop_Fate_Fragment
            | Stop_Film_Fragment
            | Stop_Franchise_Fragment
            | Stop_Inclusion_Fragment
            | Stop_Location_Fragment
            | Stop_Membership_Fragment
            | Stop_Naming_Fragment
            | Stop_Note_Fragment
            | Stop_Organization_Fragment
            | Stop_Participation_Fragment
            | Stop_Person_Fragment
            | Stop_Placement_Fragment
            | Stop_Production_Fragment
            | Stop_Relationship_Fragment
            | Stop_Release_Fragment
            | Stop_Series_Fragment
            | Stop_Showing_Fragment
            | Stop_Situation_Fragment
            | Stop_Source_Fragment
            | Stop_Status_Fragment
            | Stop_Summary_Fragment
            | Stop_Unknown_Fragment
          , fact:
            | Told_Affiliation_Fragment
            | Told_Attribute_Fragment
            | Told_Casting_Fragment
            | Told_Change_Fragment
            | Told_Completeness_Fragment
            | Told_Credit_Fragment
            | Told_Episode_Fragment
            | Told_Fate_Fragment
            | Told_Inclusion_Fragment
            | Told_Membership_Fragment
            | Told_Naming_Fragment
            | Told_Note_Fragment
            | Told_Participation_Fragment
            | Told_Placement_Fragment
            | Told_Production_Fragment
            | Told_Relationship_Fragment
            | Told_Release_Fragment
            | Told_Showing_Fragment
            | Told_Situation_Fragment
            | Told_Status_Fragment
            | Told_Summary_Fragment
            | Told_Unknown_Fragment
          , to:
            | Stop_Affiliation_Fragment
            | Stop_Attribute_Fragment
            | Stop_Casting_Fragment
            | Stop_Change_Fragment
            | Stop_Character_Fragment
            | Stop_Completeness_Fragment
            | Stop_Credit_Fragment
            | Stop_Episode_Fragment
            | Stop_Event_Fragment
            | Stop_Fate_Fragment
            | Stop_Film_Fragment
            | Stop_Franchise_Fragment
            | Stop_Inclusion_Fragment
            | Stop_Location_Fragment
            | Stop_Membership_Fragment
            | Stop_Naming_Fragment
            | Stop_Note_Fragment
            | Stop_Organization_Fragment
            | Stop_Participation_Fragment
            | Stop_Person_Fragment
            | Stop_Placement_Fragment
            | Stop_Production_Fragment
            | Stop_Relationship_Fragment
            | Stop_Release_Fragment
            | Stop_Series_Fragment
            | Stop_Showing_Fragment
            | Stop_Situation_Fragment
            | Stop_Source_Fragment
            | Stop_Status_Fragment
            | Stop_Summary_Fragment
            | Stop_Unknown_Fragment
           }> }> } } };

type Stop_Tm7DajjCteyXYxLwXEzSTw86VdflCNsz0okPbZyqp84_Fragment = { id: string };

type Stop_Status_Summary_Unknown_Fragment = { id: string };

type Stop_Character_Fragment = (
  { id: string }
  & Linked_Character_Fragment
);

type Stop_Event_Fragment = (
  { id: string }
  & Linked_Event_Fragment
);

type Stop_Film_Fragment = (
  { id: string }
  & Linked_Film_Fragment
);

type Stop_Franchise_Fragment = (
  { id: string }
  & Linked_Franchise_Fragment
);

type Stop_Location_Fragment = (
  { id: string }
  & Linked_Location_Fragment
);

type Stop_Organization_Fragment = (
  { id: string }
  & Linked_Organization_Fragment
);

type Stop_Person_Fragment = (
  { id: string }
  & Linked_Person_Fragment
);

type Stop_Series_Fragment = (
  { id: string }
  & Linked_Series_Fragment
);

export type StopFragment =
  | Stop_Tm7DajjCteyXYxLwXEzSTw86VdflCNsz0okPbZyqp84_Fragment
  | Stop_Status_Summary_Unknown_Fragment
  | Stop_Character_Fragment
  | Stop_Event_Fragment
  | Stop_Film_Fragment
  | Stop_Franchise_Fragment
  | Stop_Location_Fragment
  | Stop_Organization_Fragment
  | Stop_Person_Fragment
  | Stop_Series_Fragment
;

export type NearQueryVariables = Exact<{
  text: string;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type NearQuery = { view: { search: Array<{ matched: string, entity:
        | Linked_Character_Fragment
        | Linked_Event_Fragment
        | Linked_Film_Fragment
        | Linked_Franchise_Fragment
        | Linked_Location_Fragment
        | Linked_Organization_Fragment
        | Linked_Person_Fragment
        | Linked_Series_Fragment
       }> } };

export type ThingsQueryVariables = Exact<{
  ids: Array<string> | string;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type ThingsQuery = { view: { nodes: Array<
      | Linked_Character_Fragment
      | Linked_Event_Fragment
      | Linked_Film_Fragment
      | Linked_Franchise_Fragment
      | Linked_Location_Fragment
      | Linked_Organization_Fragment
      | Linked_Person_Fragment
      | Linked_Series_Fragment
     | null> } };

export type SourcePageQueryVariables = Exact<{
  id: string;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type SourcePageQuery = { view: { node: { id: string, slug: string, title: string, kind: SourceKind, author: string | null, publisher: string | null, published: string | null, publishedInferred: boolean, note: string | null, url: string | null, work:
        | Linked_Film_Fragment
        | Linked_Series_Fragment
       | null, notes: Array<Told_Note_Fragment> } | null } };

export type TimelinePageQueryVariables = Exact<{
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type TimelinePageQuery = { view: { timeline: { nodes: Array<{ position: number, part: Part, undecided: boolean, entity:
          | Linked_Character_Fragment
          | Linked_Event_Fragment
          | (
            { releaseDate: string | null, released: boolean }
            & Linked_Film_Fragment
          )
          | Linked_Franchise_Fragment
          | Linked_Location_Fragment
          | Linked_Organization_Fragment
          | Linked_Person_Fragment
          | (
            { releaseDate: string | null, released: boolean }
            & Linked_Series_Fragment
          )
        , placements: Array<(
          { alternative: boolean }
          & Told_Placement_Fragment
        )> }> } } };

export type TimelineEventsQueryVariables = Exact<{
  after?: string | null | undefined;
  film?: string | null | undefined;
  date?: string | null | undefined;
}>;


export type TimelineEventsQuery = { view: { timeline: { nodes: Array<{ position: number, undecided: boolean, entity:
          | Linked_Character_Fragment
          | (
            { summary: string | null, works: Array<
              | Linked_Film_Fragment
              | Linked_Series_Fragment
            > }
            & Linked_Event_Fragment
          )
          | Linked_Film_Fragment
          | Linked_Franchise_Fragment
          | Linked_Location_Fragment
          | Linked_Organization_Fragment
          | Linked_Person_Fragment
          | Linked_Series_Fragment
         }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

type Told_Gx8gmBqPFr3Daiobw8m2T7L5Ag5mt1TuXg9NlNCztQ_Fragment = { id: string, url: string, sentence: string, since: string, until: string | null, disputed: boolean, participants: Array<{ entity:
      | Linked_Character_Fragment
      | Linked_Event_Fragment
      | Linked_Film_Fragment
      | Linked_Franchise_Fragment
      | Linked_Location_Fragment
      | Linked_Organization_Fragment
      | Linked_Person_Fragment
      | Linked_Series_Fragment
     }>, citations: Array<{ locator: string | null, confidence: Confidence, source: CitedFragment }> };

type Told_Summary_Unknown_Fragment = { id: string, url: string, sentence: string, since: string, until: string | null, disputed: boolean, participants: Array<{ entity:
      | Linked_Character_Fragment
      | Linked_Event_Fragment
      | Linked_Film_Fragment
      | Linked_Franchise_Fragment
      | Linked_Location_Fragment
      | Linked_Organization_Fragment
      | Linked_Person_Fragment
      | Linked_Series_Fragment
     }>, citations: Array<{ locator: string | null, confidence: Confidence, source: CitedFragment }> };

export type ToldFragment =
  | Told_Gx8gmBqPFr3Daiobw8m2T7L5Ag5mt1TuXg9NlNCztQ_Fragment
  | Told_Summary_Unknown_Fragment
;

export type LinkedFragment = { id: string, name: string, distinction: string | null, url: string };

export type CitedFragment = { id: string, slug: string, title: string, publisher: string | null, published: string | null };

export const WasFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Was"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]} as unknown as DocumentNode<WasFragment, unknown>;
export const LinkedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<LinkedFragment, unknown>;
export const ListedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ListedFragment, unknown>;
export const AroundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Around"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<AroundFragment, unknown>;
export const StopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<StopFragment, unknown>;
export const CitedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]} as unknown as DocumentNode<CitedFragment, unknown>;
export const ToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]} as unknown as DocumentNode<ToldFragment, unknown>;
export const EntityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"imdbId"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"runtimeMinutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"writers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"died"}},{"kind":"Field","name":{"kind":"Name","value":"professions"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Franchise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const FactPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}},{"kind":"Field","alias":{"kind":"Name","value":"roles"},"name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sinceWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}}]}}]} as unknown as DocumentNode<FactPageQuery, FactPageQueryVariables>;
export const FrontPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrontPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewDay"}},{"kind":"Field","name":{"kind":"Name","value":"uncited"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"character"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"Character:charon","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}}]}}]} as unknown as DocumentNode<FrontPageQuery, FrontPageQueryVariables>;
export const EntityHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknowns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"releases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"crew"},"name":{"kind":"Name","value":"credits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Character"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"castings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"castings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affiliations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subordinates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"showings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Franchise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inclusions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Was"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Was"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]} as unknown as DocumentNode<EntityHistoryQuery, EntityHistoryQueryVariables>;
export const SpoilerLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpoilerLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"films"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SpoilerLineQuery, SpoilerLineQueryVariables>;
export const CharactersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Characters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"characters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Around"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Around"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<CharactersQuery, CharactersQueryVariables>;
export const FilmsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Films"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"films"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELEASED"},{"kind":"EnumValue","value":"SCHEDULED"},{"kind":"EnumValue","value":"POST_PRODUCTION"},{"kind":"EnumValue","value":"IN_PRODUCTION"},{"kind":"EnumValue","value":"AIRING"},{"kind":"EnumValue","value":"ANNOUNCED"},{"kind":"EnumValue","value":"IN_DEVELOPMENT"},{"kind":"EnumValue","value":"NOT_GREENLIT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Around"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Around"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<FilmsQuery, FilmsQueryVariables>;
export const AllSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"allSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELEASED"},{"kind":"EnumValue","value":"SCHEDULED"},{"kind":"EnumValue","value":"POST_PRODUCTION"},{"kind":"EnumValue","value":"IN_PRODUCTION"},{"kind":"EnumValue","value":"AIRING"},{"kind":"EnumValue","value":"ANNOUNCED"},{"kind":"EnumValue","value":"IN_DEVELOPMENT"},{"kind":"EnumValue","value":"NOT_GREENLIT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Around"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Around"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<AllSeriesQuery, AllSeriesQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Around"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Around"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const OrganizationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organizations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Around"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Around"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<OrganizationsQuery, OrganizationsQueryVariables>;
export const LocationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Locations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Around"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Around"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<LocationsQuery, LocationsQueryVariables>;
export const EventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Events"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Around"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Around"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<EventsQuery, EventsQueryVariables>;
export const FranchisesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Franchises"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"franchises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Around"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Around"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<FranchisesQuery, FranchisesQueryVariables>;
export const SourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Around"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Around"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;
export const PathPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PathPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stop"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stop"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}}]}}]} as unknown as DocumentNode<PathPageQuery, PathPageQueryVariables>;
export const NearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Near"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<NearQuery, NearQueryVariables>;
export const ThingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Things"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ThingsQuery, ThingsQueryVariables>;
export const SourcePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publishedInferred"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}}]}}]} as unknown as DocumentNode<SourcePageQuery, SourcePageQueryVariables>;
export const TimelinePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelinePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WORK"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseDate"}},{"kind":"Field","name":{"kind":"Name","value":"released"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}}]}}]} as unknown as DocumentNode<TimelinePageQuery, TimelinePageQueryVariables>;
export const TimelineEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"film"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"view"},"name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"film"},"value":{"kind":"Variable","name":{"kind":"Name","value":"film"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EVENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"distinction"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<TimelineEventsQuery, TimelineEventsQueryVariables>;