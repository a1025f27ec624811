using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Comparing;
using GraphApi.Conformance.Tests.Generation;
using GraphApi.Conformance.Tests.Worlds;
using GraphApi.GraphQL.Language;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Responsibility chains.</summary>
public abstract partial class ChainsConformance(IBackendFixture backend) : Conformance(backend)
{
    /// <summary>The seed data has many subjects, of which every so many are asked for.</summary>
    private const int SeedStep = 9;

    private const string Everything =
        """
        truncated chains { subject { id } official { id label } timeFit alternatives corroboration { level publishers sources disputed }
          weakestLink { relationship { id } from { id } to { id } timeFit note }
          links { relationship { __typename id type start { id } } from { __typename id } to { id label } timeFit note } }
        """;

    [Fact]
    public Task A_transfer_leads_to_those_who_may_have_held_office_at_its_time() => AskOfficesAsync(
        """
        { responsibilityChains(of: "autumn") { truncated chains { official { id } timeFit alternatives links { relationship { id } timeFit note } } } }
        """,
        """
        {"responsibilityChains": {"truncated": false, "chains": [
          {"official": {"id": "hal"}, "timeFit": "CERTAIN", "alternatives": 0, "links": [
            {"relationship": {"id": "autumn-hal"}, "timeFit": "CERTAIN", "note": null}]},
          {"official": {"id": "cyd"}, "timeFit": "POSSIBLE", "alternatives": 1, "links": [
            {"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN", "note": null},
            {"relationship": {"id": "cyd-agency"}, "timeFit": "POSSIBLE", "note": "start of office not recorded"}]},
          {"official": {"id": "bob"}, "timeFit": "POSSIBLE", "alternatives": 0, "links": [
            {"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN", "note": null},
            {"relationship": {"id": "bob-agency"}, "timeFit": "POSSIBLE", "note": "began during the transfer"}]},
          {"official": {"id": "dan"}, "timeFit": "POSSIBLE", "alternatives": 0, "links": [
            {"relationship": {"id": "autumn-agency"}, "timeFit": "CERTAIN", "note": null},
            {"relationship": {"id": "agency-ministry"}, "timeFit": "CERTAIN", "note": null},
            {"relationship": {"id": "dan-ministry"}, "timeFit": "POSSIBLE", "note": "start and end of office not recorded"}]}]}}
        """);

    [Fact]
    public Task Objects_of_which_nothing_is_included_are_empty() => AskOfficesAsync(
        """
        { responsibilityChains(of: "autumn", first: 1) { chains { official @skip(if: true) { id } links { note @skip(if: true) } weakestLink { note @skip(if: true) } } }
          none: responsibilityChains(of: "autumn") { truncated @skip(if: true) } nothing: responsibilityChains(of: "autumn", first: 1) { chains { timeFit @skip(if: true) } } }
        """,
        """
        {"responsibilityChains": {"chains": [{"links": [{}], "weakestLink": {}}]}, "none": {}, "nothing": {"chains": [{}]}}
        """);

    [Fact]
    public Task A_place_leads_to_officials_at_whom_an_act_is_directed() => AskOfficesAsync(
        """
        { responsibilityChains(of: "camp", to: WITH_LEGAL_ACT, perOfficial: 2) { truncated chains { subject { __typename label } official { name } timeFit alternatives
            corroboration { level publishers sources disputed } weakestLink { from { label } relationship { type id } to { label } note } } } }
        """,
        """
        {"responsibilityChains": {"truncated": false, "chains": [
          {"subject": {"__typename": "Location", "label": "Camp"}, "official": {"name": "bob"}, "timeFit": "POSSIBLE", "alternatives": 2, "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false}, "weakestLink": {"from": {"label": "Camp"}, "relationship": {"type": "TO", "id": "autumn-to"}, "to": {"label": "Home → Camp, 2022-10-21"}, "note": null}},
          {"subject": {"__typename": "Location", "label": "Camp"}, "official": {"name": "cyd"}, "timeFit": "POSSIBLE", "alternatives": 2, "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false}, "weakestLink": {"from": {"label": "Camp"}, "relationship": {"type": "TO", "id": "autumn-to"}, "to": {"label": "Home → Camp, 2022-10-21"}, "note": null}},
          {"subject": {"__typename": "Location", "label": "Camp"}, "official": {"name": "bob"}, "timeFit": "CERTAIN", "alternatives": 2, "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false}, "weakestLink": {"from": {"label": "Camp"}, "relationship": {"type": "TO", "id": "month-to"}, "to": {"label": "Home → Camp, 2023-03"}, "note": null}},
          {"subject": {"__typename": "Location", "label": "Camp"}, "official": {"name": "cyd"}, "timeFit": "POSSIBLE", "alternatives": 2, "corroboration": {"level": "SINGLE_SOURCE", "publishers": 1, "sources": 1, "disputed": false}, "weakestLink": {"from": {"label": "Camp"}, "relationship": {"type": "TO", "id": "month-to"}, "to": {"label": "Home → Camp, 2023-03"}, "note": null}}]}}
        """);

