// The lexicon: each token with its synonyms, the phrases that stand for it. A phrase may stand for several tokens. A
// question with a word that is in no phrase and in no name can't be read.

/** Stop words, which add nothing to a question: articles, politeness, ways of asking. */
export const stopWords = `
  a, an, the, this, that, these, those, it, its, him, her, his, their, them, he, she, they, there, s, t, re, ve, d, ll, m,
  i, me, my, we, us, our, you, your, one, ones, of, and, or, or not, if, whether,
  please, pls, plz, hey, hi, hello, ok, okay, so, um, well, now, just, exactly, actually, ever, really, again, then, also,
  quick question, right, yet, thanks, thank you, cheers, anyone, anybody, somebody, someone, by any chance, in the world,
  on earth, all, every, full, complete, whole, any, some, list, name, show, give, tell, say, find, find out, look up, know,
  do you know, tell me, show me, give me, let me know, remind me, remind us, remember, wonder, wondering, want, want to know,
  like to know, need, need to know, curious, can, could, would, will, should, may, might, must, try, looking for,
  how about, what about, in the story, in the films, in the movies, in the franchise, in the john wick universe,
  in the john wick films, in the john wick movies, in the john wick franchise, in the wickverse, in the saga,
  main, lead, leading, young, younger, old, older, little, famous, same, the dog, the puppy, the character
`;

/** Auxiliary verbs, which are optional in almost every question. */
export const auxiliaries = `
  is, are, was, were, be, been, being, am, isn, aren, wasn, weren, do, does, did, don, doesn, didn, done, doing, has, have,
  had, hasn, haven, hadn, having, get, gets, got, getting
`;

