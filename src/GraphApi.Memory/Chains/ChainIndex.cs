using GraphApi.Memory.Snapshots;
using GraphApi.Model.Types;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Memory.Chains;

/// <summary>What chains need of a snapshot.</summary>
internal sealed class ChainIndex
{
    /// <summary>By ordinal of the node type: the rules that lead up from it.</summary>
    private readonly UpwardLinks[][] _linksFrom;

    /// <summary>By ordinal of the node type.</summary>
    private readonly StoredDates[] _dates;

    public ChainIndex(GraphSnapshot snapshot, ResponsibilityRules rules, Operand? knownBy)
    {
        var types = snapshot.Dataset.Model.NodeTypes;
        Links = [.. rules.Rules.Select(rule => new UpwardLinks(snapshot, rule, knownBy))];
        _linksFrom = [.. types.Select(type => Links.Where(links => links.Rule.Up.Near.Contains(type)).ToArray())];
        _dates = [.. types.Select(type => new StoredDates(snapshot.Dataset.Table(type)))];
    }

    /// <summary>By ordinal of the rule.</summary>
    public UpwardLinks[] Links { get; }

    public UpwardLinks[] LinksFrom(int nodeType) => _linksFrom[nodeType];

    public RecordedDates DatesOf(int nodeType, int row) => _dates[nodeType][row];
}
