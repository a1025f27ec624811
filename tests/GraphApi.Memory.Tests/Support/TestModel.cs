using GraphApi.Model.Reading;
using GraphApi.Model.Types;

namespace GraphApi.Memory.Tests.Support;

/// <summary>A small model with every kind of property and relationship field.</summary>
internal static class TestModel
{
    public static GraphModel Instance { get; } = Read(Text);

    private static GraphModel Read(string text)
    {
        var reading = ModelReader.Read(text);
        return reading.Model ?? throw new InvalidOperationException(string.Join("\n", reading.Issues));
    }

    private const string Text = """"
        "A day or less exact."
        scalar PartialDate
        "A day."
        scalar Date
        "A country."
        scalar CountryCode
        "An address."
        scalar URL

        "Anything."
        interface Node { "Id." id: ID! }
        "A record."
        interface Record implements Node {
          "Id."
          id: ID!
          "Label."
          label: String! @computed(by: LABEL)
          "Corroboration."
          corroboration: Corroboration! @computed(by: CORROBORATION)
          "Known since."
          knownSince: PartialDate @computed(by: KNOWN_SINCE)
        }
        "A link."
        interface Relationship implements Node {
          "Id."
          id: ID!
          "Corroboration."
          corroboration: Corroboration! @computed(by: CORROBORATION)
          "Known since."
          knownSince: PartialDate @computed(by: KNOWN_SINCE)
        }
        "One who acts."
        interface Actor implements Node & Record { "Id." id: ID! "Name." name: String! }

        "How one feels."
        enum Mood { "Angry." ANGRY "Calm." CALM "Merry." MERRY }
        "What one is in a club."
        enum Role { "Guest." GUEST "Head." HEAD "Member." MEMBER }
        "What a source is."
        enum SourceKind { "A book." BOOK "News." NEWS }
        "Whose side."
        enum Perspective { "One." INSIDE "Other." OUTSIDE }
        "For or against."
        enum Stance { "For." SUPPORTS "Against." DISPUTES }

        "A person."
        type Person implements Node & Record & Actor @node(one: "person", many: "people", text: "{name}[ of {country}]", standing: true) {
          "Id."
          id: ID!
          "Name."
          name: String! @indexed
          "Nickname."
          nick: String
          "Age."
          age: Int @indexed
          "Score."
          score: Float
          "Active."
          active: Boolean!
          "Mood."
          mood: Mood @indexed
          "Country."
          country: CountryCode
          "Birth."
          born: PartialDate @indexed
          "Seen on."
          seen: Date
          "Tags."
          tags: [String!]!
          "Moods there were."
          moods: [Mood!]!
          "Page."
          page: URL
        }
        "A club."
        type Club implements Node & Record & Actor @node(one: "club", many: "clubs", text: "{name}") {
          "Id."
          id: ID!
          "Founded."
          founded: PartialDate
          "Name."
          name: String!
        }
        "A place."
        type Place implements Node & Record @node(one: "place", many: "places", text: "{name}", standing: true) { "Id." id: ID! "Name." name: String! "Zone." zone: Mood }
        "A trip."
        type Trip implements Node & Record @node(one: "trip", many: "trips", text: "from {from.name}") { "Id." id: ID! "Day." day: PartialDate }

        "A source."
        type Source implements Node @node(one: "source", many: "sources") @evidence(role: SOURCE) {
          "Id."
          id: ID!
          "Title."
          title: String!
          "Publisher."
          publisher: String
          "Kind."
          kind: SourceKind!
          "Perspective."
          perspective: Perspective!
          "Published."
          published: PartialDate
          "Accessed."
          accessed: Date!
        }
        "A citation."
        type Citation implements Node @node(one: "citation", many: "citations") @evidence(role: CITATION) {
          "Id."
          id: ID!
          "Stance."
          stance: Stance!
          "Statement."
          statement: String!
        }

        "Knows."
        type Friendship implements Node & Relationship
          @relationship(type: "KNOWS", from: "Person", to: "Person", fromField: "friends", fromDescription: "Friends.", toField: "friends", toDescription: "Friends.", table: "friendships")
          { "Id." id: ID! "Since." since: PartialDate "Strength." strength: Int }
        "Is in."
        type Membership implements Node & Relationship
          @relationship(type: "MEMBER_OF", from: "Person", to: "Club", fromField: "clubs", fromDescription: "Clubs.", toField: "members", toDescription: "Members.", table: "memberships")
          { "Id." id: ID! "Role." role: Role! "Since." since: PartialDate }
        "Takes along."
        type Company implements Node & Relationship
          @relationship(type: "TAKES", from: "Trip", to: "Actor", fromField: "guests", fromDescription: "Guests.", toField: "trips", toDescription: "Trips.", table: "companies")
          { "Id." id: ID! }
        "Departs."
        type Departure implements Node & Relationship
          @relationship(type: "DEPARTS", from: "Trip", to: "Place", fromField: "from", fromDescription: "From.", toField: "departures", toDescription: "Departures.", single: "fromRelationship", table: "departures")
          { "Id." id: ID! "Hour." hour: Int }
        """";
}