    [Fact]
    public Task A_group_of_children_is_asked_for_at_a_date() => AskOfficesAsync(
        """
        { responsibilityChains(of: "group", at: "2023-03-15", perOfficial: 3, first: 4) { truncated chains { official { id } timeFit alternatives
            links { relationship { id ... on Position { kind since until } } from { id } to { id } note } } } }
        """,
        """
        {"responsibilityChains": {"truncated": true, "chains": [
          {"official": {"id": "hal"}, "timeFit": "CERTAIN", "alternatives": 0, "links": [
            {"relationship": {"id": "autumn-group"}, "from": {"id": "group"}, "to": {"id": "autumn"}, "note": null},
            {"relationship": {"id": "autumn-hal"}, "from": {"id": "autumn"}, "to": {"id": "hal"}, "note": null}]},
          {"official": {"id": "cyd"}, "timeFit": "POSSIBLE", "alternatives": 3, "links": [
            {"relationship": {"id": "autumn-group"}, "from": {"id": "group"}, "to": {"id": "autumn"}, "note": null},
            {"relationship": {"id": "autumn-agency"}, "from": {"id": "autumn"}, "to": {"id": "agency"}, "note": null},
            {"relationship": {"id": "cyd-agency", "kind": "DEPUTY", "since": null, "until": "2023-03-31"}, "from": {"id": "agency"}, "to": {"id": "cyd"}, "note": "start of office not recorded"}]},
          {"official": {"id": "bob"}, "timeFit": "CERTAIN", "alternatives": 1, "links": [
            {"relationship": {"id": "autumn-group"}, "from": {"id": "group"}, "to": {"id": "autumn"}, "note": null},
            {"relationship": {"id": "autumn-agency"}, "from": {"id": "autumn"}, "to": {"id": "agency"}, "note": null},
            {"relationship": {"id": "bob-agency", "kind": "HEADS", "since": "2022-10-22", "until": "2024"}, "from": {"id": "agency"}, "to": {"id": "bob"}, "note": null}]},
          {"official": {"id": "bob"}, "timeFit": "CERTAIN", "alternatives": 1, "links": [
            {"relationship": {"id": "month-group"}, "from": {"id": "group"}, "to": {"id": "month"}, "note": null},
            {"relationship": {"id": "month-agency"}, "from": {"id": "month"}, "to": {"id": "agency"}, "note": null},
            {"relationship": {"id": "bob-agency", "kind": "HEADS", "since": "2022-10-22", "until": "2024"}, "from": {"id": "agency"}, "to": {"id": "bob"}, "note": null}]}]}}
        """);