export const tokens = {
  which: 'which, what, whats, wat, which one, which ones, what all, what kind of, what sort of',
  who: 'who, whos, whom, who all, which people, what people, the people who, people who, people, everyone, everybody, those who, anyone who, which person, what person, whoever, which character, what character, which characters, what characters, guy, man, woman',
  where: 'where, everywhere, whereabouts, where exactly',
  when: 'when, whens, dates, years, what date, which date, what day, which day, what year, which year, what month, date, year, day, the date, since when, for when, how long ago, from when',
  how: 'how, hows, in what way',
  else: 'else, other, others, also, different, alternative, alternate, another, further, more',

  film: 'film, films, movie, movies, flick, flicks, picture, pictures, motion picture, motion pictures, feature film, john wick film, john wick films, john wick movie, john wick movies, big screen, cinema film, movie titles, films in the series',
  series:
    'series, show, shows, tv, tv show, tv shows, tv series, television, television series, television show, television shows, streaming series, miniseries, mini series, small screen, limited series, spin off series, spinoff series, tv programme, programme, program, programmes, tv program',
  work: 'work, works, title, titles, project, projects, production, productions, thing, things, anything, everything, entry, entries, instalment, instalments, installment, installments, part of the franchise, something, stuff',
  in: 'in, inside, on, from, at, within, into, with, for, appear, appears, appeared, appearing, appear in, appears in, appeared in, show up, shows up, showed up, turn up, turns up, turned up, pop up, pops up, popped up, feature, features, featured, featuring, part of, a part of, in the cast of, seen, see, saw, involved in, involved, include, includes, included, have, has, had, contain, contains, star in, stars in, starred in, around in, come up, comes up, make an appearance, makes an appearance, made an appearance, present in, on screen, cameo in, cameos in, have a part in, has a part in, have a role in, has a role in, play a part in, plays a part in, around, there, on the show, throughout, crop up, crops up, cropped up, come up in, listed in, act in, acted in, set foot in',
  appearance: 'appearance, appearances, screen appearances, cameo, cameos',

  play: 'play, plays, played, playing, portray, portrays, portrayed, portraying, act as, acts as, acted as, acting as, embody, embodies, embodied, voice, voices, voiced, voicing, depict, depicts, depicted, cast as, take on, takes on, took on, impersonate, bring to life, brings to life, brought to life, take, takes, took, as, play the role of, plays the role of, played the role of, play the part of, plays the part of, played the part of, do the voice of, does the voice of, lend, lends, perform, performs, performed, step into, steps into, stepped into',
  actor:
    'actor, actors, actress, actresses, player, players, performer, performers, star, stars, the man behind, the woman behind, the person behind, actor behind, actress behind, voice actor, voice of, the face of',
  act: 'act, acts, acted, acting, star, stars, starred, starring, cast, costar, appear, perform, performs, performed',
  role: 'role, roles, part, parts, character, characters, persona, name',
  cast: 'cast, casts, cast list, castlist, casting, ensemble, line up, lineup, cast members, cast and characters, actors and roles',
  career:
    'career, filmography, credits, credit, resume, cv, body of work, work, works, jobs, contributions, done, do, did, made, make, makes, worked on, work on, works on, working on, involved, involved in, involvement, been up to',
  make: 'make, makes, made, making, create, creates, created, behind, behind the scenes, worked on, work on, works on, worked behind the scenes, worked behind the scenes on, worked behind the camera, behind the camera',
  crew: 'crew, film crew, team, makers, filmmakers, creative team, staff, credits, creators',

  release:
    'release, releases, released, releasing, come out, comes out, came out, coming out, out, premiere, premieres, premiered, premiering, open, opens, opened, opening, hit, hits, debut, debuts, debuted, air, airs, aired, launch, launched, start, starts, started, arrive, arrives, arrived, drop, drops, dropped, release date, release dates, released to, in cinemas, due, due out, first watch, watch, theatrical release, publish, published, be seen, out in, hit theaters, hit theatres, hit cinemas, hits theaters, hits theatres, hits cinemas, hit the screens, hit screens, hit the big screen, make its debut, go on sale, land, lands, landed, available, came to, come to, comes to, shown, show, broadcast, streamed, screened, run in, on release, unveiled',
  venue:
    'cinemas, cinema, theaters, theatres, theater, theatre, screens, the screen, streaming, us, usa, united states, america, in the us, tv, box office, first, public, people',
  meant:
    'meant, meant to, supposed, supposed to, planned, plan, plans, scheduled, schedule, slated, original, originally, initially, initial, intended, first, first planned, first scheduled, at first, was going to, before the delay, earlier, previous, over time, expected, going to, anticipated, projected, pencilled in, penciled in, set to, aim, aimed, target, targeted, promised, announced, announced for, once, had been, used to',
  delay:
    'delay, delays, delayed, postpone, postponed, postponement, pushed, pushed back, push back, moved, rescheduled, held back, put back, change, changed, shifted, bumped, delaying, put off, slip, slipped, bump, late, held up, hold up, shelved, moving, move',

  place:
    'place, placed, take place, takes place, took place, taking place, set, happen, happens, happened, happening, occur, occurs, occurred, play out, fall, falls, fit, fits, fit in, fits in, sit, sits, stand, stands, come, comes, came, go, goes, belong, events, the events, action, placement, setting, situated',
  timeline:
    'timeline, time line, chronology, chronological order, chronologically, story, story time, story order, story wise, storywise, storyline, in universe, in the story, within the story, order, plot, universe, story timeline, at what point, point, point in time, continuity, decade, century, which decade, what decade, period, era, time',
  before:
    'before, prior to, prior, precede, precedes, preceded, earlier than, earlier, previous to, ahead of, leads up to, lead up to, leading up to, predecessor, immediately before, right before, just before, directly before, previous, prequel, prequel to, prequels to, lead to, leads to, before it, prior',
  after:
    'after, following, follow, follows, followed, later than, later, subsequent to, next, next after, successor, continues, continue, immediately after, right after, just after, directly after, comes next after, since, picks up after, sequel, continue, continued, continuation, continuation of, sequel to, sequels to, picks up from, comes next, later, then, thereafter, when it is over, ends',
  between: 'between, in between, among',
  or: 'or, vs, versus, or is it, and',
  first: 'first, earlier, comes first, came first, happens first, sooner',

  member:
    'member, members, membership, memberships, belong, belongs, belonged, belong to, belongs to, belonged to, belonging to, part of, affiliated, affiliated with, work, works, worked, working, work for, works for, worked for, work at, works at, worked at, working for, working at, employed, employed by, employed at, employee, employees, staff, on the staff, sit, sits, sit at, sits at, sat at, serve, serves, served, serving, associated, associated with, loyal to, aligned with, answer to, answers to, roster, ranks, one of, in league with, with, linked to, connected to, tied to, signed up with, joined, join, joins, enrolled, enlisted',
  membership: 'membership, memberships, affiliation, affiliations, allegiance, allegiances, loyalties',
  organization:
    'organization, organizations, organisation, organisations, group, groups, gang, gangs, clan, clans, faction, factions, syndicate, crime family, criminal organization, club, house, company, companies, side, crew, outfit, guild, society, or',
  run: 'run, runs, ran, running, manage, manages, managed, manager, managers, managing, head, heads, heads up, headed, lead, leads, led, leader, leaders, leading, boss, bosses, chief, in charge, in charge of, rule, rules, ruled, command, commands, control, controls, own, owns, owner, at the head, at the top, at the helm, top dog, proprietor, director',

  located:
    'location, located, city, country, town, address, find, found, situated, stands, stand, stood, place, take place, takes place, took place, happen, happens, happened, happening, occur, set, which city, what city, which country, what country, which town, what place, based, lie, lies, on the map',
  wherein:
    'where, were, whereabouts, in which city, in what city, what city, which city, which country, what country, in which country, in what country, which town, in which town, in what town, in what place, which place, what place, location, the location, address',

  connect:
    'connected, connect, connects, connection, connections, link, links, linked, related, relate, relates, relation, relationship, tie, ties, tied, associated, path, shortest path, route, way, bond, common, in common, to do with, have to do with, to do with each other, degrees of separation, chain, get, linking, bind, binds, tied to, relates to, relationship between, know each other, cross paths, meet, met, ties between',
  bridge: 'to, with, between, from, and, each other, one another',

  names:
    'name, names, alias, aliases, nickname, nicknames, aka, also known as, known as, known, known by, go by, goes by, went by, called, call, title, titles, pseudonym, pseudonyms, moniker, monikers, working title, full name, real name, true name, actual name, birth name, other names, code name, code names, working titles, other titles, alternative names, alternate titles, nicknamed, dubbed, referred to as, refer to, refers to, call him, call her, call it, called by, born as, birthname, alter ego, alter egos, identity, identities, use, uses, used, go under, goes under, title of, alternative title, alternative titles, full title, handle, handles, label',
  nameSort: 'real, full, true, actual, birth, original, working, code, by, what, which, different, official, complete',

  knew: 'known, knew, know, known about, known of, knew about, know about, know of, learned, learnt, heard, heard about, hear, revealed, announced, public, publicly known, fans know, told, said, information, facts, info',
  public:
    'people, the public, public, fans, we, world, everybody, everyone, audiences, facts, much, how much, back, of, about, on, as, had, already, then, by, in, during, at the end of, end, as of, until, up to, the end of, at the time, which',

  about:
    'about, info, information, info on, information on, explain, describe, description, summary, summarise, summarize, introduce, details, who exactly, background, background on, bio, biography, overview, synopsis, plot, introduce me to, lowdown on, the lowdown on, deal with, the deal with, story of, the story of, who the hell, who the heck, all about, know about, known about, more, more about, more on, facts on, facts about, profile of, profile, meaning of, mean, means, stand for, do, does, happens in',
  dead: 'dead, die, dies, died, dying, alive, survive, survives, survived, death, deceased, still alive, make it, makes it, made it, make it out alive, make it out, live, lives, killed, killed off, fate, still, still around, still living, pass away, passed away, perish, perished, bite the dust',
  become:
    'happen, happens, happened, happen to, happened to, happens to, become, became, become of, became of, becomes of, end up, ends up, ended up, end, fare, fares, to, turn out',
  by: 'by, by whom, from, at the hands of, because of',

  kill: 'kill, kills, killed, murder, murders, murdered, slay, slays, slain, slew, take out, takes out, took out, taken out, shoot dead, shot dead, assassinate, assassinated, finish off, finished off, execute, executed, put down, end the life of, do in, off, offed, dispatch, dispatched, killing, responsible for the death of, cause the death of, caused the death of, get rid of, gets rid of, got rid of, eliminate, eliminates, eliminated, ends, ended, do away with, did away with, bump off, bumped off, stab, stabbed, strangle, strangled, gun down, gunned down, guns down, shot, shoots, shoot, defeat, defeats, defeated',
  killer: 'killer, killers, murderer, murderers, assassin, assassins',
  victim: 'victim, victims, kill, kills, body count, kill list',
  wife: 'wife, wives, spouse, spouses, bride, widow, partner, better half, married, married to, marry, marries, missus',
  husband: 'husband, husbands, hubby, widower',
  parent: 'parent, parents, father, mother, dad, mum, mom, fathers, mothers, raised, old man',
  child: 'child, children, kid, kids, son, sons, daughter, daughters, offspring, baby',
  sibling: 'sibling, siblings, brother, brothers, sister, sisters, twin',
  mentor: 'mentor, mentors, teacher, teachers, trainer, trainers, instructor, master, tutor, coach',
  train: 'train, trains, trained, training, teach, teaches, taught, mentored, raised, tutored, coached, schooled',
  pupil:
    'pupil, pupils, student, students, trainee, trainees, apprentice, apprentices, disciple, disciples, protege, protegee, proteges',
  dog: 'dog, dogs, puppy, puppies, hound, hounds, pet, pets, pup, beagle, pit bull, animal',
  owner:
    'owner, owners, master, belong to, belongs to, belonged to, belong, belongs, own, owns, owned, has, have, whose, whose dog, keeper',
  friend:
    'friend, friends, friends with, buddy, buddies, pal, pals, mate, friendly with, close to, bestie, friendly, on good terms with, best friend, best friends, companion, companions',
  enemy:
    'enemy, enemies, foe, foes, nemesis, rival, rivals, adversary, adversaries, opponent, opponents, antagonist, hates, against, archenemy, arch enemy, nemeses, opposes, opposed to',
  ally: 'ally, allies, allied, allied with, on the side of, ally of, sides with, sided with, helper, helpers',
  to: 'to, with, of, by, for',
} as const satisfies Record<string, string>;

