using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Tests.Validation.Fuzzing;

/// <summary>FieldsInSetCanMerge exactly as the specification words it, pair by pair, and that the schema's own directives agree; what the fast rule has to agree with.</summary>
/// <remarks>https://spec.graphql.org/September2025/#FieldsInSetCanMerge(). Needs a document whose fragments form no cycles.</remarks>
internal sealed class NaiveFieldMerging(Schema schema, DocumentNode document)
{
    private static readonly StringComparer s_names = StringComparer.Ordinal;

    public bool CanMerge()
    {
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            GraphQLType? type = definition switch
            {
                OperationDefinitionNode operation => schema.RootType(operation.Operation),
                FragmentDefinitionNode fragment => schema.Types.Find(fragment.TypeCondition.Name.Value),
                _ => null,
            };
            if (!FieldsInSetCanMerge([(definition.SelectionSet, type as CompositeType)]))
            {
                return false;
            }
        }

        return true;
    }

    private bool FieldsInSetCanMerge(List<(SelectionSetNode Set, CompositeType? Type)> sets)
    {
        foreach (var fields in FieldsForName(sets))
        {
            for (var i = 0; i < fields.Count; i++)
            {
                // A field alone stands for the pair of itself, so that its own selection set is checked.
                for (var j = fields.Count == 1 ? i : i + 1; j < fields.Count; j++)
                {
                    if (!SameResponseShape(fields[i], fields[j]) || !CanMeetAndMerge(fields[i], fields[j]))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private bool CanMeetAndMerge(Field a, Field b)
    {
        if (!ReferenceEquals(a.Parent, b.Parent) && a.Parent is ObjectType && b.Parent is ObjectType)
        {
            return FieldsInSetCanMerge(SelectionSets(a)) && FieldsInSetCanMerge(SelectionSets(b));
        }

        return a.Node.Name.Value == b.Node.Name.Value
            && Arguments(a.Node.Arguments).SequenceEqual(Arguments(b.Node.Arguments))
            && Directives(a).SequenceEqual(Directives(b))
            && FieldsInSetCanMerge(MergedSet(a, b));
    }

    /// <remarks>The specification knows no fields without type; here, one may return anything.</remarks>
    private bool SameResponseShape(Field a, Field b)
    {
        if (a.Type is not null && b.Type is not null && !HaveSameShape(a.Type, b.Type))
        {
            return false;
        }

        foreach (var fields in FieldsForName(MergedSet(a, b)))
        {
            for (var i = 0; i < fields.Count; i++)
            {
                for (var j = i + 1; j < fields.Count; j++)
                {
                    if (!SameResponseShape(fields[i], fields[j]))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private static bool HaveSameShape(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType l, NonNullType r) => HaveSameShape(l.OfType, r.OfType),
        (ListType l, ListType r) => HaveSameShape(l.OfType, r.OfType),
        (CompositeType, CompositeType) => true,
        _ => ReferenceEquals(a, b),
    };

    private List<List<Field>> FieldsForName(List<(SelectionSetNode Set, CompositeType? Type)> sets)
    {
        var byName = new Dictionary<string, List<Field>>(s_names);
        var entered = new HashSet<string>(s_names);
        foreach (var (set, type) in sets)
        {
            Collect(set, type, byName, entered);
        }

        return [.. byName.Values];
    }

    private void Collect(SelectionSetNode set, CompositeType? type, Dictionary<string, List<Field>> byName, HashSet<string> entered)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode node:
                    var name = (node.Alias ?? node.Name).Value;
                    byName.TryAdd(name, []);
                    byName[name].Add(new Field(node, type, type is null ? null : schema.Field(type, node.Name.Value)?.Type));
                    break;
                case InlineFragmentNode { TypeCondition: var condition } inline:
                    Collect(inline.SelectionSet, condition is null ? type : Composite(condition), byName, entered);
                    break;
                case FragmentSpreadNode spread when entered.Add(spread.Name.Value) && Fragment(spread) is { } fragment:
                    Collect(fragment.SelectionSet, Composite(fragment.TypeCondition), byName, entered);
                    break;
            }
        }
    }

    private static List<(SelectionSetNode Set, CompositeType? Type)> MergedSet(Field a, Field b) =>
        ReferenceEquals(a.Node, b.Node) ? SelectionSets(a) : [.. SelectionSets(a), .. SelectionSets(b)];

    private static List<(SelectionSetNode Set, CompositeType? Type)> SelectionSets(Field field) =>
        field.Node.SelectionSet is { } set ? [(set, field.Type?.Named as CompositeType)] : [];

    private static IEnumerable<string> Arguments(IEnumerable<ArgumentNode> arguments) =>
        arguments.Select(static argument => $"{argument.Name.Value}:{Canonical(argument.Value)}").Order(s_names);

    /// <summary>The directives that are the schema's own, with their arguments: the specification has no meaning for them, and so cannot say that they do not matter.</summary>
    private IEnumerable<string> Directives(Field field) => field.Node.Directives
        .Where(directive => schema.Directives.Find(directive.Name.Value) is { IsSpecified: false } known && known.Locations.Contains(DirectiveLocation.Field))
        .OrderBy(directive => directive.Name.Value, s_names)
        .Select(directive => $"@{directive.Name.Value}({string.Join(",", Arguments(directive.Arguments))})");

    private static string Canonical(ValueNode value) => value switch
    {
        ObjectValueNode node => $"{{{string.Join(",", node.Fields.Select(static field => $"{field.Name.Value}:{Canonical(field.Value)}").Order(s_names))}}}",
        ListValueNode node => $"[{string.Join(",", node.Values.Select(Canonical))}]",
        _ => $"{value.GetType().Name} {value}",
    };

    private FragmentDefinitionNode? Fragment(FragmentSpreadNode spread) =>
        document.Definitions.OfType<FragmentDefinitionNode>().FirstOrDefault(fragment => fragment.Name.Value == spread.Name.Value);

    private CompositeType? Composite(NamedTypeNode node) => schema.Types.Find(node.Name.Value) as CompositeType;

    private readonly record struct Field(FieldNode Node, CompositeType? Parent, GraphQLType? Type);
}
