using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Merging;

/// <summary>Checks that the fields of all selection sets can be merged, by grouping rather than by comparing each pair.</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#FieldsInSetCanMerge(), in the form that Simon Adameit gave it for Sangria.
/// Fields with one response name are checked as a group against its first member, since having the same shape, and being the same field with
/// the same arguments, are equivalences; then their selection sets are merged and checked as one. Only fields that can meet the same object
/// must be the same, so a group is divided by object type for that question where it spans several; until then one pass answers both.
/// Merged sets are visited breadth first, each once. A document can still be made so that their number doubles per level, which the limit on comparisons stops.
/// </remarks>
internal sealed class FieldMerger(ValidationContext context)
{
    private readonly FieldCollector _collector = new(context);
    private readonly ValueEquality _values = new(context);
    /// <summary>The schema's own directives on fields: what they say is a part of what the field means.</summary>
    private readonly ImmutableArray<string> _directives = [.. context.Schema.Directives
        .Where(directive => !directive.IsSpecified && directive.Locations.Contains(DirectiveLocation.Field))
        .Select(directive => directive.Name)];
    private readonly MergedSetIndex _seen = new();
    private readonly List<MergedSet> _sets = [];

    /// <summary>The names of the fragments that a checked set has included.</summary>
    public IReadOnlySet<string> FragmentsSeen => _collector.EverEntered;

    public void Check(TypedSelectionSet root)
    {
        var next = _sets.Count;
        Enqueue(root, -1, null);
        for (; next < _sets.Count; next++)
        {
            if (!_collector.TryCollect(_sets[next].Sets))
            {
                return;
            }

            foreach (var group in _collector.Groups)
            {
                CheckGroup(group, next);
            }
        }
    }

    private void CheckGroup(FieldGroup group, int parent)
    {
        if (group.Several is { } fields)
        {
            CheckSeveral(fields, parent);
        }
        else if (group.First.SelectionSet is { } selections)
        {
            Enqueue(selections, parent, group.First.ResponseName);
        }
    }

    private void CheckSeveral(IReadOnlyList<SelectedField> fields, int parent)
    {
        var checks = _sets[parent].Checks;
        var checksIdentity = checks.HasFlag(MergeChecks.Identity);
        var checksShape = checks.HasFlag(MergeChecks.Shape);
        var partition = checksIdentity ? ParentPartition.TryDivide(fields) : null;
        if ((checksIdentity && HasIdentityConflict(fields, partition, parent)) || (checksShape && HasShapeConflict(fields, parent)))
        {
            return;
        }

        if (partition is null)
        {
            Enqueue(fields, [], checks, parent);
            return;
        }

        if (checksShape)
        {
            Enqueue(fields, [], MergeChecks.Shape, parent);
        }

        foreach (var part in partition.Parts)
        {
            Enqueue(part, partition.Shared, MergeChecks.Identity, parent);
        }
    }

