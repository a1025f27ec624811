using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>What the operators of <c>where</c> find among values that are recorded.</summary>
public abstract class FilteringConformance(IBackendFixture backend) : Conformance(backend)
{
    [Theory]
    [InlineData("""{ eq: "Aurora" }""", "s1 s10")]
    [InlineData("""{ eq: "aurora" }""", "s2")]
    [InlineData("""{ in: ["aurora", "Café", "nobody"] }""", "s-6 s2")]
    [InlineData("""{ in: "aurora" }""", "s2")]
    [InlineData("""{ startsWith: "Caf" }""", "s-6 s-6b")]
    [InlineData("""{ endsWith: "\u00e9" }""", "s-6")] // One letter written in two ways is two texts.
    [InlineData("""{ contains: "e\u0301" }""", "s-6b")]
    [InlineData("""{ contains: "URO" }""", "")]
    [InlineData("""{ contains: "" }""", "S3 lonely s-6 s-6b s.4 s1 s10 s2 s7 s_5")]
    [InlineData("""{ gt: "ｚ" }""", "s.4 s_5")] // U+1D11E is behind U+FF5A, though its UTF-16 is before it.
    [InlineData("""{ gte: "ｚ wide", lt: "𝄞" }""", "s_5")]
    [InlineData("""{ lt: "B" }""", "s1 s10")]
    [InlineData("""{ lte: "Aurora" }""", "s1 s10")]
    [InlineData("""{ contains: "\"" }""", "S3")]
    [InlineData("""{ contains: "\\ /" }""", "S3")]
    [InlineData("""{ contains: "\t" }""", "s7")]
    public Task Text_compares_by_code_point(string operation, string ids) => FindAsync("ships", $$"""{ name: {{operation}} }""", ids);

    [Theory]
    [InlineData("""{ tonnage: { eq: 100 } }""", "s1 s10")]
    [InlineData("""{ tonnage: { gt: 100 } }""", "S3")]
    [InlineData("""{ tonnage: { lt: 0 } }""", "s-6 s.4")]
    [InlineData("""{ tonnage: { gte: 2147483647 } }""", "S3")]
    [InlineData("""{ tonnage: { lte: -2147483647 } }""", "s.4")]
    [InlineData("""{ tonnage: { in: [0, 1] } }""", "s-6b s_5")]
    [InlineData("""{ length: { eq: 7 } }""", "s10")]
    [InlineData("""{ length: { eq: 7.5 } }""", "s1")]
    [InlineData("""{ length: { gt: 1e21 } }""", "S3")]
    [InlineData("""{ length: { gte: 1e21 } }""", "S3 s-6")]
    [InlineData("""{ length: { eq: 0.1 } }""", "s-6b")]
    [InlineData("""{ length: { gt: 0, lt: 0.1 } }""", "s.4")]
    [InlineData("""{ length: { in: [0, 1.7976931348623157E308] } }""", "S3 s_5")]
    public Task Numbers_compare_exactly_up_to_their_limits(string where, string ids) => FindAsync("ships", where, ids);

    [Theory]
    [InlineData("""{ sails: { eq: true } }""", "s1 s2")]
    [InlineData("""{ sails: { eq: false } }""", "S3 lonely s-6 s-6b s.4 s10 s7 s_5")] // False where the data says nothing.
    [InlineData("""{ sails: { neq: true } }""", "S3 lonely s-6 s-6b s.4 s10 s7 s_5")]
    [InlineData("""{ kind: { eq: STEAMER } }""", "s-6 s1 s7")]
    [InlineData("""{ kind: { in: [BARQUE, ferry] } }""", "s.4 s2 s_5")]
    [InlineData("""{ flag: { eq: "UA" } }""", "s1 s_5")]
    [InlineData("""{ page: { startsWith: "https://example.org" } }""", "s1")]
    [InlineData("""{ id: { in: ["s10", "c1", "s1"] } }""", "s1 s10")]
    [InlineData("""{ label: { eq: "Aurora (1900, steamer)" } }""", "s1")]
    [InlineData("""{ label: { eq: "Aurora (1900-05)" } }""", "s10")] // A kind that reads as nothing is left out.
    public Task Codes_and_labels_compare_as_they_are_written(string where, string ids) => FindAsync("ships", where, ids);