    [Fact]
    public Task What_follows_from_a_chain_is_asked_in_the_same_operation() => AskOfficesAsync(
        """
        { responsibilityChains(of: "month", maxLength: 2, first: 2) { __typename truncated chains { __typename official { legalActs { totalCount nodes { title } } }
            links { __typename relationship { citations { totalCount nodes { source { title } } } start { id } } from { ... on Transfer { dateFrom } } } } } }
        """,
        """
        {"responsibilityChains": {"__typename": "ResponsibilityChains", "truncated": true, "chains": [
          {"__typename": "ResponsibilityChain", "official": {"legalActs": {"totalCount": 1, "nodes": [{"title": "Early"}]}}, "links": [
            {"__typename": "ChainLink", "relationship": {"citations": {"totalCount": 1, "nodes": [{"source": {"title": "News"}}]}, "start": {"id": "month"}}, "from": {"dateFrom": "2023-03"}},
            {"__typename": "ChainLink", "relationship": {"citations": {"totalCount": 2, "nodes": [{"source": {"title": "Post"}}, {"source": {"title": "Note"}}]}, "start": {"id": "bob"}}, "from": {}}]},
          {"__typename": "ResponsibilityChain", "official": {"legalActs": {"totalCount": 1, "nodes": [{"title": "Late"}]}}, "links": [
            {"__typename": "ChainLink", "relationship": {"citations": {"totalCount": 1, "nodes": [{"source": {"title": "News"}}]}, "start": {"id": "month"}}, "from": {"dateFrom": "2023-03"}},
            {"__typename": "ChainLink", "relationship": {"citations": {"totalCount": 2, "nodes": [{"source": {"title": "News"}}, {"source": {"title": "Post"}}]}, "start": {"id": "cyd"}}, "from": {}}]}]}}
        """);

    [Theory]
    [InlineData("truncated")]
    [InlineData("chains { official { id } }")]
    [InlineData("chains { __typename }")]
    public async Task Only_what_is_selected_is_answered(string selection)
    {
        var answer = await AnswerAsync(World.Offices, $$"""{ responsibilityChains(of: "undated", maxLength: 1) { {{selection}} } }""", "{}");
        Assert.Equal(selection.StartsWith("chains", StringComparison.Ordinal) ? """{"responsibilityChains":{"chains":[]}}""" : """{"responsibilityChains":{"truncated":false}}""", answer.Data);
    }

    [Fact]
    public Task What_is_no_subject_is_an_error_of_the_field_and_the_rest_is_answered() => AskInVainAsync(
        World.Offices,
        """
        { a: responsibilityChains(of: "ada") { truncated } b: responsibilityChains(of: "nobody") { chains { official { id } } } person(id: "ada") { id }
          c: responsibilityChains(of: "ada-agency") { truncated } d: responsibilityChains(of: "undated-via", maxLength: 1) { __typename chains { timeFit } } }
        """,
        """{"a": null, "b": null, "person": {"id": "ada"}, "c": null, "d": null}""",
        [
            "1:3 a: Argument \"of\" of \"responsibilityChains\" names \"ada\", which is a Person; chains are asked from a record of type Location, Transfer, ChildGroup.",
            "1:52 b: Argument \"of\" of \"responsibilityChains\" names \"nobody\", and no record has that id. Ids of records are what lists give; relationships, sources and citations are not walked from.",
            "2:3 c: Argument \"of\" of \"responsibilityChains\" names \"ada-agency\", and no record has that id. Ids of records are what lists give; relationships, sources and citations are not walked from.",
            "2:59 d: Argument \"of\" of \"responsibilityChains\" names \"undated-via\", and no record has that id. Ids of records are what lists give; relationships, sources and citations are not walked from.",
        ]);

    [Theory]
    [InlineData("maxLength: 0", "maxLength", 0, 12)]
    [InlineData("maxLength: 13", "maxLength", 13, 12)]
    [InlineData("perOfficial: 0", "perOfficial", 0, 100)]
    [InlineData("first: 101", "first", 101, 100)]
    public Task Numbers_out_of_range_are_refused(string argument, string name, int number, int most) => AskOfficesAsync(
        $$"""{ responsibilityChains(of: "camp", {{argument}}) { truncated } }""",
        $"Argument \"{name}\" of \"responsibilityChains\" is {number}; it is from {(name == "first" ? 0 : 1)} to {most}.");

    [Theory]
    [InlineData(1, 1)]
    [InlineData(6, 1)]
    [InlineData(5, 3)]
    [InlineData(7, 100)]
    public Task Chains_of_every_subject_are_those_that_trying_every_way_finds(int maxLength, int perOfficial) =>
        CompareAsync($"maxLength: {maxLength}, perOfficial: {perOfficial}, first: 100");

    [Theory]
    [InlineData("at: \"2022-10-20\"")]
    [InlineData("at: \"2023-03-16\", perOfficial: 2")]
    [InlineData("at: \"1901-02-01\", to: ANY_OFFICIAL")]
    [InlineData("first: 1, perOfficial: 2")]
    [InlineData("first: 0")]
    public Task Chains_at_a_date_and_cut_short_are_those_that_trying_every_way_finds(string arguments) => CompareAsync(arguments);