    /// <summary>Whether fields that can meet the same object are not the same field with the same arguments.</summary>
    /// <remarks>A shared field has to be the same as every other, which then are the same as each other, whatever their object types.</remarks>
    private bool HasIdentityConflict(IReadOnlyList<SelectedField> fields, ParentPartition? partition, int parent)
    {
        if (partition is not { Shared: var shared })
        {
            return HasIdentityConflict(fields[0], fields, parent);
        }

        if (shared.Count > 0)
        {
            return HasIdentityConflict(shared[0], fields, parent);
        }

        foreach (var part in partition.Parts)
        {
            if (HasIdentityConflict(part[0], part, parent))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasIdentityConflict(SelectedField model, IReadOnlyList<SelectedField> fields, int parent)
    {
        foreach (var field in fields)
        {
            if (!context.TryCompareFields())
            {
                return false;
            }

            var (first, second) = IsBefore(field, model) ? (field, model) : (model, field);
            if (!ReferenceEquals(first.Node, second.Node) && IdentityConflict(first, second) is { } reason)
            {
                Report(first, second, reason, parent);
                return true;
            }
        }

        return false;
    }

    private static bool IsBefore(SelectedField left, SelectedField right)
    {
        var (a, b) = (left.Node.Location, right.Node.Location);
        return a.Line != b.Line ? a.Line < b.Line : a.Column < b.Column;
    }

    private string? IdentityConflict(SelectedField first, SelectedField second)
    {
        if (first.Node.Name.Value != second.Node.Name.Value)
        {
            return $"\"{first.Node.Name.Value}\" and \"{second.Node.Name.Value}\" are different fields";
        }

        if (!_values.AreEqual(first.Node.Arguments, second.Node.Arguments))
        {
            return "they have differing arguments";
        }

        return (first.Node.Directives.IsEmpty && second.Node.Directives.IsEmpty) || _directives.All(name => AreEqual(first.Node, second.Node, name)) ? null : "they have differing directives";
    }

    /// <summary>Whether a directive stands on both with the same arguments; as often on both, where it can be repeated.</summary>
    private bool AreEqual(FieldNode first, FieldNode second, string directive)
    {
        var left = first.Directives.Where(candidate => candidate.Name.Value == directive).ToList();
        var right = second.Directives.Where(candidate => candidate.Name.Value == directive).ToList();
        return left.Count == right.Count && left.Zip(right).All(pair => _values.AreEqual(pair.First.Arguments, pair.Second.Arguments));
    }

    /// <remarks>https://spec.graphql.org/September2025/#SameResponseShape()</remarks>
    private bool HasShapeConflict(IReadOnlyList<SelectedField> fields, int parent)
    {
        SelectedField? first = null;
        foreach (var field in fields)
        {
            if (field.Type is null || !context.TryCompareFields())
            {
                continue;
            }

            first ??= field;
            if (first is { Type: { } type } known && !HaveSameShape(type, field.Type))
            {
                Report(known, field, $"they return conflicting types \"{type}\" and \"{field.Type}\"", parent);
                return true;
            }
        }

        return false;
    }

    private static bool HaveSameShape(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType l, NonNullType r) => HaveSameShape(l.OfType, r.OfType),
        (ListType l, ListType r) => HaveSameShape(l.OfType, r.OfType),
        (CompositeType, CompositeType) => true,
        _ => ReferenceEquals(left, right),
    };

    private void Enqueue(TypedSelectionSet set, int parent, string? name)
    {
        if (_seen.TryAdd(set.Node))
        {
            _sets.Add(new MergedSet([set], MergeChecks.Both, parent, name));
        }
    }

    private void Enqueue(IReadOnlyList<SelectedField> fields, IReadOnlyList<SelectedField> shared, MergeChecks checks, int parent)
    {
        var sets = ImmutableArray.CreateBuilder<TypedSelectionSet>();
        AddSelectionSets(fields, sets);
        AddSelectionSets(shared, sets);
        if (context.IsStopped || sets.Count == 0)
        {
            return;
        }

        var name = fields[0].ResponseName;
        if (sets.Count == 1)
        {
            Enqueue(sets[0], parent, name);
        }
        else if (sets.ToImmutable() is var several && _seen.TryAdd(several, checks))
        {
            _sets.Add(new MergedSet(several, checks, parent, name));
        }
    }

    private void AddSelectionSets(IReadOnlyList<SelectedField> fields, ImmutableArray<TypedSelectionSet>.Builder sets)
    {
        foreach (var field in fields)
        {
            if (!context.TryCompareFields())
            {
                return;
            }

            if (field.SelectionSet is { } set)
            {
                sets.Add(set);
            }
        }
    }

    private void Report(SelectedField first, SelectedField second, string reason, int parent) =>
        context.ReportError(
            $"Fields \"{PathOf(parent, first.ResponseName)}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.",
            first.Node,
            second.Node);

    /// <summary>The response names that lead to a field, the nearest few of them.</summary>
    private string PathOf(int set, string name)
    {
        const int MaxNames = 10;
        var path = name;
        for (var i = 1; set >= 0 && _sets[set].Name is { } parentName; i++)
        {
            if (i == MaxNames)
            {
                return $"….{path}";
            }

            path = $"{parentName}.{path}";
            set = _sets[set].Parent;
        }

        return path;
    }
}