    [Theory]
    [InlineData("""{ eq: "1900" }""", "s1")]
    [InlineData("""{ in: ["1900", "1900-12"] }""", "s1 s7")]
    [InlineData("""{ lt: "1900" }""", "s-6 s.4")]
    [InlineData("""{ lte: "1900" }""", "S3 s-6 s.4 s1 s10 s7 s_5")]
    [InlineData("""{ gt: "1900" }""", "s-6b")]
    [InlineData("""{ gte: "1900" }""", "S3 s-6b s1 s10 s7 s_5")]
    [InlineData("""{ within: "1900" }""", "S3 s1 s10 s7 s_5")]
    [InlineData("""{ within: "1900-12" }""", "s7 s_5")]
    [InlineData("""{ lt: "1900-05" }""", "S3 s-6 s.4")]
    [InlineData("""{ gt: "1900-05" }""", "s-6b s7 s_5")]
    [InlineData("""{ lte: "1900-05-31" }""", "S3 s-6 s.4 s10")]
    [InlineData("""{ gte: "9999-12-31" }""", "s-6b")]
    public Task Dates_compare_as_the_intervals_they_cover(string operation, string ids) => FindAsync("ships", $$"""{ built: {{operation}} }""", ids);

    [Theory]
    [InlineData("""{ lt: "1900-01-02" }""", "s-6")]
    [InlineData("""{ lte: "1900-01-02" }""", "s-6 s-6b")]
    [InlineData("""{ gt: "1900-01-01" }""", "s-6b s1")]
    [InlineData("""{ gte: "2024-02-29" }""", "s1")]
    public Task Days_compare_by_the_calendar(string operation, string ids) => FindAsync("ships", $$"""{ surveyed: {{operation}} }""", ids);

    [Theory]
    [InlineData("""{ aliases: { some: { eq: "Aurora" } } }""", "s1")]
    [InlineData("""{ aliases: { some: { startsWith: "𝄞" } } }""", "s.4")]
    [InlineData("""{ aliases: { all: { eq: "𝄞" } } }""", "lonely s-6 s-6b s10 s2 s_5")] // All of nothing.
    [InlineData("""{ aliases: { none: { contains: "\"" } } }""", "lonely s-6 s-6b s.4 s1 s10 s2 s7 s_5")]
    [InlineData("""{ aliases: { any: true } }""", "S3 s.4 s1 s7")]
    [InlineData("""{ aliases: { any: false } }""", "lonely s-6 s-6b s10 s2 s_5")]
    [InlineData("""{ aliases: { some: {} } }""", "S3 s.4 s1 s7")]
    [InlineData("""{ aliases: { none: {} } }""", "lonely s-6 s-6b s10 s2 s_5")]
    [InlineData("""{ aliases: { all: {} } }""", "S3 lonely s-6 s-6b s.4 s1 s10 s2 s7 s_5")]
    [InlineData("""{ aliases: { some: { eq: "𝄞" }, none: { eq: "b" } } }""", "s.4")]
    [InlineData("""{ uses: { some: { in: [FISHING, WAR] } } }""", "s1 s_5")]
    [InlineData("""{ uses: { all: { neq: FISHING }, any: true } }""", "s1 s10")]
    public Task Lists_of_values_are_asked_item_by_item(string where, string ids) => FindAsync("ships", where, ids);