export type Token = keyof typeof tokens;

/** The jobs behind the camera, each with its phrases. */
export const jobs = {
  DIRECTOR:
    'directed, direct, directs, directing, director, directors, helmed, helms, made behind the camera as director',
  SCREENWRITER:
    'wrote, write, writes, written, writing, writer, writers, penned, scripted, script, screenplay, screenwriter, screenwriters, wrote the script, wrote the screenplay, wrote the script of, penned the screenplay, penned the script, scriptwriter, scriptwriters, author, authored',
  PRODUCER: 'produced, produce, produces, producing, producer, producers',
  EXECUTIVE_PRODUCER:
    'executive producer, executive producers, exec producer, exec producers, executive produced, exec produced, executive producing',
  COMPOSER:
    'composed, compose, composes, composer, composers, music, score, scored, soundtrack, composed the music, composed the score, composed the soundtrack, did the score, did the music, wrote the music, wrote the score, made the music, made the soundtrack, scores, composing',
  CINEMATOGRAPHER:
    'shot, filmed, photographed, cinematographer, cinematography, director of photography, dop, camerawork, lensed, did the cinematography, shoot, films, photography, cameraman, cinematographers, was behind the camera',
  EDITOR: 'edited, edit, edits, editor, editors, editing, cut, did the editing',
  SHOWRUNNER: 'showrunner, showrunners, show runner, show runners, ran the show, showran, runs the show',
  STORY: 'story, story credit, came up with the story',
  CO_DIRECTOR: 'co directed, codirected, co director',
  DEVELOPER: 'developed, developer, developers, develops',
} as const;

