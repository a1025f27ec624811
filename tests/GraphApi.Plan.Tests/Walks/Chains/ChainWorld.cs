using System.Globalization;
using System.Text;
using GraphApi.Model.Reading;
using GraphApi.Model.Types;
using GraphApi.Plan.Walks;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Plan.Tests.Walks.Chains;

/// <summary>
/// A graph of this repository's model, written down a line for each record (<c>Transfer t 2022-10</c>) and relationship (<c>p HOLDS_POSITION i HEADS 2022..2023 2/3
/// disputed</c>: value, dates, publishers and sources), and the chains in it. A second relationship between the same two is <c>HOLDS_POSITION#2</c>.
/// </summary>
internal sealed class ChainWorld
{
    private static readonly GraphModel s_model =
        ModelReader.Read(RepositoryFiles.Read("schema/graph.graphql")).Model ?? throw new InvalidOperationException("The model has mistakes.");

    public ChainWorld(string text)
    {
        foreach (var words in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (s_model.NodeTypes.FirstOrDefault(type => type.Name == words[0]) is { } type)
            {
                Records.Add(words[1], (type, Dates.Read(words.ElementAtOrDefault(2) ?? "")));
            }
            else
            {
                Relationships.Add(Read(words));
            }
        }
    }

    public static ResponsibilityRules Rules { get; } = s_model.Responsibility ?? throw new InvalidOperationException("The model has no rules.");

    public Dictionary<string, (NodeType Type, RecordedDates Dates)> Records { get; } = [];

    public List<WorldRelationship> Relationships { get; } = [];

    /// <summary>The officials who are asked for; all where it is null.</summary>
    public HashSet<string>? Wanted { get; init; }

    /// <summary>The chains from a subject, a line each and its notes below it.</summary>
    public string Chains(string subject, string? at = null, int maxLength = 6, int perOfficial = 1, int first = 20, long budget = 1_000_000)
    {
        var request = new ChainRequest(Rules, at is null ? null : DateOnly.Parse(at, CultureInfo.InvariantCulture), maxLength, perOfficial, first);
        var (graph, found) = Find(subject, request, budget);
        var text = new StringBuilder();
        foreach (var (chain, alternatives) in found.Chains)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Line(graph, chain)}{(alternatives > 0 ? $" +{alternatives}" : "")}\n");
        }

        return text.Append(found.IsTruncated ? "truncated" : "complete").ToString();
    }

    /// <summary>One chain: its records, then how well it fits and the corroboration of its weakest link, then the notes.</summary>
    public static string Line(ChainGraph graph, Chain chain)
    {
        var text = new StringBuilder(Id(graph[0].Id));
        foreach (var link in chain.Links)
        {
            text.Append(CultureInfo.InvariantCulture, $" {Id(link.Id).Split(' ')[1]} {Id(graph[link.To].Id)}");
        }

        var weakest = chain.WeakestLink;
        text.Append(CultureInfo.InvariantCulture, $": {chain.TimeFit}, {weakest.Strength.Publishers}/{weakest.Strength.Sources}{(weakest.Strength.IsDisputed ? " disputed" : "")}");
        text.Append(CultureInfo.InvariantCulture, $" at {Id(graph[weakest.To].Id)}");
        foreach (var link in chain.Links.Where(link => link.NoteAt(chain.Reference) is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {Id(graph[link.To].Id)}: {link.NoteAt(chain.Reference)}");
        }

        return text.ToString();
    }

    public (ChainGraph Graph, FoundChains Found) Find(string subject, ChainRequest request, long budget)
    {
        var exploration = new ChainExploration(request, Record(subject), budget, TestContext.Current.CancellationToken);
        var numbers = new Dictionary<string, int> { [subject] = 0 };
        while (exploration.TryAdvance())
        {
            foreach (var record in exploration.Frontier)
            {
                foreach (var (relationship, rule) in Upwards(Id(exploration.Graph[record].Id)))
                {
                    var far = relationship.End(rule.Up.Direction == Direction.Out);
                    if (!numbers.TryGetValue(far, out var number))
                    {
                        numbers[far] = number = exploration.Graph.Meet(Record(far));
                    }

                    exploration.Add(new ChainLink(Bytes(relationship.Id), rule, record, number, relationship.Value, relationship.Dates, relationship.Strength));
                }
            }
        }

        return (exploration.Graph, exploration.Search());
    }

    private IEnumerable<(WorldRelationship Relationship, ResponsibilityRule Rule)> Upwards(string record) =>
        from relationship in Relationships
        from rule in Rules.Rules
        where rule.Relationship.GraphType == relationship.Type && relationship.End(rule.Up.Direction != Direction.Out) == record
        select (relationship, rule);

    private ChainRecord Record(string id) =>
        new(Bytes(id), Records[id].Type, Records[id].Dates, Records[id].Type == Rules.Official && Wanted?.Contains(id) != false, Upwards(id).Count());

    private static WorldRelationship Read(string[] words)
    {
        var value = words.FirstOrDefault(word => word.All(letter => char.IsAsciiLetterUpper(letter) || letter == '_') && word != words[1]);
        var counts = words.FirstOrDefault(word => word.Contains('/', StringComparison.Ordinal))?.Split('/').Select(int.Parse).ToArray() ?? [1, 1];
        var dates = words.Skip(3).FirstOrDefault(word => char.IsAsciiDigit(word[^1]) && !word.Contains('/', StringComparison.Ordinal) || word.Contains("..", StringComparison.Ordinal));
        var strength = new EvidenceStrength(words[^1] == "disputed", counts[0], counts[1]);
        return new WorldRelationship(string.Join(' ', words[..3]), words[0], words[1].Split('#')[0], words[2], value, Dates.Read(dates ?? ""), strength);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Id(ReadOnlyMemory<byte> id) => Encoding.UTF8.GetString(id.Span);
}