    [Theory]
    [InlineData("""{ owners: { some: { name: { eq: "Ada" } } } }""", "s1 s2")]
    [InlineData("""{ owners: { all: { name: { eq: "Ada" } } } }""", "lonely s-6 s-6b s.4 s2 s7 s_5")]
    [InlineData("""{ owners: { none: { company: {} } } }""", "lonely s-6 s-6b s.4 s2 s7 s_5")]
    [InlineData("""{ owners: { any: true } }""", "S3 s1 s10 s2")]
    [InlineData("""{ owners: { some: { company: { staff: { eq: 10 } }, relationship: { since: { neq: null } } } } }""", "s1 s10")]
    [InlineData("""{ owners: { some: { sailor: { rank: { eq: CAPTAIN } } } } }""", "s1 s2")]
    [InlineData("""{ voyages: { some: { from: { name: { eq: "Alpha" } }, to: { size: { eq: LARGE } } } } }""", "s.4 s1 s2")]
    [InlineData("""{ voyages: { all: { aboard: { gte: 12 } }, any: true } }""", "s.4")]
    [InlineData("""{ owners: { some: { fleet: { some: { id: { eq: "s2" } } } } } }""", "s1 s2")]
    [InlineData("""{ citations: { some: { stance: { eq: DISPUTES }, source: { kind: { eq: PAPER } } } } }""", "s.4 s1 s2")]
    [InlineData("""{ corroboration: { publishers: { gte: 2 } } }""", "s1")]
    [InlineData("""{ corroboration: { level: { eq: UNSUPPORTED }, disputed: { eq: true } } }""", "s2")]
    [InlineData("""{ corroboration: { perspectives: { all: { eq: SEA }, any: true } } }""", "S3")]
    [InlineData("""{ corroboration: { or: [{ sources: { eq: 3 } }, { sourceKinds: { any: false } }] } }""", "s1 s2")]
    [InlineData("""{ knownSince: { lt: "1901" } }""", "S3")]
    public Task Conditions_reach_through_relationships_and_evidence(string where, string ids) => FindAsync("ships", where, ids);

    [Theory]
    [InlineData("""{ or: [{ kind: { eq: ferry } }, { tonnage: { eq: 0 } }] }""", "s2 s_5")]
    [InlineData("""{ or: [{ kind: { eq: BARQUE }, flag: { eq: "UA" } }, { id: { eq: "s7" } }] }""", "s7 s_5")]
    [InlineData("""{ and: [{ kind: { eq: STEAMER } }, { or: [{ sails: { eq: true } }, { built: { lt: "1900" } }] }] }""", "s-6 s1")]
    [InlineData("""{ and: { kind: { eq: ferry } }, or: { id: { eq: "s2" } } }""", "s2")] // One stands for a list of one.
    [InlineData("""{ kind: { eq: STEAMER, neq: STEAMER } }""", "")]
    public Task Conditions_are_combined(string where, string ids) => FindAsync("ships", where, ids);

    [Theory]
    [InlineData("citations", """{ subject: { ship: { name: { startsWith: "Aur" } } }, stance: { eq: DISPUTES } }""", "z4")]
    [InlineData("citations", """{ subject: { ownership: { share: { eq: 0.5 } } } }""", "z21 z22 z23")]
    [InlineData("citations", """{ subject: { id: { eq: "c1" } }, source: { publisher: { startsWith: "Gaz" } } }""", "z15")]
    [InlineData("sources", """{ citations: { none: {} } }""", "idle")]
    [InlineData("sources", """{ citations: { some: { subject: { voyage: {} } }, all: { stance: { eq: SUPPORTS } } } }""", "")]
    [InlineData("voyages", """{ vessel: { owners: { none: {} } } }""", "v6")]
    [InlineData("voyages", """{ from: { arrivals: { some: { aboard: { eq: 12 } } } }, to: { id: { eq: "h2" } } }""", "v1 v6 v7")]
    [InlineData("sailors", """{ mentions: { some: { sailor: { name: { eq: "Ada" } } } } }""", "p1")]
    [InlineData("harbours", """{ bonds: { some: { harbour: {}, relationship: { strength: { lt: 0 } } } } }""", "h1")]
    public Task Every_list_is_filtered_alike(string list, string where, string ids) => FindAsync(list, where, ids);
}
