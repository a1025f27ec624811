using GraphApi.Model.Reading;
using GraphApi.Model.Types;

namespace GraphApi.Model.Tests.Datasets;

/// <summary>A small model with every kind of property, a single relationship field and evidence.</summary>
internal static class CampModel
{
    public static GraphModel Read()
    {
        var reading = ModelReader.Read(Text);
        Assert.Empty(reading.Issues);
        return reading.Model!;
    }

    private const string Text = """
        "A year, month or day."
        scalar PartialDate
        "A day."
        scalar Date
        "A country."
        scalar CountryCode
        "An address."
        scalar URL

        "Anything."
        interface Node {
          "The id."
          id: ID!
        }
        "A record."
        interface Record implements Node {
          "The id."
          id: ID!
          "The label."
          label: String! @computed(by: LABEL)
          "The corroboration."
          corroboration: Corroboration! @computed(by: CORROBORATION)
          "The day."
          knownSince: PartialDate @computed(by: KNOWN_SINCE)
        }
        "A link."
        interface Relationship implements Node {
          "The id."
          id: ID!
          "The corroboration."
          corroboration: Corroboration! @computed(by: CORROBORATION)
          "The day."
          knownSince: PartialDate @computed(by: KNOWN_SINCE)
        }

        "A person."
        type Person implements Node & Record @node(one: "person", many: "people", text: "{name}", standing: true) {
          "The id."
          id: ID!
          "The name."
          name: String!
          "Other names."
          aliases: [String!]!
          "The birth date."
          birthDate: PartialDate
          "The states."
          nationalities: [CountryCode!]!
          "The homepage."
          homepage: URL
        }
        "A camp."
        type Camp implements Node & Record @node(one: "camp", many: "camps", text: "{name}[ ({kind})][ {latitude}]") {
          "The id."
          id: ID!
          "The name."
          name: String!
          "The kind."
          kind: CampKind
          "The country."
          country: CountryCode
          "The latitude."
          latitude: Float
          "The longitude."
          longitude: Float
          "Whether it is open."
          open: Boolean!
        }
        "A trip."
        type Trip implements Node & Record @node(one: "trip", many: "trips", text: "[{qualifier} ][{count} children ]to {camp.name}[, {dateFrom}[ to {dateTo}]]") {
          "The id."
          id: ID!
          "The beginning."
          dateFrom: PartialDate
          "The end."
          dateTo: PartialDate
          "How many."
          count: Int
          "How many at most."
          countMax: Int
          "How the count is meant."
          qualifier: Qualifier
        }
        "A publication."
        type Source implements Node @node(one: "source", many: "sources") @evidence(role: SOURCE) {
          "The id."
          id: ID!
          "The title."
          title: String!
          "The publisher."
          publisher: String
          "The kind."
          kind: SourceKind!
          "The perspective."
          perspective: Perspective!
          "The date."
          published: PartialDate
          "The day."
          accessed: Date!
        }
        "A statement."
        type Citation implements Node @node(one: "citation", many: "citations") @evidence(role: CITATION) {
          "The id."
          id: ID!
          "The stance."
          stance: Stance!
        }

        "A trip reaches its camp."
        type Arrival implements Node & Relationship
          @relationship(type: "TO", from: "Trip", to: "Camp", fromField: "camp", fromDescription: "The camp.", toField: "trips", toDescription: "The trips.", single: "arrival", table: "arrivals") {
          "The id."
          id: ID!
        }
        "A person works in a camp."
        type Job implements Node & Relationship
          @relationship(type: "WORKS_IN", from: "Person", to: "Camp", fromField: "jobs", fromDescription: "The camps.", toField: "staff", toDescription: "The staff.", table: "jobs") {
          "The id."
          id: ID!
          "The beginning."
          since: PartialDate
          "The end."
          until: PartialDate
        }

        "The kind of a camp."
        enum CampKind {
          "A camp by the sea."
          SEASIDE
          "A camp in the mountains."
          MOUNTAIN @text(value: "in the mountains")
        }
        "How a count is meant."
        enum Qualifier {
          "Just so."
          EXACT @text(value: "")
          "Or more."
          AT_LEAST
        }
        "The kind of a source."
        enum SourceKind {
          "A court."
          COURT
          "A medium."
          MEDIA
        }
        "The perspective of a source."
        enum Perspective {
          "Of a party."
          PARTY
          "Of others."
          INTERNATIONAL
        }
        "What a citation does."
        enum Stance {
          "It supports."
          SUPPORTS
          "It disputes."
          DISPUTES
        }
        """;
}