/** The roles in an organization that a question may name, each with its phrases. */
export const roles = {
  CONCIERGE: 'concierge, concierges',
  SOMMELIER: 'sommelier',
  DOORMAN: 'doorman, bouncer',
  BARTENDER: 'bartender, barkeep, barman, barmaid',
  ADJUDICATOR: 'adjudicator, adjudicators',
  HARBINGER: 'harbinger',
  ELDER: 'elder, elders',
  EMISSARY: 'emissary, envoy',
  SEAT_HOLDER:
    'seat, seats, seat holder, seat holders, holds a seat, hold a seat, holds seats, has a seat, have a seat',
  INSTRUCTOR: 'instructor, instructors, teacher, ballet teacher',
  LAWYER: 'lawyer, attorney',
  BODYGUARD: 'bodyguard, bodyguards',
  ENFORCER: 'enforcer, enforcers',
  LIEUTENANT: 'lieutenant, lieutenants, right hand, second in command',
  OPERATOR: 'operator, operators',
  ADMINISTRATOR: 'administrator',
  TRAINEE: 'trainee, trainees, student, students',
  PUPIL: 'pupil, pupils',
  DETECTIVE: 'detective, detectives',
  OFFICER: 'officer, policeman, cop',
  GUEST_MEMBER: 'guest, guests',
  MUSICIAN: 'musician, cellist',
  AGENT: 'agent, agents',
  ASSISTANT: 'assistant, assistants',
  CLIENT: 'client, clients',
} as const;