    [Fact]
    public async Task The_worked_examples_of_the_data_are_answered_as_they_are_written_down()
    {
        var examples = Example().Matches(File.ReadAllText(RepositoryFiles.PathOf("seed-data/README.md")));
        Assert.Equal(3, examples.Count);
        foreach (Match example in examples)
        {
            await AskAsync(World.Seed, example.Groups["query"].Value, "{}", example.Groups["answer"].Value);
        }
    }

    [Fact]
    public async Task The_camp_and_its_officials_are_one_operation()
    {
        var answer = await AnswerAsync(
            World.Seed,
            """
            query CampAndOfficials($camp: ID!) {
              location(id: $camp) { name kind activities corroboration { level publishers perspectives disputed }
                operators { nodes { name } }
                arrivals(order: [{ dateFrom: ASC }], first: 5) { totalCount nodes { id dateFrom kind from { name region }
                  childGroups { nodes { count countMax qualifier scope countGroup } } organisers { edges { relationship { role } node { __typename id label } } } } } }
              responsibilityChains(of: $camp, to: WITH_LEGAL_ACT, first: 5) { truncated chains { official { id name } timeFit corroboration { publishers disputed }
                links { timeFit note from { id label } relationship { type } to { id label } } } } }
            """,
            """{"camp": "ru-grozny-camps-kadyrov"}""");
        Assert.Empty(answer.Errors);
        using var data = JsonDocument.Parse(answer.Data);
        Assert.Equal(
            JsonLayout.Tidy("""
            {"truncated": false, "chains": [
              {"official": {"id": "aymani-kadyrova", "name": "Aymani Nesievna Kadyrova"}, "timeFit": "POSSIBLE", "corroboration": {"publishers": 2, "disputed": false}, "links": [
                {"timeFit": "POSSIBLE", "note": "no date to compare with", "from": {"id": "ru-grozny-camps-kadyrov", "label": "Camps outside Grozny (Akhmat Kadyrov Foundation programme)"}, "relationship": {"type": "OPERATES"}, "to": {"id": "akhmat-kadyrov-foundation", "label": "Akhmat Kadyrov Foundation"}},
                {"timeFit": "POSSIBLE", "note": "no date to compare with", "from": {"id": "akhmat-kadyrov-foundation", "label": "Akhmat Kadyrov Foundation"}, "relationship": {"type": "HOLDS_POSITION"}, "to": {"id": "aymani-kadyrova", "label": "Aymani Nesievna Kadyrova"}}]}]}
            """),
            JsonLayout.Tidy(data.RootElement.GetProperty("responsibilityChains").GetRawText()));
    }

    private Task AskOfficesAsync(string document, string expected) => AskAsync(World.Offices, document, "{}", expected);

    private async Task CompareAsync(string arguments)
    {
        var text = $"query ($of: ID!) {{ responsibilityChains(of: $of, {arguments}) {{ {Everything} }} }}";
        Assert.True(Parser.TryParseDocument(text, ParserOptions.Default, out var document, out var error), error?.Message);
        foreach (var (world, step) in ((World, int)[])[(World.Offices, 1), (World.Harbour, 1), (World.Seed, SeedStep)])
        {
            var subjects = world.Dataset.Model.Responsibility!.Subjects.SelectMany(type => IdsOf(world, type)).Where((_, position) => position % step == 0);
            var comparison = new Comparison(world, await Backend.ServeAsync(world, TestContext.Current.CancellationToken));
            foreach (var subject in subjects)
            {
                var operation = new GeneratedOperation(document, ImmutableDictionary<string, ValueNode>.Empty.Add("of", new StringValueNode(subject, Block: false, default)));
                var outcome = await comparison.CompareAsync(operation, TestContext.Current.CancellationToken);
                Assert.Equal($"{subject}: {outcome.Reference?.Data ?? "an answer"}", $"{subject}: {outcome.Compiled}");
            }
        }
    }

    private static IEnumerable<string> IdsOf(World world, NodeType type)
    {
        var table = world.Dataset.Table(type);
        return Enumerable.Range(0, table.Count).Select(row => table.Ids.GetString(row)!);
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n```json\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
