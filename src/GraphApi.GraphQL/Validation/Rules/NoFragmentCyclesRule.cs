using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>No fragment contains itself, directly or through other fragments.</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles.
/// One depth-first search over all fragments, each entered once; the path is a list because chains can be as long as the document.
/// </remarks>
public sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    private const int MaxNamesInMessage = 10;

    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);
    private readonly List<Step> _path = [];

    public override void LeaveDocument(DocumentNode node)
    {
        foreach (var fragment in Context.Fragments.Values)
        {
            Enter(fragment);
            while (_path.Count > 0)
            {
                Advance();
            }
        }
    }

    private void Enter(DefinitionUsages fragment)
    {
        var name = ((FragmentDefinitionNode)fragment.Definition).Name.Value;
        if (fragment.Spreads.Count > 0 && _entered.Add(name))
        {
            _depths.Add(name, _path.Count);
            _path.Add(new Step(name, fragment.Spreads, 0));
        }
    }

    /// <summary>Follows the next spread of the fragment at the end of the path, or leaves it after the last.</summary>
    private void Advance()
    {
        var step = _path[^1];
        if (step.Next == step.Spreads.Count)
        {
            _path.RemoveAt(_path.Count - 1);
            _depths.Remove(step.Name);
            return;
        }

        _path[^1] = step with { Next = step.Next + 1 };
        var spread = step.Spreads[step.Next];
        if (_depths.TryGetValue(spread.Name.Value, out var depth))
        {
            Report(depth);
        }
        else if (Context.Fragments.TryGetValue(spread.Name.Value, out var fragment))
        {
            Enter(fragment);
        }
    }

    private void Report(int depth)
    {
        var cycle = _path.GetRange(depth, Math.Min(_path.Count - depth, MaxNamesInMessage + 1));
        var via = string.Join(", ", cycle.Skip(1).Select(static step => $"\"{step.Name}\""));
        var more = _path.Count - depth - cycle.Count;
        var message = via.Length == 0
            ? $"Cannot spread fragment \"{cycle[0].Name}\" within itself."
            : $"Cannot spread fragment \"{cycle[0].Name}\" within itself via {via}{(more > 0 ? $" and {more} more" : "")}.";
        Context.ReportError(message, cycle.Select(static step => step.Spreads[step.Next - 1].Location).ToImmutableArray());
    }

    private readonly record struct Step(string Name, IReadOnlyList<FragmentSpreadNode> Spreads, int Next);
}
